import { readsTimes } from './reads-times.ts'

/** Invented invitations in the manner of calendars and meeting services. */
readsTimes('calendars and meeting services', [
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
])
