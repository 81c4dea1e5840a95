import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../utils/language/facts/read-facts.ts'

/** Confirmations written on Wednesday, 18 November 2026, and the local time they name. */
const confirmations: readonly (readonly [string, string | undefined])[] = [
  // English
  ['Your interview is confirmed for Tuesday, 24 November at 2 pm.', '2026-11-24T14:00'],
  ['Your interview is on November 24th, 2026, from 10:30 AM to 11:15 AM (ET).', '2026-11-24T10:30'],
  ['We look forward to meeting you tomorrow at 9.', '2026-11-19T09:00'],
  ['See you on Friday at half past three.', '2026-11-20T15:30'],
  ['Date: 11/24/2026\nTime: 1:15 PM PST', '2026-11-24T13:15'],
  ['When: Mon 30 Nov 2026 16:00 – 16:45 (GMT)\nWhere: Zoom', '2026-11-30T16:00'],
  ['At 15:00 on Thursday 26 November you will speak with Imke.', '2026-11-26T15:00'],
  ['The call takes place next Tuesday at noon.', '2026-11-24T12:00'],
  [
    'This event has been changed.\nWhen: Thu 3 Dec 2026 11:00 – 12:00\nOld: Tue 1 Dec 2026 11:00 – 12:00',
    '2026-12-03T11:00',
  ],
  ['Your interview has been moved from 24 November at 10:00 to 26 November at 14:00.', '2026-11-26T14:00'],
  ['Instead of Monday at 9am we will meet on Wednesday 25 November at 11am.', '2026-11-25T11:00'],
  [
    'The interview is on 24 November at 10:00. Please confirm by Friday, 20 November at 12:00.',
    '2026-11-24T10:00',
  ],
  ['2026-11-24 10:00 – 10:45 Interview with Larkspur', '2026-11-24T10:00'],
  ['We meet on the 24th at 4.30pm.', '2026-11-24T16:30'],
  ['Your interview: Wed, Nov 25 · 9:00 – 9:45am', '2026-11-25T09:00'],
  ['You are expected on Monday 23 November at eleven o’clock in our office.', '2026-11-23T11:00'],
  // German
  ['Ihr Vorstellungsgespräch findet am Dienstag, 24. November, um 14 Uhr statt.', '2026-11-24T14:00'],
  ['Wir freuen uns auf das Gespräch am 24.11.2026 um 10:30 Uhr.', '2026-11-24T10:30'],
  ['Termin: Di., 24.11., 9.15 Uhr', '2026-11-24T09:15'],
  ['Bis morgen um 9 Uhr!', '2026-11-19T09:00'],
  ['Wann: Donnerstag, 26. Nov. 2026 ⋅ 16:00 – 16:45 (Mitteleuropäische Zeit - Berlin)', '2026-11-26T16:00'],
  ['Guten Morgen, unser Gespräch ist am Montag um halb drei.', '2026-11-23T14:30'],
  [
    'Der Termin verschiebt sich: statt am 24.11. um 10 Uhr sprechen wir am 27.11. um 13 Uhr.',
    '2026-11-27T13:00',
  ],
  // French
  ['Votre entretien aura lieu le mardi 24 novembre à 14h30.', '2026-11-24T14:30'],
  ['Nous vous attendons demain à 9 h.', '2026-11-19T09:00'],
  ['Quand : jeudi 26 novembre 2026 11:00 – 12:00 (heure de Paris)', '2026-11-26T11:00'],
  ['Rendez-vous le 24/11/2026 à 10 heures.', '2026-11-24T10:00'],
  ['Au lieu du 24 novembre à 10h, nous vous recevrons le 25 novembre à 15h.', '2026-11-25T15:00'],
  // Spanish
  ['Su entrevista será el martes 24 de noviembre a las 16:00 horas.', '2026-11-24T16:00'],
  ['Nos vemos mañana a las 10 de la mañana.', '2026-11-19T10:00'],
  ['Te esperamos el jueves 26 a las 5 de la tarde.', '2026-11-26T17:00'],
  ['Fecha: 24/11/2026\nHora: 9:30 a. m. (hora de Bogotá)', '2026-11-24T09:30'],
  ['La entrevista ya no es el lunes 23 a las 9; será el miércoles 25 a las 11.', '2026-11-25T11:00'],
  // Portuguese
  ['A sua entrevista será na terça-feira, 24 de novembro, às 14h.', '2026-11-24T14:00'],
  ['Confirmado para amanhã, às 15h30.', '2026-11-19T15:30'],
  ['Data: 24/11/2026\nHorário: 10:00 (horário de Brasília)', '2026-11-24T10:00'],
  ['Conversamos na quinta às 3 da tarde.', '2026-11-19T15:00'],
  // None
  ['We will send you a date for the interview soon.', undefined],
]

describe('the time of an interview', () => {
  test.each(confirmations)('in «%s» is %s', (body, expected) => {
    expect(
      readFacts({ body, sentAt: '2026-11-18', label: 'interview_confirmation' }).interviewAt?.value,
    ).toBe(expected)
  })

  test('keeps the zone as worded', () => {
    const body = 'Your interview is on November 24 at 10:30 AM Pacific Time (US and Canada).'
    expect(readFacts({ body, sentAt: '2026-11-18', label: 'interview_confirmation' }).zone?.value).toBe(
      'Pacific Time (US and Canada)',
    )
  })

  test('falls in the next year when the day of this year is long past', () => {
    const body = 'Your interview is on 14 January at 10:00.'
    expect(
      readFacts({ body, sentAt: '2026-12-18', label: 'interview_confirmation' }).interviewAt?.value,
    ).toBe('2027-01-14T10:00')
  })

  test('is known by its weekday when nobody knows when the mail was sent', () => {
    const body = 'Your interview is on Tuesday, 24 November at 10:00.'
    expect(readFacts({ body, around: 2027, label: 'interview_confirmation' }).interviewAt?.value).toBe(
      '2026-11-24T10:00',
    )
  })

  test('is read from the subject when the body has none', () => {
    const facts = readFacts({
      subject: 'Interview on 24 November, 14:00',
      body: 'See you there.',
      sentAt: '2026-11-18',
      label: 'interview_confirmation',
    })
    expect(facts.interviewAt).toMatchObject({ value: '2026-11-24T14:00', place: { in: 'subject' } })
  })
})
