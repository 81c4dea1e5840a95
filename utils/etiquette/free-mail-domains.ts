/**
 * Domains at which anybody can have a mailbox: somebody there is not somebody of the company, even when the
 * company itself writes from one. Mail providers and internet providers that give their customers mailboxes.
 * Compiled by hand and compared with the "common" list of the npm package email-providers 2.26.0 (MIT,
 * https://www.npmjs.com/package/email-providers), from which companies, cities and portals were left out.
 * 2026-11-23.
 */
export const freeMailDomains: readonly string[] = [
  // Google, Microsoft, Yahoo, Apple.
  `
    gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.be
    outlook.at outlook.dk outlook.cz outlook.ie outlook.jp outlook.kr outlook.in outlook.co.id outlook.co.il
    outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr outlook.com.vn
    outlook.cl outlook.hu outlook.lv outlook.my outlook.ph outlook.sa outlook.sg outlook.sk hotmail.com
    hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.ch hotmail.at
    hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.gr hotmail.cz hotmail.hu hotmail.pt hotmail.ru
    hotmail.ca hotmail.cl hotmail.co.il hotmail.co.jp hotmail.co.kr hotmail.co.nz hotmail.co.th hotmail.co.za
    hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.mx hotmail.com.tr hotmail.com.tw hotmail.my
    hotmail.sg live.com live.co.uk live.de live.fr live.nl live.be live.it live.at live.ca live.cl live.cn
    live.co.kr live.co.za live.com.ar live.com.au live.com.mx live.com.my live.com.pt live.com.sg live.dk
    live.fi live.hk live.ie live.in live.jp live.no live.ph live.ru live.se msn.com windowslive.com
    passport.com yahoo.com ymail.com rocketmail.com myyahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es
    yahoo.it yahoo.nl yahoo.be yahoo.at yahoo.ch yahoo.se yahoo.no yahoo.dk yahoo.fi yahoo.ie yahoo.gr
    yahoo.pl yahoo.pt yahoo.ro yahoo.ru yahoo.hu yahoo.cz yahoo.ca yahoo.cn yahoo.com.cn yahoo.co.id
    yahoo.co.il yahoo.co.in yahoo.in yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.za yahoo.com.ar
    yahoo.com.au yahoo.com.br yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my yahoo.com.ph yahoo.com.sg
    yahoo.com.tr yahoo.com.tw yahoo.com.ua yahoo.com.vn yahoo.com.pe yahoo.com.ve yahoo.cl icloud.com
    appleid.com me.com mac.com aol.com aol.co.uk aol.de aol.fr aol.it aol.es aim.com love.com wow.com
    games.com netscape.net netscape.com compuserve.com cs.com
  `,
  // Private and paid mail.
  `
    proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
    keemail.me hushmail.com hush.com hushmail.me lavabit.com mailfence.com posteo.de posteo.net posteo.at
    posteo.ch posteo.eu mailbox.org disroot.org riseup.net autistici.org systemli.org runbox.com
    startmail.com kolabnow.com ctemplar.com countermail.com skiff.com hey.com duck.com simplelogin.com
    anonaddy.com addy.io mozmail.com sdf.org cock.li vivaldi.net fastmail.com fastmail.fm fastmail.co.uk
    fastmail.net fastmail.org fastmail.to fastmail.us messagingengine.com sent.com pobox.com eml.cc fea.st
    123mail.org zoho.com zohomail.com zohomail.eu zohomail.in mail.com email.com usa.com myself.com
    consultant.com post.com europe.com asia.com iname.com writeme.com dr.com engineer.com cheerful.com
    techie.com linuxmail.org accountant.com lawyer.com doctor.com inbox.com inbox.lv inbox.lt inbox.ru
    lycos.com lycos.de lycos.co.uk lycos.es lycos.it lycos.nl excite.com excite.it excite.co.jp hotbot.com
    rediffmail.com rediff.com rediffmailpro.com indiatimes.com sify.com in.com
  `,
  // Germany, Austria, Switzerland.
  `
    gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.info gmx.eu gmx.us gmx.co.uk gmx.fr gmx.es gmx.it web.de
    email.de t-online.de magenta.de freenet.de arcor.de online.de onlinehome.de vodafone.de vodafonemail.de
    kabelmail.de unitybox.de ewe.net ewetel.net netcologne.de t-mobile.de versanet.de alice-dsl.net
    o2online.de freemail.de mail.de firemail.de hotmail.li aon.at chello.at a1.net drei.at inode.at liwest.at
    kabsi.at bluewin.ch bluemail.ch hispeed.ch sunrise.ch swissonline.ch vtxmail.ch
  `,
  // France, Benelux, Spain, Italy, Portugal.
  `
    orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr club-internet.fr bbox.fr numericable.fr noos.fr
    voila.fr alice.fr aliceadsl.fr cegetel.net tiscali.fr caramail.com ziggo.nl kpnmail.nl kpnplanet.nl
    planet.nl home.nl hetnet.nl xs4all.nl chello.nl upcmail.nl casema.nl quicknet.nl zonnet.nl tele2.nl
    solcon.nl telenet.be skynet.be proximus.be scarlet.be voo.be belgacom.net pt.lu telefonica.net
    movistar.es terra.es wanadoo.es ono.com orange.es vodafone.es ya.com libero.it virgilio.it alice.it
    tin.it tim.it tiscali.it fastwebnet.it iol.it inwind.it blu.it giallo.it supereva.it poste.it email.it
    aruba.it pec.it interfree.it sapo.pt clix.pt netcabo.pt iol.pt
  `,
  // Britain and Ireland.
  `
    btinternet.com btopenworld.com btconnect.com bt.com talktalk.net talktalk.co.uk sky.com virginmedia.com
    virgin.net ntlworld.com blueyonder.co.uk plusnet.com plus.net tiscali.co.uk o2.co.uk orange.net
    freeserve.co.uk lineone.net madasafish.com uwclub.net zen.co.uk eircom.net iol.ie vodafone.ie
  `,
  // The North and the East.
  `
    telia.com bredband.net comhem.se spray.se home.se tele2.se glocalnet.net passagen.se online.no
    broadpark.no getmail.no frisurf.no mail.dk jubii.dk stofanet.dk tdcadsl.dk youmail.dk suomi24.fi
    luukku.com kolumbus.fi elisanet.fi hot.ee mail.ee online.ee one.lt apollo.lv wp.pl o2.pl onet.pl onet.eu
    op.pl vp.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl go2.pl spoko.pl seznam.cz email.cz post.cz
    centrum.cz volny.cz atlas.cz quick.cz azet.sk zoznam.sk centrum.sk post.sk pobox.sk freemail.hu
    citromail.hu indamail.hu vipmail.hu t-online.hu abv.bg mail.bg dir.bg siol.net net.hr otenet.gr
    forthnet.gr in.gr freemail.gr mail.ru bk.ru list.ru internet.ru yandex.ru yandex.com yandex.by yandex.kz
    yandex.ua ya.ru rambler.ru lenta.ru autorambler.ru ro.ru pochta.ru sibmail.com narod.ru ukr.net i.ua
    meta.ua bigmir.net email.ua tut.by mynet.com superonline.com ttmail.com walla.co.il walla.com
    netvision.net.il bezeqint.net 012.net.il
  `,
  // The Americas.
  `
    comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net
    swbell.net snet.net prodigy.net flash.net nvbell.net cox.net charter.net spectrum.net rr.com
    roadrunner.com twc.com earthlink.net mindspring.com optonline.net optimum.net frontier.com
    frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com qwest.net q.com juno.com
    netzero.net netzero.com suddenlink.net mediacombb.net mchsi.com cableone.net wowway.com rcn.com tds.net
    hughes.net excite.net bigfoot.com rogers.com shaw.ca bell.net sympatico.ca telus.net videotron.ca
    cogeco.ca eastlink.ca mts.net sasktel.net bellaliant.net primus.ca uol.com.br bol.com.br terra.com.br
    ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br prodigy.net.mx terra.com terra.cl
    terra.com.mx fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar une.net.co etb.net.co cantv.net
    vtr.net
  `,
  // Asia, Oceania, Africa.
  `
    qq.com foxmail.com 163.com 126.com yeah.net 188.com sina.com sina.cn sohu.com tom.com 21cn.com aliyun.com
    139.com 189.cn wo.cn naver.com daum.net hanmail.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp au.com
    softbank.ne.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp goo.jp hinet.net seed.net.tw
    pchome.com.tw netvigator.com hkbn.net ymail.co.id singnet.com.sg starhub.net.sg pacific.net.sg
    streamyx.com tm.net.my laposte.vn vnn.vn sanook.com bigpond.com bigpond.net.au optusnet.com.au
    iinet.net.au tpg.com.au westnet.com.au ozemail.com.au adam.com.au dodo.com.au iprimus.com.au aapt.net.au
    exemail.com.au xtra.co.nz slingshot.co.nz orcon.net.nz paradise.net.nz mweb.co.za telkomsa.net
    vodamail.co.za webmail.co.za ananzi.co.za iafrica.com lantic.net menara.ma maktoob.com masrawy.com
  `,
  // Small and former providers whose addresses still live.
  `
    fuse.net ptd.net concentric.net adelphia.net attbi.com erols.com airmail.net pipeline.com c2i.net seanet.com
    terra.com.ar starmedia.com hispavista.com yahoo.jp msn.co.uk sweb.cz freeuk.com swissinfo.org mail2web.com
    iwon.com myway.com zzn.com everyone.net incredimail.com newmail.ru front.ru bellatlantic.net netcom.com
  `,
  // Thrown away after one use.
  `
    mailinator.com guerrillamail.com 10minutemail.com temp-mail.org tempmail.com yopmail.com trashmail.com
    sharklasers.com getnada.com maildrop.cc dispostable.com emailondeck.com spamgourmet.com byom.de
    wegwerfemail.de
  `,
].flatMap((group) => group.trim().split(/\s+/))
