import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../utils/language/facts/read-facts.ts'

interface Case {
  /** Whose habit it imitates. */
  habit: string
  body: string
  subject?: string
  at: string | undefined
  zone?: string
}

/** Mails sent on Monday, 30 November 2026; invented people in the manner of calendars, systems and offices. */
const cases: readonly Case[] = [
  {
    habit: 'Outlook, English',
    body: 'From: Tessa Vandermolen\nSent: Monday, 30 November 2026 09:12\nTo: you@example.com\nWhen: Thursday, 3 December 2026 13:00-14:00 (UTC+00:00) Dublin, Edinburgh, Lisbon, London.\nWhere: Microsoft Teams Meeting\n\nHi, putting a formal invite in the diary for our chat.',
    at: '2026-12-03T13:00',
    zone: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
  },
  {
    habit: 'Outlook, German',
    body: 'Von: Schreiber, Katrin\nGesendet: Montag, 30. November 2026 10:02\nWann: Mittwoch, 9. Dezember 2026 08:30-09:15.\nWo: Besprechungsraum Elbe\n\nLiebe Frau Amsel, anbei der Termin.',
    at: '2026-12-09T08:30',
  },
  {
    habit: 'Outlook, Spanish',
    body: 'Cuándo: jueves, 10 de diciembre de 2026 12:30-13:15 (UTC+01:00) Bruselas, Copenhague, Madrid, París.\nDónde: Reunión de Microsoft Teams\n\nQuedamos así para la entrevista.',
    at: '2026-12-10T12:30',
  },
  {
    habit: 'Google Calendar, English',
    body: 'Interview: Ola Brandt and Fernhill Optics\n\nWhen\nFriday Dec 11, 2026 ⋅ 10:15am – 11am (Eastern Time - New York)\n\nGuests\nRuth Calloway - organizer',
    at: '2026-12-11T10:15',
  },
  {
    habit: 'Google Calendar, noon to one',
    body: 'Invitation: Fernhill Optics interview @ Tue Dec 8, 2026 12pm - 1pm (PST)\n\nJoin with Google Meet',
    at: '2026-12-08T12:00',
  },
  {
    habit: 'Google Calendar in the subject alone',
    subject: 'Invitation: Interview with Fernhill Optics @ Wed Dec 9, 2026 3pm - 3:45pm (GMT)',
    body: 'You have been invited to the following event.\n\nJoining info\nJoin with Google Meet\nmeet.google.com/abc-defg-hij',
    at: '2026-12-09T15:00',
  },
  {
    habit: 'Google Calendar, French',
    body: 'Entretien - Opticienne\nvendredi 11 déc. 2026 ⋅ 9:30 – 10:15\nHeure d’Europe centrale - Paris\n\nParticipants\nRuth Calloway – organisatrice',
    at: '2026-12-11T09:30',
  },
  {
    habit: 'Google Calendar, Portuguese',
    body: 'Entrevista técnica\nQuando: qui., 10 de dez. de 2026, 11h – 11h45 (BRT)\nParticipantes: Rute Cardoso - organizador',
    at: '2026-12-10T11:00',
  },
  {
    habit: 'Calendly',
    body: 'A new event has been scheduled.\n\nEvent Type:\n30 Minute Interview\n\nInvitee:\nOla Brandt\n\nEvent Date/Time:\n11:30am - Thursday, December 3, 2026 (Central European Time)\n\nLocation:\nThis is a Google Meet web conference.',
    at: '2026-12-03T11:30',
  },
  {
    habit: 'Calendly, short',
    body: 'You are scheduled!\nIntro call with Ruth Calloway\n2:00pm - 2:30pm, Friday, December 4, 2026\nCentral Time - US & Canada',
    at: '2026-12-04T14:00',
  },
  {
    habit: 'Calendly, rescheduled',
    body: 'Hi Ola,\n\nYour Intro Call with Ruth Calloway has been rescheduled.\n\nUpdated Date/Time: 4:00pm - Monday, December 7, 2026\n\nFormer Date/Time: 4:00pm - Thursday, December 3, 2026',
    at: '2026-12-07T16:00',
  },
  {
    habit: 'Zoom, twenty-four hours',
    body: 'Ruth Calloway is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview Fernhill Optics\nTime: Dec 10, 2026 16:30 Amsterdam, Berlin, Rome, Stockholm, Vienna\n\nJoin Zoom Meeting\nhttps://zoom.example.com/j/90001112222\n\nMeeting ID: 900 0111 2222\nPasscode: 551902',
    at: '2026-12-10T16:30',
  },
  {
    habit: 'Zoom, German',
    body: 'Ruth Calloway lädt Sie zu einem geplanten Zoom-Meeting ein.\n\nThema: Vorstellungsgespräch\nUhrzeit: 10.Dez. 2026 03:30 PM Amsterdam, Berlin, Rom, Stockholm, Wien\n\nZoom Meeting beitreten',
    at: '2026-12-10T15:30',
  },
  {
    habit: 'Teams with dial-in numbers',
    body: 'Looking forward to our conversation on Tue 8 Dec, 17:00 CET.\n\n________________\nMicrosoft Teams meeting\nMeeting ID: 312 450 118 09\nPasscode: 8fGh2K\nDial in by phone\n+49 69 365 057 12,,48851209# Germany, Frankfurt\nPhone conference ID: 488 512 09#',
    at: '2026-12-08T17:00',
  },
  {
    habit: 'a text of two lines',
    body: 'Thursday 9.30 works, see you at the shop! Ring the back door bell.',
    at: '2026-12-03T09:30',
  },
  {
    habit: 'an American office',
    body: 'We have you down for 12/4 at 8:45 AM with Dr. Pruitt. Please arrive fifteen minutes early.',
    at: '2026-12-04T08:45',
  },
  {
    habit: 'an American system with a table',
    body: 'Interview Date: December 15, 2026\nInterview Start Time: 1:00 PM\nInterview End Time: 1:45 PM\nTime Zone: America/Chicago',
    at: '2026-12-15T13:00',
  },
  {
    habit: 'British office, ordinal and dot',
    body: 'I am pleased to confirm your interview for the post on Wednesday 16th December 2026 at 2.15pm at the Town Hall.',
    at: '2026-12-16T14:15',
  },
  {
    habit: 'a school, quarter past',
    body: 'Your interview will take place on Friday 4th December at quarter past ten. The lesson observation follows at half eleven.',
    at: '2026-12-04T10:15',
  },
  {
    habit: 'a hospital, quarter to',
    body: 'We would like to see you on Tuesday 8 December at quarter to three in the afternoon in Outpatients.',
    at: '2026-12-08T14:45',
  },
  {
    habit: 'military time',
    body: 'You will be interviewed at 1430 hrs on 9 December 2026 in Room 4.',
    at: '2026-12-09T14:30',
  },
  {
    habit: 'Indian English',
    body: 'Kindly note your second round is scheduled on 05-Dec-2026 at 11:00 AM IST via Google Meet.',
    at: '2026-12-05T11:00',
    zone: 'IST',
  },
  {
    habit: 'ISO with T',
    body: 'Slot confirmed.\nstart: 2026-12-07T09:30\nend: 2026-12-07T10:30\ninterviewer: R. Calloway',
    at: '2026-12-07T09:30',
  },
  {
    habit: 'tomorrow afternoon',
    body: 'Great, let us talk tomorrow at 4. I will call your mobile.',
    at: '2026-12-01T16:00',
  },
  {
    habit: 'this and next weekday',
    body: 'Confirmed for this Thursday at 11am with Tobias.',
    at: '2026-12-03T11:00',
  },
  {
    habit: 'day after tomorrow',
    body: 'Super, dann telefonieren wir übermorgen um 15 Uhr.',
    at: '2026-12-02T15:00',
  },
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
    habit: 'French, moved',
    body: "L'entretien prévu le 2 décembre à 14h est reporté au vendredi 4 décembre à 16h30.",
    at: '2026-12-04T16:30',
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
    habit: 'Argentine, moved',
    body: 'Che, tuvimos que mover la charla del martes 1 a las 15: pasa al jueves 3 a las 10 hs. ¿Seguimos?',
    at: '2026-12-03T10:00',
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
    habit: 'Brazilian, rescheduled',
    body: 'Reagendamos sua conversa: de 02/12 às 10h para 04/12 às 14h.',
    at: '2026-12-04T14:00',
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
  {
    habit: 'a day of several talks',
    body: 'Your day with us, Thursday, December 10:\n9:30 AM Welcome\n10:00 AM Coding with Priya Nair\n11:00 AM Systems with Marek Dvorak\n12:00 PM Lunch',
    at: '2026-12-10T09:30',
  },
  {
    habit: 'a phone window',
    body: 'Expect a call from us on Friday, December 4 between 10:00 and 11:00 AM.',
    at: '2026-12-04T10:00',
  },
  {
    habit: 'arrival before the start',
    body: 'Interview: Monday 7 December at 14:00. Please be at reception by 13:45.',
    at: '2026-12-07T14:00',
  },
  {
    habit: 'opening hours in the footer',
    body: 'Interview on Tuesday 8 December 2026, 15:20.\n\nOur office is open Monday to Friday from 9:00 to 17:00.',
    at: '2026-12-08T15:20',
  },
  {
    habit: 'application date before it',
    body: 'You applied on 12 November 2026. Your interview is set for 7 December 2026 at 09:00.',
    at: '2026-12-07T09:00',
  },
  {
    habit: 'two zones',
    body: "You're booked for Wed Dec 9 at 6pm CET / 12pm ET with the whole team.",
    at: '2026-12-09T18:00',
    zone: 'CET',
  },
  {
    habit: 'an hour with its zone in words',
    body: 'Your interview: December 9, 2026, 9:00 a.m. Pacific Time. Dial-in to follow.',
    at: '2026-12-09T09:00',
    zone: 'Pacific Time',
  },
  {
    habit: 'a whole day',
    body: 'Assessment centre on Saturday, 12 December 2026. Details of the day follow by post.',
    at: '2026-12-12',
  },
  {
    habit: 'a builder',
    body: 'Big job on tuesday, can you come thursday 4.30 instead?',
    at: '2026-12-03T16:30',
  },
  {
    habit: 'a time that ends the sentence',
    body: 'We expect you on the 4th at 8.30. Lunch is included.',
    at: '2026-12-04T08:30',
  },
  {
    habit: 'a fire brigade',
    body: 'Oral board.\nDate: 12/09/2026\nReport time: 0745',
    at: '2026-12-09T07:45',
  },
  { habit: 'a town hall', body: 'Le jury du 7 est reporté au 14 à 9 h 30.', at: '2026-12-14T09:30' },
  {
    habit: 'a way out',
    body: 'Your interview is on Friday, 4 December at 10:00. If it has to be cancelled on your side, ring us.',
    at: '2026-12-04T10:00',
  },
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
    habit: 'nothing but a link to book',
    body: 'Thank you. Please pick a time that suits you: https://cal.example.com/fernhill. Every talk takes 45 minutes.',
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
]

describe('the time of an interview, by other people’s habits', () => {
  test.each(cases.map((one) => [one.habit, one] as const))('%s', (_habit, { body, subject, at, zone }) => {
    const facts = readFacts({
      body,
      ...(subject === undefined ? {} : { subject }),
      sentAt: '2026-11-30T09:15:00Z',
      label: 'interview_confirmation',
    })
    expect(facts.interviewAt?.value).toBe(at)
    if (zone !== undefined) expect(facts.zone?.value).toBe(zone)
  })
})
