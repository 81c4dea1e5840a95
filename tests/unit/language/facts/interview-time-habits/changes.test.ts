import { readsTimes } from './reads-times.ts'

/** Invented mails that move an interview, or call it off. */
readsTimes('mails that move or cancel it', [
  {
    habit: 'German, cancelled and new',
    body: 'Leider müssen wir den Termin am 2.12. um 10 Uhr absagen. Neuer Termin: Mo, 7.12., 14 Uhr, gleicher Link.',
    at: '2026-12-07T14:00',
  },
  {
    habit: 'German, brought forward',
    body: 'Wir haben Ihr Gespräch vom 9. Dezember, 15 Uhr, auf den 8. Dezember, 9:30 Uhr, vorverlegt.',
    at: '2026-12-08T09:30',
  },
  {
    habit: 'French, moved',
    body: "L'entretien prévu le 2 décembre à 14h est reporté au vendredi 4 décembre à 16h30.",
    at: '2026-12-04T16:30',
  },
  {
    habit: 'Argentine, moved',
    body: 'Che, tuvimos que mover la charla del martes 1 a las 15: pasa al jueves 3 a las 10 hs. ¿Seguimos?',
    at: '2026-12-03T10:00',
  },
  {
    habit: 'Brazilian, rescheduled',
    body: 'Reagendamos sua conversa: de 02/12 às 10h para 04/12 às 14h.',
    at: '2026-12-04T14:00',
  },
  {
    habit: 'a rescheduling arrow',
    body: 'Your onsite moved: Tue Dec 1, 9:00 AM → Thu Dec 3, 1:00 PM. Same address.',
    at: '2026-12-03T13:00',
  },
  {
    habit: 'struck-through times',
    body: 'Updated invitation\nWhen: Fri Dec 4, 2026 2:00 PM – 3:00 PM\nWas: Wed Dec 2, 2026 2:00 PM – 3:00 PM\nReason: scheduling conflict',
    at: '2026-12-04T14:00',
  },
  {
    habit: 'only the hour changed',
    body: 'Small change: on Thursday 3 December we now start at 10:30 instead of 9:00.',
    at: '2026-12-03T10:30',
  },
  {
    habit: 'postponed by a sentence',
    body: "Sorry for the short notice. Can't do tomorrow 10am any more, so it is Wednesday 2 December at 3pm now.",
    at: '2026-12-02T15:00',
  },
  { habit: 'a town hall', body: 'Le jury du 7 est reporté au 14 à 9 h 30.', at: '2026-12-14T09:30' },
  {
    habit: 'a cancellation of a weekday, German',
    body: 'Leider muss das Gespräch am Freitag um 9 Uhr ausfallen.',
    at: undefined,
  },
  {
    habit: 'a cancellation of a weekday, French',
    body: "Nous sommes contraints d'annuler l'entretien de vendredi à 10h.",
    at: undefined,
  },
  {
    habit: 'a cancellation of a weekday, Portuguese',
    body: 'Somos obrigados a cancelar a entrevista de amanhã às 10h.',
    at: undefined,
  },
  {
    habit: 'a cancellation without a new time',
    body: 'Unfortunately the interview on Thursday 3 December at 10:00 has been cancelled. We will suggest a new time soon.',
    at: undefined,
  },
  {
    habit: 'a cancelled calendar event',
    subject: 'Canceled event: Interview @ Thu Dec 3, 2026 10am - 11am (GMT)',
    body: 'This event has been canceled and removed from your calendar.\n\nInterview\nThursday Dec 3, 2026 ⋅ 10am – 11am',
    at: undefined,
  },
  {
    habit: 'a cancellation, German',
    body: 'Der Termin am 3.12. um 10 Uhr entfällt leider. Wir melden uns mit einem Ersatztermin.',
    at: undefined,
  },
  {
    habit: 'a cancellation, Spanish',
    body: 'La entrevista del jueves 3 a las 10 queda cancelada; te escribiremos con otra fecha.',
    at: undefined,
  },
])
