import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../utils/language/facts/read-facts.ts'

/** Mails written on Wednesday, 18 November 2026, and the date by which they promise an answer. */
const promises: readonly (readonly [string, string | undefined])[] = [
  // English
  ['We will let you know by Friday.', '2026-11-20'],
  ['You will hear from us no later than Monday, 30 November.', '2026-11-30'],
  ['Expect our decision within two weeks.', '2026-12-02'],
  ['Expect our decision in 5-7 business days.', '2026-11-27'],
  ['We aim to get back to everybody within ten working days.', '2026-12-02'],
  ["I'll come back to you before the end of next week.", '2026-11-27'],
  ['A decision should be made by the end of the month.', '2026-11-30'],
  ["You'll have an answer by end of day tomorrow.", '2026-11-19'],
  ['We hope to have news for you by December 4th.', '2026-12-04'],
  ['We should know more in about three weeks.', '2026-12-09'],
  ['We will be in touch early next week.', undefined],
  ['We will be in touch soon.', undefined],
  ['We will be in touch as soon as we can.', undefined],
  ["Give us a fortnight and you'll hear from us.", '2026-12-02'],
  ['The panel meets on Thursday, so I will ring you on Friday the 27th with the outcome.', '2026-11-27'],
  ["It'll take us another 3 weeks or so to decide.", '2026-12-09'],
  ['We interviewed you two weeks ago. Our answer will reach you by 25 November.', '2026-11-25'],
  [
    'Our committee decides on 3 December and you will be told the result by the 5th of December.',
    '2026-12-05',
  ],
  ['We expect to make a decision by end of January.', '2027-01-31'],
  ['Please bear with us; you will get an update within 48 hours.', '2026-11-20'],
  ['You can expect to hear from us by close of business Tuesday.', '2026-11-24'],
  ['Final decisions go out by the end of this week.', '2026-11-20'],
  ['Please allow up to four weeks for a response.', '2026-12-16'],
  // German
  ['Wir melden uns bis Freitag bei Ihnen.', '2026-11-20'],
  ['Sie erhalten bis spätestens 30.11. eine Rückmeldung.', '2026-11-30'],
  ['Sie hören innerhalb von zwei Wochen von uns.', '2026-12-02'],
  ['Wir geben Ihnen in den nächsten 10 Werktagen Bescheid.', '2026-12-02'],
  ['Bis Ende nächster Woche haben wir eine Entscheidung.', '2026-11-27'],
  ['Eine Entscheidung fällt bis zum Monatsende.', '2026-11-30'],
  ['Ich rufe Sie übermorgen mit dem Ergebnis an.', '2026-11-20'],
  ['Das Ergebnis teilen wir Ihnen am 4. Dezember mit.', '2026-12-04'],
  ['Die Auswertung dauert noch etwa drei Wochen, danach informieren wir Sie.', '2026-12-09'],
  ['Anfang nächster Woche melde ich mich.', undefined],
  ['Wir bitten um etwas Geduld und melden uns unaufgefordert.', undefined],
  ['Vor zwei Wochen haben wir gesprochen; bis zum 2.12. wissen Sie mehr.', '2026-12-02'],
  // French
  ['Nous vous donnerons une réponse avant le vendredi 27 novembre.', '2026-11-27'],
  ['Vous aurez un retour sous quinze jours.', '2026-12-03'],
  ['Nous reviendrons vers vous d’ici la fin de la semaine prochaine.', '2026-11-27'],
  ["Notre décision vous sera communiquée d'ici le 4 décembre.", '2026-12-04'],
  ['Nous vous recontacterons dans un délai de 10 jours ouvrés.', '2026-12-02'],
  ['Comptez deux à trois semaines pour notre réponse.', '2026-12-09'],
  ['Réponse au plus tard fin novembre.', '2026-11-30'],
  ['Je vous appelle demain pour vous donner le résultat.', '2026-11-19'],
  ['Nous vous tiendrons informé en début de semaine prochaine.', undefined],
  // Spanish
  ['Te daremos una respuesta a más tardar el viernes 27 de noviembre.', '2026-11-27'],
  ['Tendrá noticias nuestras en un plazo de dos semanas.', '2026-12-02'],
  ['Te avisamos antes del 4 de diciembre.', '2026-12-04'],
  ['Te contactaremos en los próximos 5 días hábiles.', '2026-11-25'],
  ['Tomaremos una decisión a finales de la próxima semana.', '2026-11-27'],
  ['Le comunicaremos el resultado a finales de mes.', '2026-11-30'],
  ['Mañana por la tarde te digo algo, seguro: tendrás respuesta.', '2026-11-19'],
  ['Te respondemos a principios de la semana que viene.', undefined],
  // Portuguese
  ['Daremos um retorno até sexta-feira.', '2026-11-20'],
  ['Você terá uma resposta em até 10 dias úteis.', '2026-12-02'],
  ['A decisão sai até o final da próxima semana.', '2026-11-27'],
  ['Entraremos em contato nas próximas duas semanas.', '2026-12-02'],
  ['Te aviso até o dia 30.', '2026-11-30'],
  ['Comunicaremos o resultado até 4 de dezembro.', '2026-12-04'],
  ['Retornamos no começo da semana que vem.', undefined],
]

describe('a promised date', () => {
  test.each(promises)('in «%s» is %s', (body, expected) => {
    expect(readFacts({ body, sentAt: '2026-11-18', label: 'promised_date' }).replyBy?.value).toBe(expected)
  })

  test('is theirs, not what they ask of the reader', () => {
    const body = 'We enjoyed meeting you. Please send us your references by Friday, 20 November.'
    expect(readFacts({ body, sentAt: '2026-11-18' }).replyBy).toBeUndefined()
  })

  test('counts from the day it was sent in the reader’s zone', () => {
    const body = 'We will let you know tomorrow.'
    const sentAt = '2026-11-18T23:30:00Z'
    expect(readFacts({ body, sentAt, zone: 'Asia/Singapore', label: 'promised_date' }).replyBy?.value).toBe(
      '2026-11-20',
    )
    expect(readFacts({ body, sentAt, zone: 'America/New_York', label: 'promised_date' }).replyBy?.value).toBe(
      '2026-11-19',
    )
  })

  test('says which words it was read from', () => {
    const body = 'Thank you for coming in. You will hear from us by Friday, 4 December. Best wishes'
    expect(readFacts({ body, sentAt: '2026-11-18', label: 'promised_date' }).replyBy?.place).toEqual({
      in: 'body',
      words: 'You will hear from us by Friday, 4 December.',
    })
  })

  test('is absent when it counts from a day that nobody knows', () => {
    expect(
      readFacts({ body: 'Expect our answer within two weeks.', label: 'promised_date' }).replyBy,
    ).toBeUndefined()
  })
})
