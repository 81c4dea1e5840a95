/**
 * Domains from which hiring systems, assessment and scheduling services and job boards write for many
 * companies: somebody there is not somebody of the company.
 * Compiled by hand from the addresses of the services' public career sites and help pages, such as
 * https://support.greenhouse.io/hc/en-us/articles/201111684 (Greenhouse), https://www.lever.co,
 * https://www.ashbyhq.com, https://www.workable.com, https://www.myworkdayjobs.com; 2026-11-23.
 */
export const applicantTrackingDomains: readonly string[] = [
  // Hiring systems.
  `
    greenhouse.io greenhouse-mail.io ghsmtp.com lever.co myworkday.com myworkdayjobs.com myworkdaysite.com
    ashbyhq.com workable.com workablemail.com smartrecruiters.com icims.com taleo.net oraclecloud.com
    successfactors.com successfactors.eu sapsf.com sapsf.eu jobvite.com bamboohr.com applytojob.com jazz.co
    jazzhr.com theresumator.com breezy.hr breezy-mail.com recruitee.com tellent.com teamtailor.com
    teamtailor-mail.com personio.de personio.com personio.es softgarden.io softgarden.de rexx-systems.com
    dvinci-hr.com concludis.de umantis.com haufe-umantis.com onlyfy.io prescreen.io prescreenapp.io
    onapply.de coveto.de talention.de hr4you.de hr4you.org pitchyou.de heyrecruit.de jobylon.com beesite.de
    mhm-hr.com persis.de guidecom.de b-ite.com b-ite.careers welcomekit.co welcometothejungle.com taleez.com
    flatchr.io digitalrecruiters.com beetween.com nicoka.com talent-soft.com cegid.cloud jobaffinity.fr
    softy.pro pinpointhq.com tribepad.com eploy.net eploy.co.uk networxrecruitment.com hireful.co.uk
    hireserve.com jobtrain.co.uk vacancyfiller.co.uk peoplehr.com peoplehr.net ciphr.com trac.jobs oleeo.com
    tal.net comeet.com comeet-notifications.com cezanneondemand.com factorialhr.com kenjo.io hibob.com
    sesamehr.com bizneohr.com talentclue.com viterbit.com altamirahrm.com intervieweb.it in-recruiting.com
    zucchetti.it reachmee.com varbi.com jobbnorge.no webcruiter.no hr-manager.net hr-on.com talentech.com
    recman.no cvideo.no talentadore.com sympahr.net erecruiter.pl traffit.com elevato.net emplo.com hrlink.pl
    recruitify.ai teamdoor.cz datacruit.com sloneek.com ultipro.com ukg.com ukg.net adp.com paylocity.com
    paycomonline.net paycom.com paycor.com dayforcehcm.com dayforce.com ceridian.com kronos.net saashr.com
    cornerstoneondemand.com csod.com silkroad.com silkroadtechnology.com peoplefluent.com peopleadmin.com
    governmentjobs.com neogov.com usastaffing.gov applicantpro.com isolvedhire.com applicantstack.com
    clearcompany.com hirehive.com hirebridge.com hiringthing.com rippling.com rippling-ats.com gusto.com
    trinethire.com zohorecruit.com zohorecruit.eu freshteam.com keka.com darwinbox.com darwinbox.in
    zwayam.com peoplestrong.com turbohire.co springrecruit.com manatal.com recruitcrm.io crelate.com
    bullhorn.com bullhornstaffing.com catsone.com jobadder.com jobdiva.com vincere.io loxo.co avature.net
    avature.com phenompeople.com eightfold.ai beamery.com hiredscore.com findly.com symphonytalent.com
    radancy.com jibeapply.com brassring.com kenexa.com virtualedge.com pageuppeople.com livehire.com
    expr3ss.com snaphire.com bigredsky.com hiringroom.com gupy.io gupy.com.br kenoby.com solides.com.br
    solides.jobs vagas.com.br 99jobs.com abler.com.br compleo.com.br pandape.com buk.cl mokahr.com beisen.com
    italent.cn herp.cloud hrmos.co talentio.com wantedly.com dover.com dover.io wellfound.com trakstar.com
    recruiterbox.com harri.com careerplug.com snagajob.com paradox.ai talentreef.com jobalign.com homerun.co
    occupop.com hireology.com hirevue.com sparkhire.com modernhire.com willo.video vidcruiter.com
    interviewstream.com codility.com hackerrank.com hackerrankforwork.com codesignal.com coderpad.io karat.io
    testgorilla.com testdome.com shl.com shlpeople.com arcticshores.com pymetrics.com pymetrics.ai harver.com
    outmatch.com criteriacorp.com ondemandassessment.com predictiveindex.com talentlens.com sova.online
    cappfinity.com goodtime.io calendly.com prelude.co modernloop.io candidate.fyi jobscore.com join.com
    jobs2web.com comeet.co gem.com talentlyft.com ceipal.com bizneo.com hireez.com getro.com kula.ai polymer.co
    otta.com myinterview.com
  `,
  // Job boards that pass mail on.
  `
    indeed.com indeedemail.com linkedin.com xing.com stepstone.de stepstone.com stepstone.at stepstone.be
    stepstone.nl totaljobs.com reed.co.uk cv-library.co.uk monster.com monster.de monster.co.uk monster.fr
    glassdoor.com ziprecruiter.com dice.com careerbuilder.com simplyhired.com hired.com jooble.org adzuna.com
    seek.com.au seek.co.nz jobstreet.com jobsdb.com naukri.com shine.com foundit.in infojobs.net
    infojobs.com.br infojobs.it tecnoempleo.com apec.fr hellowork.com cadremploi.fr meteojob.com
    regionsjob.com jobup.ch jobs.ch jobscout24.ch karriere.at hokify.at hokify.com arbeitsagentur.de
    jobware.de stellenanzeigen.de meinestadt.de heyjobs.co heyjobs.de workwise.io campusjaeger.de
    get-in-it.de absolventa.de jobteaser.com handshake.com joinhandshake.com finn.no jobindex.dk jobnet.dk
    duunitori.fi jobly.fi pracuj.pl nofluffjobs.com justjoin.it rocketjobs.pl jobs.cz prace.cz profesia.sk
    profession.hu ejobs.ro bestjobs.eu hh.ru superjob.ru work.ua rabota.ua robota.ua computrabajo.com
    bumeran.com catho.com.br gulftalent.com bayt.com
  `,
].flatMap((group) => group.trim().split(/\s+/))
