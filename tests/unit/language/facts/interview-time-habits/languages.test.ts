import { readsTimes } from './reads-times.ts'

/** Invented offices and people in four other languages. */
readsTimes('people who write German, French, Spanish or Portuguese', [
  {
    habit: 'German public office',
    body: 'hiermit lade ich Sie zu einem Vorstellungsgespräch ein am\n\nDonnerstag, den 10. Dezember 2026, um 11:45 Uhr,\nRathaus, Zimmer 214.\n\nBitte bestätigen Sie den Termin bis zum 4. Dezember 2026.',
    at: '2026-12-10T11:45',
  },
  {
    habit: 'German, viertel nach',
    body: 'Wir sehen uns am Freitag um Viertel nach neun in der Praxis.',
    at: '2026-12-04T09:15',
  },
  {
    habit: 'German, dot and h',
    body: 'Probearbeiten: Sa 05.12. ab 6.00 h, danach kurzes Gespräch mit dem Chef.',
    at: '2026-12-05T06:00',
  },
  {
    habit: 'Swiss German spelling',
    body: 'Gerne bestätige ich Ihnen das Gespräch vom Montag, 7. Dezember 2026, 16.00 Uhr in Winterthur.',
    at: '2026-12-07T16:00',
  },
  {
    habit: 'Austrian',
    body: 'Ihr Termin: Dienstag, 8. Jänner 2027, 10:00 Uhr, 2. Stock.',
    at: '2027-01-08T10:00',
  },
  {
    habit: 'French, h with spaces',
    body: 'Je vous confirme notre rendez-vous du jeudi 3 décembre à 10 h 45 dans nos locaux.',
    at: '2026-12-03T10:45',
  },
  {
    habit: 'French, H in capitals',
    body: 'ENTRETIEN CONFIRMÉ\nDate : 08/12/2026\nHeure : 15H00\nLieu : agence de Dijon',
    at: '2026-12-08T15:00',
  },
  {
    habit: 'French, et demie',
    body: 'On se retrouve mardi à neuf heures et demie au dépôt.',
    at: '2026-12-01T09:30',
  },
  {
    habit: 'French, after-tomorrow',
    body: 'C’est entendu pour après-demain, 17 h, en visio.',
    at: '2026-12-02T17:00',
  },
  {
    habit: 'Canadian French',
    body: 'Votre entrevue est fixée au mercredi 9 décembre 2026 à 13 h 30 (HE).',
    at: '2026-12-09T13:30',
  },
  {
    habit: 'Spanish of Spain',
    body: 'Te confirmo la entrevista: miércoles 2 de diciembre, 17:30h, por videollamada.',
    at: '2026-12-02T17:30',
  },
  {
    habit: 'Spanish, y media',
    body: 'Quedamos el viernes a las nueve y media en el obrador.',
    at: '2026-12-04T09:30',
  },
  {
    habit: 'Spanish, y cuarto',
    body: 'Le esperamos el jueves 3 de diciembre a las once y cuarto de la mañana.',
    at: '2026-12-03T11:15',
  },
  {
    habit: 'Spanish, evening',
    body: 'Nos vemos pasado mañana a las 7 de la tarde en el local.',
    at: '2026-12-02T19:00',
  },
  {
    habit: 'Mexican',
    body: 'Su cita quedó agendada:\nFecha: martes 8 de diciembre de 2026\nHora: 11:00 hrs (hora del centro de México)',
    at: '2026-12-08T11:00',
  },
  {
    habit: 'Chilean',
    body: 'Tu entrevista fue reprogramada para el 09-12-2026 a las 16:00 hrs.',
    at: '2026-12-09T16:00',
  },
  {
    habit: 'Brazilian, h and minutes',
    body: 'Sua entrevista está confirmada para quarta-feira, 02/12, às 9h30, pelo Meet.',
    at: '2026-12-02T09:30',
  },
  {
    habit: 'Brazilian, e meia',
    body: 'Pode ser sexta às duas e meia da tarde? Combinado então, te espero na loja.',
    at: '2026-12-04T14:30',
  },
  {
    habit: 'Portuguese of Portugal',
    body: 'Confirmamos a entrevista no dia 9 de dezembro, pelas 11h15, nas nossas instalações.',
    at: '2026-12-09T11:15',
  },
  {
    habit: 'Portuguese, depois de amanhã',
    body: 'Fica então para depois de amanhã às 16h, no nosso escritório.',
    at: '2026-12-02T16:00',
  },
])
