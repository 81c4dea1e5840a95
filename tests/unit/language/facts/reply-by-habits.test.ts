import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../utils/language/facts/read-facts.ts'

/** Mails sent on Thursday, 3 December 2026, and the date by which they promise an answer. */
const promises: readonly (readonly [string, string | undefined])[] = [
  // English
  ['You can expect to hear from me by close of business Tuesday.', '2026-12-08'],
  ['Decision by EOD Friday, promise.', '2026-12-04'],
  ['We’ll circle back with an answer by the 15th.', '2026-12-15'],
  ['The hiring committee meets next Wednesday and I will call you that same afternoon.', '2026-12-09'],
  ['Everyone gets a yes or no from us by 12/18.', '2026-12-18'],
  ['Please allow up to ten business days for a response.', '2026-12-17'],
  ['You should receive feedback within 48 hours.', '2026-12-05'],
  ['Please bear with us; the outcome will be sent out in the week ending 18 December.', '2026-12-18'],
  ['The result will be with you on or before 22 December 2026.', '2026-12-22'],
  ['I’ll have an update for you in a week.', '2026-12-10'],
  ['I should have news in a week or two.', '2026-12-17'],
  ['Give me until Monday and I’ll have an answer for you.', '2026-12-07'],
  [
    'Our process takes 2-3 weeks from the date of interview, after which we contact all candidates.',
    '2026-12-24',
  ],
  ['You’ll know by Christmas Eve, 24 December, at the latest.', '2026-12-24'],
  ['We are on track to let finalists know before the month is out.', '2026-12-31'],
  ['Final decisions go out in the new year, on 8 January at the latest.', '2027-01-08'],
  ['Give us seven working days and one of us will ring you.', '2026-12-14'],
  ['Expect an email from HR no later than next Friday with the decision.', '2026-12-11'],
  ['We plan to reach a decision by mid-next week, Wednesday the 9th.', '2026-12-09'],
  ['All applicants will be informed by 5 p.m. on 11 December.', '2026-12-11'],
  ["I'm hoping to get back to you tomorrow.", '2026-12-04'],
  ['It may take us a fortnight to decide.', '2026-12-17'],
  ['We will get in touch in due course.', undefined],
  ['If you have not heard from us within three weeks, please assume you were unsuccessful.', '2026-12-24'],
  ['We will be in touch shortly after the holidays.', undefined],
  // German
  ['Wir melden uns bis spätestens Freitag, 11.12., bei Ihnen.', '2026-12-11'],
  ['Eine Rückmeldung erhalten Sie in der Regel innerhalb von zehn Werktagen.', '2026-12-17'],
  ['Sie hören bis Ende nächster Woche von uns.', '2026-12-11'],
  ['Die Entscheidung fällt voraussichtlich in 14 Tagen.', '2026-12-17'],
  ['Ich gebe Ihnen bis Dienstag Bescheid.', '2026-12-08'],
  ['Wir kommen bis zum 18. Dezember auf Sie zu.', '2026-12-18'],
  ['Spätestens am Mittwoch rufe ich dich an und sage dir, wie es ausgegangen ist.', '2026-12-09'],
  ['Bis Monatsende haben wir uns entschieden und informieren alle.', '2026-12-31'],
  ['Du bekommst morgen eine Antwort von mir.', '2026-12-04'],
  ['Bitte rechnen Sie mit einer Bearbeitungszeit von vier Wochen, bis Sie von uns hören.', '2026-12-31'],
  ['Wir melden uns zeitnah.', undefined],
  ['Wir melden uns Anfang nächster Woche.', undefined],
  // French
  ['Nous reviendrons vers vous au plus tard le vendredi 11 décembre.', '2026-12-11'],
  ['Vous aurez une réponse sous huit jours.', '2026-12-11'],
  ['Une réponse vous sera apportée sous 15 jours ouvrés.', '2026-12-24'],
  ['Je vous tiens au courant avant la fin de la semaine prochaine.', '2026-12-11'],
  ['Je vous rappelle mardi pour vous donner notre décision.', '2026-12-08'],
  ['Notre décision sera prise d’ici la fin du mois.', '2026-12-31'],
  ['Vous serez informé du résultat dans un délai de trois semaines.', '2026-12-24'],
  ['On vous donne des nouvelles d’ici lundi.', '2026-12-07'],
  ['Nous vous répondrons d’ici le 18/12.', '2026-12-18'],
  ['Nous reviendrons vers vous dans les meilleurs délais.', undefined],
  // Spanish
  ['Te diremos algo antes del viernes 11.', '2026-12-11'],
  ['Recibirá respuesta en un plazo máximo de 10 días hábiles.', '2026-12-17'],
  ['Tomaremos la decisión a finales de la próxima semana y te avisamos.', '2026-12-11'],
  ['Le llamaremos el martes para comunicarle la decisión.', '2026-12-08'],
  ['En dos semanas como mucho tendrás noticias nuestras.', '2026-12-17'],
  ['Nos pondremos en contacto contigo a más tardar el 15 de diciembre.', '2026-12-15'],
  ['Mañana mismo te doy una respuesta.', '2026-12-04'],
  ['Te avisamos antes de fin de mes.', '2026-12-31'],
  ['Le informaremos del resultado en las próximas tres semanas.', '2026-12-24'],
  ['En breve nos pondremos en contacto contigo.', undefined],
  // Portuguese
  ['Daremos retorno até o dia 11/12.', '2026-12-11'],
  ['Você terá uma resposta em até 7 dias úteis.', '2026-12-14'],
  ['Voltamos a falar com você até o fim da próxima semana.', '2026-12-11'],
  ['A decisão sai até terça-feira e eu te aviso.', '2026-12-08'],
  ['Entraremos em contacto no prazo de duas semanas.', '2026-12-17'],
  ['Até ao final do mês damos-lhe uma resposta.', '2026-12-31'],
  ['Amanhã te dou um feedback, tá?', '2026-12-04'],
  ['O resultado será divulgado no dia 18 de dezembro.', '2026-12-18'],
  ['Em breve entraremos em contato.', undefined],
]

/** Deadlines and dates of mails that promise no answer. */
const none: readonly (readonly [string, string])[] = [
  ['a deadline of the reader', 'Please send us your documents by Friday, 11 December.'],
  ['a day of work to begin with', 'The position starts on 4 January 2027.'],
  ['the day an advert closes', 'Applications close on 20 December 2026.'],
  ['a deadline, German', 'Bitte reichen Sie Ihre Zeugnisse bis zum 11.12. nach.'],
  ['a deadline, French', 'Merci de nous retourner le dossier avant le 11 décembre.'],
  ['a deadline, Spanish', 'Por favor, envíanos la documentación antes del 11 de diciembre.'],
  ['a deadline, Portuguese', 'Por favor envie os documentos até o dia 11 de dezembro.'],
  ['a look back', 'We received your application on 1 December 2026.'],
  ['how long data are kept', 'We keep your data for six months after the decision.'],
]

describe('the date they promised, by other people’s habits', () => {
  test.each(promises)('in «%s» is %s', (body, expected) => {
    expect(readFacts({ body, sentAt: '2026-12-03T10:00:00Z', label: 'promised_date' }).replyBy?.value).toBe(
      expected,
    )
  })

  test.each(none)('is not read from %s', (_what, body) => {
    expect(
      readFacts({ body, sentAt: '2026-12-03T10:00:00Z', label: 'application_received' }).replyBy,
    ).toBeUndefined()
  })
})
