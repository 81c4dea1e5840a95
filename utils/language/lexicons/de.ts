import type { Lexicon } from './lexicon.ts'

/** German, with what Austrians and Swiss write. */
export const de: Lexicon = {
  language: 'de',
  functionWords:
    'der die das und ich sie wir ihr ihnen ihre ihrer ihren mir mich uns fur mit von zu zum zur bei auf im am an ist sind war haben habe hat wird werden wurde nicht noch auch aber oder dass ob wie wann wenn ein eine einen einem einer des den dem gerne bitte danke vielen liebe lieber sehr hallo gruss grusse guten schon mal du dich dir es so nur aus nach uber vor',
  phrases: {
    job: 'stelle|stellen|position|job|aufgabe als|tatigkeit als|funktion|arbeitsplatz|ausbildungsplatz|ausbildung|praktikum|arbeit|posten|mitarbeit|mitarbeiter*|team|als entwickler*|kollegin|kollege|arbeitgeber|beruf*|einstell*|quereinst*|minijob|werkstudent*|lehrstelle|leitung',
    occupation:
      'ingenieur*|entwickler*|programmierer*|manager*|assistent*|assistenz|koordinator*|analyst*|pflege*|krankenschwester|buchhalter*|sachbearbeiter*|leiter*|teamleit*|filialleit*|empfang*|lehrer*|erzieher*|designer*|techniker*|fahrer*|koch|kochin|kellner*|servicekraft|barkeeper*|azubi*|auszubildende*|praktikant*|werkstudent*|trainee*|referent*|berater*|fachkraft|spezialist*|verkaufer*|vertrieb*|architekt*|wissenschaftl*|redakteur*|ubersetzer*|bibliothekar*|archivar*|jurist*|anwalt*|rechtsanwalt*|notar*|sekretar*|kassier*|aushilfe*|reinigungskraft|hausmeister*|gartner*|schweisser*|mechaniker*|mechatroniker*|elektriker*|elektroniker*|installateur*|schreiner*|tischler*|zimmerer*|zimmermann|maler*|maurer*|dachdecker*|bauleiter*|polier*|lagerist*|staplerfahrer*|disponent*|logistik*|einkaufer*|controller*|kammerer*|wirtschaftsprufer*|steuerfach*|sozialpadagog*|sozialarbeiter*|arzthelfer*|fachangestellt*|mfa|zfa|apotheker*|physiotherapeut*|hebamme|altenpfleg*|sanitater*|optiker*|backer*|metzger*|friseur*|florist*|fotograf*|grafiker*|texter*|kaufmann|kauffrau|kaufleute|geschaftsfuhr*|vorstand|projektleit*|produktmanag*|data|devops|software|frontend|backend|consultant|customer success|marketing|personalreferent*|recruiter*|trainer*|dozent*|doktorand*stelle|zugbegleiter*|lokfuhrer*|flugbegleiter*',
    application:
      'bewerbung*|beworben|bewerbe|bewerber*|bewirbst|kandidat*|unterlagen|lebenslauf|anschreiben|initiativbewerbung|motivationsschreiben|mappe',
    interview:
      'vorstellungsgesprach*|bewerbungsgesprach*|interview*|kennenlerngesprach*|erstgesprach|zweitgesprach|auswahlgesprach*|assessment*|vorgestellt|vorstellen|vorstellung|gesprachsrunde|auswahltag|runde',
    conversation:
      'gesprach|gesprache|gesprachs|unterhaltung|telefonat|treffen|getroffen|unterhalten|gesprochen|austausch|besuch|empfang|kennengelernt|kennenlernen|kennenzulernen|telefoniert|rundgang|fuhrung|plaudern|begegnung|termin|einblick*|reinschaun|schnuppern durfte|fur ihre zeit|die zeit genommen|zeit fur mich|fur heute',
    trialDay:
      'probearbeit*|probetag|schnuppertag|schnuppern|geschnuppert|hospitier*|hospitation|probeschicht|testaufgabe|fallstudie|aufgabe',
    documents:
      'lebenslauf|zeugnis*|zertifikat*|referenz*|arbeitszeugnis*|diplom|urkunde*|fuhrungszeugnis|ausweis|arbeitsproben|portfolio|unterlagen|dokumente|nachweis*|fuhrerschein|gehaltsabrechnung*|scan|kopie',
    hirers:
      'personalabteilung|personalteam|personalreferent*|personaler*|hr|recruiter*|recruiting|chefin|chef|geschaftsfuhr*|bewerbermanagement|personalwesen|fachabteilung|fachbereich|auswahlkommission',
    salary:
      'gehalt*|lohn|brutto|euro|jahresgehalt|verdienst|vergutung|stundenlohn|tarif|bezahlung|pensum|prozent|monatslohn|franken|weihnachtsgeld|urlaubstage',
    offer: 'angebot|stellenangebot|jobangebot|zusage|vertragsangebot|offerte',
    contract: 'vertrag|arbeitsvertrag|unterschr*|unterzeichn*|vertragsunterlagen|konditionen',
    startDate:
      'kundigungsfrist|eintritt*|anfangen|beginn*|starttermin|ab sofort|fruhestens|zum #|start zum|ersten tag|arbeitsbeginn',
    process:
      'auswahlverfahren|bewerbungsprozess|bewerbungsverfahren|verfahren|prozess|besetzung*|stellenbesetzung|auswahlprozess|auswahl|nachster schritt|rekrutierung*',
    recentDay:
      'heute|gestern|gestrigen|heutigen|vorhin|eben|vormittag|nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen fruh|am #|vorgestern|letzte woche',
    thanks:
      'danke|dank|danken|merci|dankeschon|dankbar|verbunden|vergelt* gott|haben sie herzlichen|nicht selbstverstandlich|bedank*',
    pleasure:
      'gefreut|freude|angenehm*|nett|nette|netten|schon|schones|toll|super|spass|wohlgefuhlt|wohl gefuhlt|herzlich|freundlich*|sympathisch|offene|spannend*|interessant*|kurzweilig|wertschatzend*|locker*',
    impressed:
      'beeindruckt|beeindruckend*|begeistert|eindruck|uberzeugt|bestatigt|bestarkt|gelernt|erfahren|lebendiges bild|erklart|gezeigt|geschildert|erlautert|offenheit|was sie erzahlt|gefallen|im kopf|nachgedacht|eindrucke',
    keen: 'interesse|interessiert|reizt|motiviert|begeister*|wurde gern*|sehr gern|sehr gerne|vorstellen bei|gut vorstellen|konnte ich mir|wunschkandidat|lust auf|bock|freue mich darauf|freuen wurde|traumjob|wunsch|mitarbeiten|teil ihres|teil des teams|ubernehmen|bestarkt',
    hopeToHear:
      'freue mich auf ihre|freue mich auf deine|freue mich von ihnen|freue mich uber eine|auf ihre nachricht|auf deine nachricht|auf ihre ruckmeldung|hore ich|von ihnen zu horen|gespannt|weiteren verlauf|sehe ich mit freude|sehe .. entgegen|fur ruckfragen|fur fragen|zur verfugung|melden sie sich|freu mich auf',
    ask: 'konnten sie|konnen sie|konntest du|kannst du|darf ich fragen|durfte ich|mochte ich fragen|wollte fragen|wollte mal fragen|wollte nachfragen|wurden sie mir|wurde mich interessieren|interessiert mich|frage|gibt es|wissen sie|weisst du|wisst ihr|habt ihr|haben sie|ist es moglich|ware es moglich|teilen sie mir|mitteilen|sagen sie mir|bitte um|bescheid geben|erkundigen|wann|wie weit|auskunft',
    news: 'neuigkeiten|neues|news|update|stand|sachstand|zwischenstand|ergebnis|rueckmeldung|ruckmeldung|schon was|schon etwas|information*|feedback|nachricht|lebenszeichen|gibt s schon|gibt es schon|etwas ergeben',
    status:
      'wie der stand|stand der dinge|aktueller stand|aktuellen stand|stand meiner|stand des|bearbeitungsstand|sachstand|zwischenstand|wie es aussieht|sieht es aus|sieht aus|wie weit|wie es um|steht es um|noch aktuell|noch offen|noch frei|noch zu haben|im rennen|fortschritt|gediehen|weitergeht|schon vergeben|schon besetzt|noch gesucht|status|noch keine rueckmeldung|genommen werde|nehmen sie mich|klappt es|hat es geklappt|kann ich arbeiten|aus dem rennen|fur eine mitteilung|sachstandsanfrage|wie steht es|bin ich dabei|nehmt ihr mich|wird das noch was|wird des noch was|ja oder nein',
    decision:
      'entscheidung|entschieden|entscheiden|entscheidet|entschluss|auswahl getroffen|wahl|festgelegt|zu einem ergebnis|absage',
    nextSteps:
      'nachste schritte|nachsten schritte|nachste schritt|wie es weitergeht|wie geht es weiter|gehts weiter|weiteres vorgehen|weitere vorgehen|weitere verlauf|zeitplan|zeitrahmen|zeitlich*|bis wann|wann ungefahr|wann in etwa|rechnen kann|zu rechnen ist|planen kann|planung',
    hearBack:
      'melden|gemeldet|meldet|bescheid|ruckmeldung|antwort|antworten|gehort|zuruckrufen|ruckruf|anrufen|von ihnen horen|nachricht|kontaktieren|ruckinfo',
    elapsed:
      'vor einer woche|seit einem monat|vor einem monat|wochen|inzwischen|mittlerweile|seitdem|seither|eine weile|langere zeit|letzten monat|vergangenen woche|letzte woche|schon langer|vergangen|her|ende letzter woche',
    silence:
      'nichts gehort|nichts mehr gehort|keine antwort|keine ruckmeldung|noch keine|bisher keine|leider keine|nichts von ihnen|funkstille|ohne antwort|keine nachricht|bislang|nicht gemeldet|niemand gemeldet|nicht zuruckgerufen',
    followUp:
      'nachfragen|nachfrage|nachzufragen|nachhaken|nachzuhaken|erkundigen|erinnern|erinnerung|noch einmal melden|nochmal melden|noch mal melden|melde mich noch|wieder melden|anfrage|kurz fragen|kurze frage|hoch schieben|untergegangen|ungeduld|hartnackig|nerven|stressen|storen|drangen',
    otherOffer:
      'anderes angebot|anderen angebot|weiteres angebot|zweites angebot|andere zusage|anderen firma|andere firma|anderen arbeitgeber|bedenkzeit|muss ich zusagen|muss ich bis|anderswo|konkurrenz*|bis .. entscheiden|kundigungsfrist verlangert|anderes unternehmen|mir liegt .. angebot',
    youSaid:
      'sie sagten|sie hatten gesagt|sie meinten|sie wollten sich|ihr wolltet|du wolltest|du meintest|versprochen|zugesagt|angekundigt|hatten sie gesagt|hiess es|sollte|sollten|wurde mir gesagt|in aussicht gestellt|hatten erwahnt',
    noRush:
      'kein stress|keine eile|viel zu tun|viel los|verstehe|mir ist bewusst|ich weiss dass|nicht drangen|in ruhe|wenn sie zeit|sobald sie|ohne druck|bei gelegenheit|verstandnis',
    didYouReceive:
      'erhalten haben|angekommen|eingegangen|ging ihnen|zugegangen|ging .. zu|geschickt|gesendet|eingereicht|abgeschickt|vollstandig|vorliegen|liegen ihnen|liegt ihnen|zeit gefunden|gelegenheit|angeschaut|angesehen|gesichtet|habe ich .. beworben|beworben habe|haben sie .. erhalten',
    anythingMissing:
      'noch fehlen|etwas fehlt|was fehlt|fehlt noch|weitere unterlagen|reiche ich|nachreichen|noch etwas brauchen|brauchen sie noch|brauchst du noch|benotigen sie|weitere informationen|schicke ich',
    suitsMe:
      'passt|wurde mir passen|geht bei mir|geht klar|kann ich|konnte ich|ware ich frei|bin ich frei|habe ich zeit|hatte ich zeit|am besten|am liebsten|nehme den|nehme ich|ginge|termin #|variante|option|ab # uhr|um # uhr|lieber|jederzeit|bis morgen|geht auch|zur not',
    unavailable:
      'leider nicht|verhindert|keine zeit|geht nicht|geht bei mir nicht|passt nicht|passt leider|klappt nicht|schaffe ich nicht|nicht moglich|krank|krankgeschrieben|unfall|im urlaub|prufung|klausur|notfall|schicht|dazwischengekommen|dazwischen gekommen|absagen',
    willBeThere:
      'bestatige|ich komme|komme gern|komme gerne|bin dabei|bin da|werde da sein|werde .. erscheinen|bis dann|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis freitag|bis morgen|nehme .. teil|sehr gern komme|zusagen|sage zu|geht klar|in ordnung|notiert|eingetragen|wahrnehmen|punktlich',
    attached:
      'anbei|im anhang|angehangt|beigefugt|hangt an|hier ist|hier sind|hier mein|hier die|sende ihnen|schicke ihnen|ubersende|habe .. hochgeladen|ausgefullt|unterschrieben zuruck|anhangend',
    asRequested:
      'wie gewunscht|wie erbeten|wie besprochen|wie angefordert|auf ihre frage|zu ihrer frage|zu ihren fragen|zu deinen fragen|fur ihre nachricht|fur deine nachricht|fur die nachricht|fur ihre mail|fur die einladung|ihre einladung|fur die ruckmeldung|fur die schnelle|schnelle antwort|deine fragen|ihre anfrage|ruckfrage|kontaktaufnahme',
    moveIt:
      'verschieben|verlegen|anderer termin|anderen termin|ersatztermin|neuen termin|ausweich*|anderer tag|anderen tag|spater|stattdessen|ein anderes mal|umplanen|nach hinten|verspate|verspatung|per video|online statt|vorziehen|alternativ*|tauschen',
    invitation:
      'einladen|laden sie|laden dich|laden wir|einladung|eingeladen|kennenlernen|kennen lernen|wurden wir gerne|wurden wir gern|personlich kennen|mochten sie|mochten dich|mit ihnen sprechen|ins gesprach|nachste runde|nachsten runde|vorbeikommen|komm vorbei|kommen sie vorbei|schauen sie|anhoren|unterhalten',
    available:
      'verfugbar*|zeitfenster|termine|terminvorschlag*|folgenden terminen|wann passt|wann hatten|wann haben sie zeit|wann konnen|uhrzeit',
    accept:
      'nehme .. an|annehmen|zusage|sage zu|sage ich zu|gerne an|freue mich auf den start|unterschrieben|unterschriebenen vertrag|freue mich auf den ersten|ja ich will|ich bin dabei|mit freuden',
    decline:
      'ablehnen|lehne|absagen|sage ich ab|absage|nicht annehmen|fur ein anderes|fur eine andere|anders entschieden|dagegen entschieden|entschieden zu bleiben|nicht antreten|muss ich leider|anderen weg',
    withdraw:
      'ziehe .. zuruck|zuruckziehen|zuruck ziehen|ruckzug|nicht mehr zur verfugung|nicht weiter verfolgen|nehme meine bewerbung|bewerbung zuruck|aus dem verfahren|streichen sie mich|nicht mehr berucksichtigen|steige aus',
    negotiate:
      'verhandel*|nachbessern|spielraum|etwas hoher|hoheres|mehr gehalt|beim gehalt|vorstellung liegt|luft nach oben|bevor ich unterschreibe|fragen zum vertrag|homeoffice|urlaubstage|konditionen|entgegenkommen|anpassen|aufstocken',
    feedback:
      'feedback|ruckmeldung warum|woran|gelegen hat|verbessern|besser machen|ehrliche ruckmeldung|ausschlag|lernen fur|tipps|gescheitert|nicht uberzeugt|grunde',
    referral:
      'empfehlen|empfehlung|empfohlen|weiterempfehlen|gutes wort|weiterleiten|weitergeben|weitergegeben|ins spiel gebracht|kontakt herstellen|vorstellen konntest|vermitteln|vermittelt|referenz|jemanden kennst|kennst du jemanden|kontakt zu|ins gesprach gebracht',
    applyNow:
      'hiermit bewerbe|bewerbe ich mich|bewerbe mich|mich zu bewerben|mich bewerben|ihre anzeige|stellenanzeige|ihre ausschreibung|stellenausschreibung|ausgeschrieben*|habe gelesen dass sie|bewerbung als|bewerbung um|im anhang finden sie|bevor ich mich bewerbe|berufserfahrung|habe ich erfahrung|voraussetzung*',
    speculative:
      'initiativ*|suchen sie noch|sucht ihr noch|brauchen sie jemanden|braucht ihr|brauchen sie noch|freie stelle|freien platz|offene stellen|bedarf|verstarkung|jemanden wie mich|wir kennen uns nicht|kennen uns noch nicht|in zukunft|falls mal was|vormerken|noch leute|brauchen .. leute|aushilfe*',
    advice:
      'rat|ratschlag|tipp|tipps|deine meinung|kaffee|minuten zeit|werdegang|wie ist es so|branche|erfahrungen|quereinstieg|umsteigen|informationsgesprach|fragen lochern',
    notSelected:
      'absage|andere person|anderen kandidat*|anderen bewerber*|jemand anderen|schade|enttauscht|nicht geklappt|bedaure|ihre entscheidung|nicht berucksichtigt|nicht genommen|auch wenn ich|traurig',
    chooseTime:
      'wann passt|passt ihnen|passt es ihnen|passt dir|passt es dir|passen wurde|welcher termin|welcher der|welcher vorschlag|welchen termin|termin aussuchen|termin wahlen|wahlen sie|suchen sie sich|such dir|termin buchen|buchen sie|terminlink|termin vereinbaren|termin abstimmen|einen termin|terminvorschlag*|zur auswahl|zur wahl|wann hatten sie|wann hattest|wann haben sie|wann hast du|geben sie uns bescheid|geben sie .. bescheid|gib .. bescheid|sag bescheid|melden sie sich|melde dich|rufen sie .. an|ruf .. an|teilen sie uns|nennen sie|vorschlage|am liebsten|link|zeitfenster|hatten sie .. zeit|zeit sich bei uns vorzustellen|wann du zeit hast|magst du uns besuchen',
    confirmed:
      'bestatigt|bestatigen|bestatigung|findet .. statt|stattfinden|statt am|vorgesehen|erwarten sie|erwarten wir sie|freuen uns auf sie|freuen uns auf dich|freuen uns sie|gebucht|eingetragen|steht|erinnerung|treffpunkt|melden sie sich am|empfang|bringen sie|bring bitte|einwahl*|um # uhr|sehen uns|bis dann|bleibt bei|ist fix|fixiert|sehen wir uns am|dann sehen wir uns|fragen sie bitte nach|dann also|bis samstag|bis donnerstag|merken sie sich|halten wir|festhalten|denk an morgen',
    moved:
      'verschoben|verschieben|verlegt|verlegen|neuer termin|neuen termin|geandert|abgesagt|absagen|statt am|entfallt|fallt aus|statt wie|ursprunglich*|bisher|verschiebt|aktualisierte einladung|terminanderung|spater|umgelegt|nicht wie geplant|ausfallen',
    calendar:
      'einladung|wann|wo|wer|gaste|organisator*|teilnehmer*|microsoft teams|besprechung|zoom|meeting id|kenncode|videocall|videoanruf|ort|datum|uhrzeit|dauer|kalender|google meet|beitreten|mez|uhr|zusage|vielleicht|einwahl*|termin|erforderlich',
    received:
      'eingegangen|erhalten|eingang|eingangsbestatigung|bestatigen den|bestatigen wir|ihre bewerbung ist|deine bewerbung ist|fur ihre bewerbung|fur deine bewerbung|fur ihr interesse|dein interesse|fur die zusendung|angekommen|registriert|vorliegt|liegt uns vor|automatisch*|bitte antworten sie nicht|bei uns gelandet|ubermittelt|zugesandt|eingereicht|liegt beim chef|liegt jetzt|deine mappe|ihre unterlagen sind|ist da|sind da|liegen uns vor|liegen uns vollstandig vor|schon dass sie sich',
    review:
      'prufen|prufung|gepruft|sichten|sichtung|bearbeitung|bearbeiten|schauen uns|ansehen|durchsehen|lesen|werden wir uns|sobald|falls ihr profil|wenn ihr profil|sollte ihr|sollten sie in|in die engere|kommen auf sie zu|auf dich zu|etwas geduld|einige zeit|nehmen uns|abgleichen|durchgehen',
    regret:
      'leider|bedauern|bedauerlich*|tut uns leid|tut mir leid|schweren herzens|keine guten nachrichten|mussen wir ihnen mitteilen|absage|nicht leicht|schade|bedaure*|enttauschen|echt leid|nicht leichtgefallen',
    otherCandidates:
      'andere bewerber*|anderen bewerber*|andere kandidat*|anderen kandidat*|mitbewerber*|jemand anderen|jemand anderem|andere person|nicht berucksichtig*|nicht in die engere|nicht weiter|gegen eine|nicht fur sie|nicht fur dich|nicht entschieden|fur andere|fur einen anderen|fur eine andere|besser passen|noch besser|genauer entspr*|besetzt|vergeben|anderweitig|keine zusage|nicht anbieten|nicht zusagen|nicht einladen|geht diesmal an|bekommt|nix|nichts mit uns|abzusagen|absagen|zuruckgestellt|nicht zum gesprach|zuruck|keine einladung|keine berucksichtigung|haben uns anders|jemandem weiter|nehmen jemand|nicht mehr brauchen|brauchen wir nun doch nicht|intern beworben|aus dem haus|nicht gereicht|im weiteren verfahren|im weiteren auswahlverfahren|anders entschieden|leider nichts|mit zwei anderen|nicht zu kommen|nicht mehr zu kommen|intern fur jemanden|jemanden gefunden|schon jemanden|haben jemanden|seit gestern jemanden|konnen wir uns sparen|andere wahl|abgelehnt|entspricht nicht|passt nicht|passen leider nicht|nicht in frage|uberqualifiziert|keinen bedarf|absehen|noch naher|deren profil|nicht uberzeugt|fur kandidaten entschieden',
    paused:
      'einstellungsstopp|einstellungsstop|auf eis|pausier*|gestoppt|nicht mehr besetzt|nicht besetzt|entfallt|gestrichen|eingestellt|haushaltssperre|budget|umstruktur*|zuruckgezogen|aufgehoben|vorerst|bis auf weiteres|wirtschaftlich*|nicht fortgefuhrt|ruht|abteilung geschlossen|zuruckgestellt',
    onFile:
      'talentpool|bewerberpool|in evidenz|vormerken|aufbewahren|speichern|in kontakt bleiben|verbunden bleiben|andere stellen|weitere stellen|erneut bewerben|wieder bewerben|noch einmal bewerben|kunftig*|unterlagen zuruck|vernichten|loschen ihre|karriereseite',
    wishLuck:
      'alles gute|viel erfolg|wunschen ihnen|wunschen wir|wunsche ihnen|viel gluck|beruflichen|berufliche zukunft|fur die zukunft|weiteren weg|weiterhin|drucken .. die daumen|druck .. die daumen',
    congratulations:
      'gluckwunsch|gratul*|gute nachrichten|gute neuigkeiten|tolle neuigkeiten|freuen uns ihnen mitteilen|freue mich ihnen|juhu|hurra|geschafft|frohe botschaft|freudige',
    weOffer:
      'bieten ihnen|bieten wir ihnen|bieten dir|anbieten zu konnen|anzubieten|die stelle anbieten|stelle gehort ihnen|du hast den job|sie haben die stelle|sie haben den job|zusage|vertragsangebot|stellenangebot|arbeitsvertrag|stellen wir sie|stellen sie .. ein|einstellen|wir wollen dich|wir mochten dich|gehoren zu uns|fur sie entschieden|fur dich entschieden|haben uns fur|ausbildungsvertrag|anstellen|wurden sie gern|unterbreiten|anstellung|wir wollen sie|du bist dabei|ja sagen|die stelle gehort|willst du bei uns',
    welcome:
      'willkommen im team|willkommen an bord|herzlich willkommen|jahresgehalt|brutto|monatlich|befristet|unbefristet|probezeit|urlaubstage|arbeitsbeginn|arbeitstag|eintritt|stunden|vergutung|wochenstunden|zum #|dienstwagen|tarif*|ab dem #|konditionen',
    signBy:
      'unterschrieben|unterschreiben|unterschrift|gegenzeichn*|zuruckschicken|zurucksenden|annahme|nehmen sie .. an|bis zum # ..|zusagen|sagen sie mir bis|bescheid bis|gib uns bis|geben sie uns bis|teilen sie uns bis|bedenkzeit|uberlegen|setze ich .. auf|ob sie kommen',
    willTellYou:
      'melden uns|melde mich|melden wir uns|geben ihnen .. bescheid|geben .. bescheid|gebe .. bescheid|informieren|informiere|ruckmeldung|mitteilung|mitteilen|erhalten sie|bekommen sie|bekommst du|horen sie von|horst von|horen von uns|hore von|kommen auf sie zu|rufe .. an|rufen .. an|rechnen|entscheiden|entscheidung|wissen wir mehr|sagen konnen|benachricht*|antwort|ergebnis|antworten|gibt bescheid|hort von uns|dann weiss ich|weisst du bescheid|wissen sie bescheid|wir tagen|tagt am',
    byThen:
      'bis freitag|bis montag|bis dienstag|bis mittwoch|bis donnerstag|bis zum|bis ende|bis anfang|bis mitte|ende der woche|anfang nachster|nachste woche|nachster woche|kommende woche|kommender woche|in der kommenden|innerhalb|in den nachsten|spatestens|werktag*|arbeitstag*|morgen|ubermorgen|im januar|im dezember|nach den feiertagen|nach dem|im laufe|ende des monats|ende monat|monatsende|kw #|wochen|ab #|wochenanfang',
    delay:
      'verzoger*|dauert|langer als|etwas langer|noch nicht|noch etwas|weitere gesprache|noch gesprache|noch einige|im urlaub|krank|abstimmung|abstimmen|rucksprache|entscheidung steht|steht noch aus|aus .. grunden|zeit brauchen|brauchen wir|brauchen noch|noch zwei|andere bewerber|gremium|betriebsrat|personalrat|vorstand|zuerst|erst wenn|warteliste|vergleichen|beteiligen|beraten|bespricht|berat sich',
    patience:
      'geduld|gedulden|warten|wartezeit|nicht vergessen|auf dem laufenden|verstandnis|zwischenstand|zwischeninfo|zwischenbescheid|wie versprochen|nachfragen abzusehen|sachstandsanfragen|kurzes update|stand der dinge|hinhalten|daumen',
    foundYou:
      'ihr profil|dein profil|gestossen|xing|linkedin|aufmerksam geworden|aufgefallen|ihr werdegang|dein werdegang|ihre erfahrung|deine erfahrung|deinen lebenslauf|in unserer datenbank|empfohlen|gefunden|dein github|spannendes profil',
    hiringFor:
      'mein mandant|meinen mandanten|unser mandant|unseren kunden|meinen kunden|im auftrag|wir suchen|suchen wir|gesucht|suche|personalvermittlung|personalberat*|headhunter|zeitarbeit|vakanz|projektanfrage|projekt|remote|auslastung|stundensatz|festanstellung|direktvermittlung|wachsendes|unbefristet|spannende position|neue herausforderung|chance|karriere',
    interested:
      'interesse|interessant fur|offen fur|wechselbereit|wechselmotivation|neugierig|mehr erfahren|mehr erzahlen|kurzes telefonat|kurz telefonieren|unverbindlich*|vertraulich|darf ich ihnen|darf ich dir|klingt das|hattest du lust|lust auf|haben sie lust|ware das was|ware das etwas|neue perspektive|austausch|kennen sie jemanden|diskret|veranderung',
    test: 'test|eignungstest|einstellungstest|aufgabe|aufgaben|fragebogen|assessment|bearbeitungszeit|fallstudie|link|videointerview|zeitversetzt*|coding|testaufgabe|du hast dafur|bearbeiten sie|minuten ein|testzentrum',
    account:
      'konto|passwort|anmelden|einloggen|registrierung|bewerberprofil|bewerberportal|profil vervollstandigen|jobalert|job alert|neue jobs|passende stellen|stellenangebote fur|datenschutz|einwilligung|bestatigen sie ihre|e mail adresse|unvollstandig|code|entwurf|abgelaufen|portal',
    missingDocuments:
      'fehlen|fehlt|fehlende|benotigen wir|noch folgende|nachreichen|reichen sie|senden sie|schicken sie|schick uns|laden sie .. hoch|hochladen|zeugnisse|unterlagen|gehaltsvorstellung|eintrittstermin|nachweis|kopie|erganzen|vervollstandigen|arbeitserlaubnis|fuhrungszeugnis',
    checks:
      'personalfragebogen|bankverbindung|steuer id|sozialversicherung*|fahrtkosten|reisekosten|erstattung|parkplatz|anfahrt|einarbeitung|arbeitskleidung|schlussel|willkommen|rucknahme|zuruckgezogen|wie gewunscht|zufriedenheit|umfrage|bewerten sie|bewerbungserfahrung|referenzen|datenschutz|jobmesse|karrieretag|onboarding|feedback',
    qualify:
      'anforderung*|aufgaben|profil|wir bieten|kenntnisse|erfahrung in|benefits|gehalt bis|jahre erfahrung|vollzeit|teilzeit|deutschkenntnisse|sap|java',
    handover:
      'ubernehme|ubernimmt|ab sofort|ab heute|ansprechpartner*|elternzeit|betreue|hat uns verlassen|gewechselt|ubergeben|wenden sie sich kunftig|kunftig an mich|nicht im buro|ausser haus|abwesend|bin neu|stelle mich|vertrete|vertretung|anstelle von|aufgehort|kummere mich jetzt|laufenden bewerbungen|ich kummere mich|zustandigkeit|nicht mehr bei uns',
    money:
      'rechnung|rechnungen|zahlung|uberweis*|mahnung|offen* betrag|kaution|steuer*|abo|falligkeit|iban|quittung',
    home: 'wohnung|miete|mieter*|vermieter*|besichtigung*|hausverwaltung|wg|mietvertrag|heizung|nachbar*|umzug|schlusselubergabe|makler*|nebenkosten|selbstauskunft|schufa|grundstuck|mietwohnung|mein zimmer',
    health:
      'arzt*|zahnarzt*|rezept|blutwerte|befund|krankenkasse|versichertenkarte|physio*|therapeut*|impf*|sprechstunde|hebamme|tierarzt|rontgen*|blutabnahme|ihr termin bei|termin bei dr|terminerinnerung|praxis fur',
    school:
      'elternabend|elternsprechtag|hausaufgaben|mama|papa|schuler*|nachhilfe|klassenfahrt|elterngesprach|schulplatz|kitaplatz|enkel*|eure kinder|unser sohn|unsere tochter|mein sohn|meine tochter|klassenlehrer*|platz fur|liebe familie',
    university:
      'professor*|vorlesung|hausarbeit|klausur|sprechstunde|studierende|immatrik*|referat|prufungsamt|gruppenarbeit|matrikel*|meine masterarbeit|abgabefrist|studienplatz|zulassungsbescheid',
    shop: 'bestellung|bestellt|geliefert|paket|versand|ruckgabe|reklamation|garantie|kundenservice|kundennummer|umtausch|gutschein|rabatt|warenkorb|reservierung|tickets|kaputt|ersatzteil',
    sales:
      'angebot nr|unser angebot|kostenvoranschlag|unsere losung|unser produkt|beauftrag*|relaunch|unverbindliches angebot|autohaus|angebot fur die|angebot fur ihre|das angebot gilt|ihr berater|ihr verkaufer|filiale|tarif wechseln|anbei das angebot|angebot fur den|in unserem haus|bei annahme|ausstattung|ihre vertrage|neue beraterin|neuer berater|ihre versicherung*|zur broschure',
    media:
      'podcast|radio|journalist*|reporter*|ausgestrahlt|fernsehen|interviewpartner*|autorisier*|zitate|unsere sendung|interviewen|fur einen beitrag',
    research:
      'probanden|nutzer*|gutschein|aufwandsentschadigung|transkri*|abschlussarbeit|masterarbeit|zeitzeug*|kundeninterview|produktmanager*|befragung|experteninterview|doktorarbeit|leitfaden*|interviewstudie|versuchspersonen',
    newsletter:
      'newsletter|abmelden|abbestellen|im browser|woche im|top themen|jetzt lesen|weiterlesen|angebote der woche|digest|suchauftrag|neue jobs|neue stellen|jobs fur sie',
    authority:
      'visum|aufenthalts*|auslanderbehorde|antrag|einburger*|jobcenter|arbeitsagentur|finanzamt|elterngeld|kindergeld|burgeramt|standesamt|aktenzeichen|konsulat|botschaft|bauantrag|wohngeld|meines antrags|az',
    club: 'turnier|chor|ehrenamt*|freiwillig*|feuerwehr|geburtstag|hochzeit|flohmarkt|spenden*|vorstandssitzung|jahreshauptversammlung|stammtisch|lesekreis|gemeindefest|der verein|unser verein|sportverein|chorprobe|trainingslager',
    family:
      'liebe grusse an|bussi|drucker|oma|opa|tante|onkel|bruder|schwester|bier|essen gehen|grillen|lange nicht|wie geht s|hdl|kuss|kumpel|treffen wir uns|lange nichts gehort|hab dich lieb|viel gluck|drucke dir|druck dir|daumen gedruckt|die daumen|ruf danach an|denk an dich|mein schatz|feiern wir|stossen wir|anstossen|du hast die stelle',
    repair:
      'heizung|reparatur|handwerker|installateur|elektriker*|waschmaschine|tuv|internetanschluss|router|badsanierung|schornstein*',
    colleagues:
      'jahresgesprach|mitarbeitergesprach|teammeeting|jour fixe|sprint|standup|deck|schichttausch|urlaubsantrag|zielvereinbarung|die bewerberin|der bewerber|die kandidat* die|einarbeiten|unsere stelle|fruhschicht|spatschicht|tausch*|kommen zwei bewerber*|kommen drei bewerber*|wer setzt sich dazu|lebenslaufe liegen|eure eindrucke|die kandidaten|laden wir noch einmal ein',
    publishing:
      'manuskript|verlag|lektorat|gutachter*|einreichung|eingereicht*|gedicht*|roman|abstract|veroffentlich*',
    travel: 'flug|ferienwohnung|check in|gastgeber*|ubernacht*|fundburo',
    funding: 'forderantrag|zuschuss|fordermittel|bewilligung|investor*|crowdfunding',
    bank: 'kredit*|darlehen|schadensmeldung|police|sparkasse|schufa|ihr antrag|ihrem antrag',
    security: 'passwort|zurucksetzen|anmeldeversuch|neues gerat|verdachtig|konto gesperrt|verifizier*',
    lure: 'ohne erfahrung|telegram|kein gesprach notig|sofort starten|tagliche auszahlung|geld verdienen|verdienen sie|bankdaten|foto ihres ausweises|ausweiskopie|sie sind ausgewahlt',
  },
}
