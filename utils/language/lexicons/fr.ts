import type { Lexicon } from './lexicon.ts'

/** French, of France, Belgium, Switzerland and Québec. */
export const fr: Lexicon = {
  language: 'fr',
  functionWords:
    'le la les de des du et je vous nous tu il elle on ne pas que qui en un une pour par avec sur dans au aux ce cette ces mon ma mes votre vos notre nos est suis ai avez avons ete sont etait bonjour bonsoir merci madame monsieur cordialement bien tres plus mais ou si j l d c n s qu m t y me te se vos dont comme sans afin',
  phrases: {
    job: 'poste|postes|emploi|travail|travailler|fonction|stage|alternance|apprenti*|cdi|cdd|recrut*|embauche*|equipe|mission|metier|interim|job|boulot|entreprise|societe|collegue*|vacataire|saison|taf',
    occupation:
      'ingenieur*|developpeu*|programmeu*|manager|assistant*|coordinat*|analyste*|infirmier*|comptable*|responsable|superviseu*|receptionniste*|enseignant*|designer*|technicien*|conduct*|chauffeu*|livreu*|cuisinier*|commis|chef de partie|serveu*|barman|stagiaire*|apprenti*|alternant*|directeur financier|directrice|charge de|chargee de|consultant*|specialiste*|vendeu*|commercial|commerciale|conseiller*|architecte*|chercheu*|redacteur*|redactrice*|traduct*|bibliothecaire*|archiviste*|avocat*|juriste*|secretaire*|caissier*|agent d|agent de|femme de menage|gardien*|jardinier*|soudeu*|mecanicien*|electricien*|plombier*|menuisier*|macon*|peintre*|couvreu*|ouvrier*|manutentionnaire*|magasinier*|cariste*|logisticien*|acheteu*|aide soignant*|ambulancier*|auxiliaire*|nounou|pharmacien*|kinesitherapeute*|psychologue*|educat*|animateur*|animatrice*|pilote|steward|auditeur*|gestionnaire*|product owner|chef de projet|software|frontend|backend|data|marketing|rh|plongeu*|boulanger*|boucher*|coiffeu*|fleuriste*|photographe*|graphiste*|illustrat*|modeliste*|hydrotherapeute*|formateur*|moniteur*|surveillant*',
    application: 'candidat*|postul*|cv|dossier|lettre de motivation|curriculum|profil',
    interview: 'entretien*|entrevue*|interview*|rdv|rendez vous|jury|tour|audition|session',
    conversation:
      'echange*|discussion|discuter|discute|rencontre*|conversation|appel|telephone|recu|recue|recevoir|accueil*|visite|parler|parle|entrevue|point|ce moment|accorde|la jasette|m avoir recu*|pour ce matin|pour l essai|pour tantot',
    trialDay: 'essai|mise en situation|immersion|cas pratique|etude de cas|test|exercice',
    documents:
      'cv|diplome*|certificat*|attestation*|references|piece d identite|passeport|permis|casier|bulletins|fiches de paie|portfolio|book|lettre*|document*|justificatif*|releve*|rib|carte vitale|contrat signe',
    hirers:
      'rh|ressources humaines|recruteur*|recruteuse*|drh|charge* de recrutement|responsable|directeur|directrice|manager|associes|service du personnel',
    salary:
      'salaire|salariale*|pretention*|brut|brute|remuneration|net|euros|k#|fixe|variable|tjm|prime*|mensuel*|annuel*|tickets restaurant|mutuelle|taux horaire|fourchette',
    offer: 'offre|propos*|promesse d embauche',
    contract: 'contrat|signer|signe|signature|conditions|avenant',
    startDate:
      'preavis|prise de poste|date de debut|commencer|debuter|demarrer|disponible a partir|des le|a compter du|immediatement|premier jour',
    process: 'processus|recrutement|procedure|selection|etape*|suite|tour',
    recentDay:
      'aujourd hui|hier|ce matin|cet apres midi|tout a l heure|ce jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce midi|la semaine derniere',
    thanks: 'merci|remerci*|reconnaissan*|gre|gratitude|mille mercis|touche|sensible a',
    pleasure:
      'plaisir|ravi|ravie|agreable|enchante*|sympa*|chouette|super|genial|apprecie*|chaleureu*|honneur|heureux|heureuse|bienveillan*|a l aise|passionnant*|convivial*|trop bien',
    impressed:
      'impressionn*|appris|decouvr*|decouvert|interesse* par|interessant*|enrichissant*|marque|seduit*|convaincu*|conforte*|confirme* mon|confirme* ma|expliqu*|presente*|montre*|franchise|clarte|ressorti*|reparti*|projet|m a plu|m ont plu|beaucoup aime|passion',
    keen: 'interet|interesse*|motiv*|envie|enthousias*|hate|aimerais|souhait*|rejoindre|integrer|faire partie|contribuer|apporter|mettre au service|correspond|a votre disposition|plus que jamais|mon premier choix|me projeter|me projette|convaincu*',
    hopeToHear:
      'dans l attente|en attendant|hate d avoir|j espere|espere avoir|au plaisir|a bientot|suite favorable|votre retour|ton retour|votre reponse|de vous lire|de vous relire|reste a votre disposition|a disposition|n hesitez pas|n hesite pas|croise les doigts|tiens a votre',
    ask: 'pourriez vous|pouvez vous|pourrais tu|peux tu|puis je|est ce que|savez vous|sais tu|avez vous|as tu|auriez vous|aurais tu|serait il possible|est il possible|voulais savoir|aimerais savoir|souhaiterais savoir|savoir si|savoir ou|me permets de|demande*|me dire|m indiquer|m informer|me tenir|me preciser|quand|ou en est|ou en sont|question|y a t il|saurais|vous serait il|vous serais reconnaissant*',
    news: 'nouvelle|nouvelles|du nouveau|retour|information*|info|infos|mise a jour|resultat*|reponse|du neuf|avancee*|verdict|des news|un mot meme',
    status:
      'ou en est|ou en sont|ou en etes|en etes vous|ou vous en etes|avancement|avance|statut|etat de|etat du|suivi|toujours d actualite|toujours ouvert|toujours disponible|toujours vacant|toujours a pourvoir|pourvu|ma candidature est|en lice|en cours|tranche|est ce que c est mort|suites donnees|suite donnee|la suite|du nouveau|me prenez|je ne suis pas retenue|dois je en conclure|des news|pour le taf|on en est ou|ou ca en est|suis je prise|suis je pris|encore en course|oui ou non',
    decision: 'decision|decide|decider|choix|tranche|arrete|choisi|deliber*|selectionne|trancher',
    nextSteps:
      'prochaine etape|suite du processus|la suite|suites|etapes|calendrier|delai*|echeance*|planning|quand puis je|d ici quand|sous quel|date*|m organiser',
    hearBack:
      'retour|reponse|repondre|repondu|rappel*|recontacte*|revenir vers|tenir au courant|appeler|contacter|signe de vie|prevenir|nouvelles de',
    elapsed:
      'il y a une semaine|il y a # jours|il y a quelques|semaines|depuis|quinze jours|un mois|quinzaine|la semaine derniere|le mois dernier|ecoule*|quelque temps|voila|cela fait|ca fait|a ce jour|entre temps',
    silence:
      'sans nouvelle*|pas eu de|pas recu de|pas encore|aucune nouvelle|aucune reponse|pas de reponse|pas de nouvelle*|n ai pas|toujours pas|toujours rien|sans reponse|silence|sauf erreur|rien recu',
    followUp:
      'relanc*|reviens vers|me permets de revenir|permets de vous|suite a mon|faisant suite|fais suite|rappeler a|mon precedent|mes precedents|derniere fois|encore une fois|deranger|embeter|petit mot|petit rappel|prendre des nouvelles|viens aux nouvelles|venir aux nouvelles|vient aux nouvelles|insister|insistance|impatience',
    otherOffer:
      'autre offre|autre proposition|autre entreprise|une autre boite|ailleurs|autres pistes|autre processus|donner une reponse|rendre une reponse|dois repondre|dois donner|on m attend|on me demande une reponse|concurrent*',
    youSaid:
      'vous m aviez|tu m avais|vous aviez|tu avais|vous deviez|tu devais|m avait dit|m avez dit|m as dit|aviez indique|aviez evoque|aviez mentionne|comme convenu|m avait ete|etait prevu|on m avait|on m a dit|aviez parle',
    noRush:
      'pas d urgence|rien ne presse|sans vouloir|je comprends|je me doute|je sais que vous|je sais que tu|j imagine que|charge*|deborde*|tres occupe*|quand vous aurez|quand tu auras|des que vous|des que possible|pas de souci|prenez le temps|presser',
    didYouReceive:
      'bien recu|avez recu|parvenu*|arrive*|envoye*|adresse* ma|adresse* mon|transmis*|depose*|lu ma|lire ma|eu le temps de|pu lire|consulte*|pris connaissance|prendre connaissance|reception',
    anythingMissing:
      'manque|manquait|piece manquante|complement*|autre document|autres documents|besoin d autre|besoin de quelque chose|si besoin|vous faut|fournir|completer|vous transmettre|vous envoyer',
    suitsMe:
      'me convient|me conviendrait|me va|m arrange|parfait|disponible|dispo|libre|je peux|je pourrais|je prefere|de preference|plutot|l option|le creneau|ce creneau|va pour|ok pour|c est bon pour|d accord|avec plaisir|a partir de #h|apres #h',
    unavailable:
      'ne peux pas|ne pourrai pas|ne pourrais pas|pas disponible|indisponible|empechement|imprevu|impossible|malade|hopital|hospitalis*|complique|pas possible|examen|partiel*|conge*|deplacement|panne|greve|enterrement|obseques|ne suis pas dispo|ne serai pas|ne convien*|desole*',
    willBeThere:
      'je confirme|confirme ma|confirme mon|vous confirme|te confirme|je serai|serai present*|serai la|note|a lundi|a mardi|a mercredi|a jeudi|a vendredi|a demain|a tout a l heure|entendu|c est d accord|volontiers|compte sur|comptez sur|je viens|je viendrai|presence',
    attached:
      'ci joint*|piece jointe|pieces jointes|pj|joint a|je joins|vous trouverez|tu trouveras|voici|voila|je vous envoie|je t envoie|vous transmets|je vous adresse|en copie|scan*|rempli|signe',
    asRequested:
      'comme demande|comme convenu|comme souhaite|a votre demande|vous m avez demande|tu m as demande|demandes|en reponse a|vos questions|tes questions|votre question|pour votre message|pour ton message|pour votre mail|pour ton mail|pour votre retour|pour ton retour|pour votre invitation|pour l invitation|pour la proposition|pour votre proposition|pour votre reponse|merci de m avoir contacte*|de votre interet|votre convocation',
    moveIt:
      'decaler|reporter|repousser|deplacer|changer|autre jour|autre date|autre creneau|autre moment|plus tard|retard|avancer|a la place|en visio|plutot que|autre horaire|remettre a|report|au lendemain|le lendemain',
    invitation:
      'invit*|convoqu*|convocation|vous rencontrer|te rencontrer|faire connaissance|echanger avec|souhaitons vous|aimerions|souhaite vous|vous recevoir|te recevoir|vous entendre|prochaine etape|preselection*|retenu* pour|passer nous voir|venir|decouvrir les locaux|discuter avec|s entretenir|admissible|epreuve orale',
    available: 'disponibilite*|disponible*|creneau*|dates|horaires|vos dispos|tes dispos|quand|date et heure',
    accept:
      'j accepte|accepter|acceptation|accepte votre|accepte ton|accepte la|accepte avec|mon accord|c est oui|je dis oui|signe le contrat|contrat signe|hate de commencer',
    decline:
      'decliner|decline|refus*|pas donner suite|accepte une autre|autre opportunite|retenu une autre|rester dans|rester ou|je prefere rester|ne souhaite pas|pas possible d accepter|suis oblige* de',
    withdraw:
      'retirer|retire|retrait|desiste*|renonce*|ne plus|plus disponible|ne souhaite plus|mettre fin|annuler ma|annule ma',
    negotiate:
      'negoci*|revoir|revaloris*|ajust*|marge|un peu plus|augment*|rapprocher|avant de signer|questions sur le contrat|points du contrat|teletrabajo|teletravail|jours de|hauteur de|superieur*|contre proposition',
    feedback:
      'feedback|retour sur|manque|ameliorer|progresser|axes|points faibles|points a|raisons|motifs|pourquoi|franc|franche|honnete|lacunes',
    referral:
      'recommand*|coopt*|appuyer ma|glisser un mot|glisser mon|toucher un mot|parler de moi|parle de moi|transmettre mon|passer mon cv|mettre en relation|mise en relation|mettre en contact|presenter a|connais quelqu un|contact chez|reference|piston*|intermediaire',
    applyNow:
      'je postule|postuler|je me permets de vous adresser ma candidature|ma candidature au|ma candidature pour le|vous adresse ma|vous propose ma|votre offre|annonce|actuellement a la recherche|a la recherche d|je recherche|fort* de|experience de|ans d experience|titulaire d|veuillez trouver|vous trouverez ci joint mon|en vue de',
    speculative:
      'spontane*|recherchez vous|cherchez vous|recrutez vous|avez vous besoin|besoin de quelqu un|besoin d un|besoin de renfort|des postes|opportunites|ne nous connaissons pas|on ne se connait pas|garder mon|penser a moi|a l avenir|futur*',
    advice:
      'conseil*|cafe|minutes|parcours|votre metier|ton metier|ton avis|votre avis|reconversion|secteur|temoignage|comment c est|ambiance|eclair*|orienter',
    notSelected:
      'non retenu*|pas retenu*|pas ete retenu*|n ai pas ete|autre candidat*|autre personne|quelqu un d autre|refus|decu*|deception|dommage|reponse negative|malgre|meme si|votre decision|prevenu*|regrette',
    chooseTime:
      'quand|quel creneau|quelle date|quel jour|laquelle|lequel|vous convien*|te convien*|vous arrange|t arrange|vous irait|t irait|te va|vous va|choisir|choisissez|choisis|reserver|reservez|reserve|lien|calendly|vos dispos|tes dispos|disponibilites|propose*|creneaux|dites nous|dis nous|dis moi|dites moi|faites nous|merci de nous indiquer|fixer|convenir|rappelez|rappelle',
    confirmed:
      'confirm*|est fixe|fixe au|est prevu|prevu le|aura lieu|est programme|programme le|vous attendons|t attendons|on t attend|vous attends|nous vous recevrons|rendez vous le|rendez vous a|rappel|a #h|se tiendra|presentez vous|munissez vous|munir|apportez|merci de vous presenter|accueil|acces|adresse|c est note|c est cale|on se voit|convoque* le|lien de connexion|planifie|rappelons votre|a demain|on se retrouve|ok pour samedi|le jury du',
    moved:
      'report*|decal*|deplac*|annul*|modifi*|nouvelle date|nouvel horaire|nouveau creneau|avance au|au lieu de|initialement|change*|repouss*|mis a jour|imprevu|empechement|n aura pas lieu|contretemps|passe a',
    calendar:
      'invitation|quand|ou|qui|invites|organisateur|organisatrice|reunion|teams|zoom|visio|visioconference|id de|code secret|rejoindre|lien|date|heure|horaire|duree|lieu|participants|agenda|peut etre|google meet|objet',
    received:
      'bien recu|avons recu|avons bien|a bien ete|enregistre*|reception|merci pour votre candidature|pour ta candidature|votre candidature pour|ta candidature pour|interet que vous|pour votre interet|de votre interet|automatique|ne pas repondre|transmise|parvenue|atterrir|candidature envoyee|prise en compte',
    review:
      'etudier|etude|examin*|examen|analyse*|attention|lire|lit tout|lisons|consult*|si votre profil|si ton profil|si votre candidature|sans reponse|sans nouvelles|ne manquerons pas|reviendrons|revenir vers|recontacter*|contacterons|en cours de|traitement|instruction',
    regret:
      'malheureusement|regret*|desole*|navre*|ne pouvons|n avons pas|pas en mesure|mauvaise nouvelle|helas|difficile|decevant*|pas facile',
    otherCandidates:
      'autre candidat*|autres candidat*|autre profil|autres profils|autre personne|quelqu un d autre|non retenu*|pas retenu*|pas ete retenu*|n a pas ete|ne pas retenir|pas donner suite|suite favorable|ne donnerons pas|pas poursuivre|ne correspond|davantage|plus proche*|plus en adequation|mieux|pourvu|pourvue|choix s est porte|porte sur|avons choisi|avons prefere|defavorable|negative|pas cette fois|ecarte*|n irons pas|arretons|refus*|inutile de venir|ne vous deplacez pas|plus experimente*|on part avec|quelqu un de plus|quelqu un qui a|candidat interne|pas atteint|mettons fin|mettons un terme|avec deux autres|ce sera non|reserver une suite|avons recrute quelqu un|avons trouve|quelqu un a signe|a signe hier|on oublie|ne fait pas partie|ne faites pas partie|candidatures preselectionnees|bonne continuation|surqualifie*|pas de suite|sans suite|en restons la|rejet*|pris quelqu un',
    paused:
      'gel|gele*|suspendu*|en suspens|en pause|annule*|abandonne*|budget*|restructuration|supprime*|plus d actualite|reporte* sine|stand by|ne sera pas pourvu|infructu*|difficultes economiques|n embauchons plus|recrutements externes|sans objet|n a plus lieu d etre',
    onFile:
      'vivier|conserver*|conservons|garder*|gardons|cvtheque|base de donnees|autres opportunites|futures|prochaines opportunites|avenir|autres offres|contact|recontacter|postuler a nouveau|retenter|sauf avis contraire',
    wishLuck: 'bonne chance|bonne continuation|souhaitons|souhaite|succes|reussite|recherches|courage',
    congratulations:
      'felicitations|felicite*|bravo|bonne nouvelle|excellente nouvelle|heureux de|heureuse de|plaisir de vous annoncer|plaisir de t annoncer|ravi* de vous|ravi* de t|j ai le plaisir|nous avons le plaisir|youpi|ca y est',
    weOffer:
      'proposer le poste|vous proposer|te proposer|vous proposons|te proposons|vous offrir|promesse d embauche|offre d embauche|offre de poste|proposition d embauche|proposition de poste|proposition de contrat|le poste est a vous|est a toi|vous embaucher|t embaucher|nous rejoindre|rejoindre l equipe|rejoignes|rejoigniez|avons retenu votre|votre candidature est retenue|vous avez ete retenu*|tu es retenu*|choisi pour|contrat de travail|engager|on te veut|on te prend|vous etes pris*|tu es pris*|c est oui|t es pris|je te fais le contrat|tu commences|vous commencez|partant',
    welcome:
      'bienvenue|salaire|brut|brute|mensuel*|annuel*|cdi|cdd|periode d essai|conges|mutuelle|tickets|prise de poste|debut le|debutera|heures|remuneration|k#|euros|avantages|rtt|teletravail|temps plein|temps partiel|premier jour',
    signBy:
      'signer|signe|signature|retourner|retournez|renvoyer|renvoyez|accord|accepter|acceptez|acceptation|confirmer votre|votre reponse|ta reponse|avant le|au plus tard|d ici le|delai|reflechir|reflexion|dites moi si|dis moi si|votre decision|ta decision|valable jusqu',
    willTellYou:
      'reviendrons|reviendrai|reviens vers|revenir vers|revient vers|tiendrons|tiendrai|tiens au courant|tenir au courant|tenir inform*|appellerons|appellerai|on t appelle|on vous appelle|rappellerai|informerons|informerai|communiquer*|recontacter*|donnerons|donnerai|aurez|auras|reponse|decision|retour|nouvelles|resultat*|saurez|sauras|trancher|preven*|notifi*|verdict|seront informes|se reunira|te dit tout|repondrons|se reunit',
    byThen:
      'd ici|avant le|avant la fin|vendredi|lundi|mardi|mercredi|jeudi|semaine prochaine|cette semaine|fin de semaine|debut de semaine|fin du mois|fin de mois|debut du mois|mi #|sous # jours|sous # semaines|sous huit jours|sous quinzaine|quinze jours|jours ouvres|jours ouvrables|dans les # jours|dans les prochains|dans la semaine|courant|au plus tard|demain|sous deux|dans # semaines|en janvier|en decembre|apres les fetes|apres les vacances|rentree|semaine du|prochainement|deux a trois semaines|# a # semaines|le #',
    delay:
      'retard|prend plus|plus de temps|plus long|un peu de temps|encore|conges|vacances|en deplacement|absent*|arbitrage|validation|valider|derniers entretiens|autres candidats|autres personnes|rentre|delai|repousse|liste d attente|comite|en attente|il nous reste|il me reste|prolong*|comparer|concerter',
    patience:
      'patience|patienter|patientez|oublie*|attente|comme promis|point d etape|petit point|tenir au courant|bougez pas|suivi de|point sur|de la suite|tkt|t inquiete*',
    foundYou:
      'votre profil|ton profil|tombe* sur|decouvert votre|decouvert ton|linkedin|votre parcours|ton parcours|repere*|vu votre|vu ton|attire mon|attention|votre experience|ton experience|cvtheque|notre base|recommande*|malt|votre cv est|github|nom m a ete|donne votre',
    hiringFor:
      'client|nous recrutons|recrute|recherche|recherchons|cherche|cherchons|cabinet|chasseur|chasse de tetes|agence|interim|a pourvoir|cdi|mission|freelance|tjm|hybride|teletravail|opportunite*|pour le compte|start up|startup|scale up|levee de fonds|pme|grand groupe|urgent*|cadre d un',
    interested:
      'interesse*|vous tente|te tente|a l ecoute|ouvert a|ouverte a|curieux|en savoir plus|en discuter|en parler|echanger|quelques minutes|appel|call|sans engagement|confidentiel*|discretion|envie de|partant|evolution|nouveau defi|challenge|vous dirait|te dirait|connaissez quelqu un|parlant*|rappelez|contactez|opportunite*',
    test: 'test|tests|questionnaire|evaluation|exercice|cas pratique|etude de cas|delai|plateforme|video differe|a completer|psychotechnique*|personnalite|lien expire|realiser|devoir|vous pouvez le passer',
    account:
      'compte|mot de passe|connexion|connecter|espace candidat|activer|valider votre adresse|verifi*|alerte emploi|alertes|nouvelles offres|offres d emploi|offres pour vous|donnees personnelles|rgpd|consentement|confidentialite|inachevee|finaliser|completer votre|brouillon|expire|code|inscription',
    missingDocuments:
      'manque|manquant*|manquent|merci de nous|envoyer|nous transmettre|faire parvenir|joindre|fournir|pieces|documents|justificatif*|diplome*|references|pretentions|copie|completer|dossier incomplet|casier|piece d identite|avant de|disponibilite|rib',
    checks:
      'arrivee|premier jour|integration|badge|mutuelle|rib|visite medicale|remboursement|frais|acces|parking|itineraire|enquete|avis|votre experience|satisfaction|retrait|pris en compte votre|references|forum|salon|portes ouvertes|onboarding|questionnaire|job dating|materiel',
    qualify:
      'profil recherche|missions|competences|experience|vous justifiez|vous maitrisez|nous offrons|salaire selon|fourchette|stack|langues|avantages|remuneration|permis|licences|habilitation*',
    handover:
      'prends la suite|prend la suite|la suite de|reprends|desormais|dorenavant|a partir d aujourd hui|m occupe de|nouvelle interlocutrice|nouvel interlocuteur|nouveau contact|votre contact|a quitte|est partie|m a transmis|m a confie|transmis votre|conge parental|conge maternite|change de service|je suis absent*|absent* jusqu|me presente|viens d arriver|nous a quittes|je gere|candidatures en cours|ne travaille plus|gere maintenant|m occupe maintenant',
    money: 'facture*|virement|impaye*|caution|remboursement|impot*|abonnement|relance|cheque',
    home: 'appartement|appart|loyer|logement|bail|locataire*|proprio|visite de l|colocation|coloc|agence immobiliere|voisin*|chaudiere|chauffage|etat des lieux|garant|syndic|demenag*|t2|t3|hypothe*|la visite de|le proprietaire',
    health:
      'dentiste|rendez vous medical|ordonnance|kine*|doctolib|vaccin*|mutuelle sante|veterinaire|carte vitale|sage femme|a jeun|irm|pediatre|orthophon*|chez le medecin|rdv medical|prise de sang|rendez vous chez le|avec le dr|avec le docteur|rappel rendez vous|votre rendez vous du',
    school:
      'maitresse|devoirs|creche|cantine|reunion parents|sortie scolaire|nounou|garderie|cp|ce1|mon fils|ma fille|notre fils|notre fille|reunion avec la|les parents de',
    university:
      'partiel*|amphi|td|parcoursup|soutenance|scolarite|diaporama|rattrapage|doctorant*|votre cours|mon memoire|ma these|mon devoir|l expose|les diapositives',
    shop: 'livraison|colis|retour|rembours*|panier|promo*|reduction|soldes|billets|sav|taille',
    sales:
      'devis|notre solution|notre produit|nos services|proposition commerciale|offre commerciale|souscrire|notre logiciel|bon pour accord|notre proposition pour|valable un mois|voici notre proposition',
    media:
      'podcast|episode|journaliste|reportage|enregistrement|diffus*|documentaire|tournage|antenne|interviewe',
    research:
      'participant*|prototype|bon d achat|carte cadeau|retranscri*|transcri*|doctorant*|anonyme*|sociolog*|test utilisateur|dedommag*|temoin*|pour mon memoire|pour ma these|etude utilisateurs',
    newsletter:
      'newsletter|desinscri*|desabonner|version en ligne|lire la suite|a la une|webinaire|lettre d information|stop pour|nouvelles offres|votre alerte|cette alerte|votre recherche supprimer|modifier l alerte',
    authority:
      'prefecture|titre de sejour|caf|pole emploi|france travail|cpam|demande de|carte d identite|naturalisation|consulat|ambassade|allocation*|aide sociale|hlm|logement social|crous|ofii|urssaf|mon dossier de demande|renouvellement',
    club: 'entrainement|tournoi|chorale|adherent*|anniversaire|kermesse|assemblee generale|loto|tombola|paroisse|comite des fetes',
    family:
      'bisous|bises|bise|maman|papa|mamie|papi|cousin*|ma belle|mon coeur|cheri*|aperro|apero|resto|comment vas|copain*|copine*|pote*|on se voit|tata|tonton|ca fait longtemps|un de ces soirs|les enfants en parlent|bonne chance pour ton|croise les doigts|je pense a toi|tu me racontes|on fete ca|merde pour demain|bravo pour ton|on trinque|tu as eu le poste',
    repair:
      'chaudiere|reparation|controle technique|depannage|entretien annuel|entretien de|fuite|ramonage|lave linge|salle de bain|pneus|ma voiture|le chauffage',
    colleagues:
      'entretien annuel|entretien d evaluation|entretien professionnel|reunion d equipe|compte rendu|livrable*|sprint|echange de|codir|point hebdo|le candidat que|la candidate que|des candidats|les candidats que|ma garde|trois candidats|deux candidat*|qui assiste|vos notes sur|fait on revenir|entretiens annuels|entretiens d evaluation',
    publishing:
      'manuscrit|editrice|maison d edition|poeme*|roman|nouvelle litteraire|comite de lecture|relecteurs|colloque|appel a',
    travel: 'gite|billet*|sncf|bagage*|camping|airbnb|chambres d hotes|itineraire',
    funding: 'subvention*|appel a projets|incubateur|accelerateur|mecenat|laureat*',
    bank: 'pret|sinistre|mutuelle|virement|decouvert|emprunt|hypothecaire|conseiller bancaire|prelevement',
    security: 'mot de passe|reinitialis*|nouvel appareil|suspect*|compte bloque|double authentification',
    lure: 'sans experience|sans entretien|telegram|gagnez|gagner de l argent|coordonnees bancaires|vous etes selectionne*|commencez aujourd hui|argent facile',
  },
}
