import { describe, expect, it } from 'vitest'
import { classifyOutgoing } from '../../../utils/language/classify-outgoing.ts'

describe('a mail the user writes', () => {
  it.each([
    [
      'en',
      'Dear Ms Hale, thank you very much for the interview yesterday. I enjoyed meeting the team and hearing about the job.',
    ],
    [
      'es',
      'Estimada Sra. Gil: muchas gracias por la entrevista de ayer, me gustó mucho conocer al equipo y el puesto.',
    ],
    [
      'fr',
      "Madame, je vous remercie pour l'entretien d'hier, j'ai été ravie de rencontrer l'équipe et de découvrir le poste.",
    ],
    [
      'de',
      'Sehr geehrte Frau Hale, vielen Dank für das Vorstellungsgespräch gestern. Das Team und die Stelle haben mir sehr gefallen.',
    ],
    [
      'pt',
      'Prezada Sra. Gil, muito obrigada pela entrevista de ontem. Gostei muito de conhecer a equipe e a vaga.',
    ],
  ])('is a thank-you when it thanks for an interview (%s)', (_, text) => {
    expect(classifyOutgoing({ text })).toMatchObject({ label: 'thank_you', kind: 'thank-you' })
  })

  it.each([
    [
      'en',
      'Hi Sam, I interviewed for the analyst position two weeks ago. Has a decision been made, and where do things stand?',
    ],
    [
      'es',
      'Hola, hice la entrevista para el puesto hace dos semanas. ¿Han tomado ya una decisión? ¿En qué punto está el proceso?',
    ],
    [
      'fr',
      "Bonjour, j'ai passé un entretien il y a deux semaines pour le poste. Pourriez-vous me dire où en est le recrutement ?",
    ],
    [
      'de',
      'Guten Tag, vor zwei Wochen war ich bei Ihnen zum Vorstellungsgespräch. Gibt es schon eine Entscheidung? Wie ist der Stand?',
    ],
    [
      'pt',
      'Bom dia, fiz a entrevista para a vaga há duas semanas. Já tomaram uma decisão? Como está o processo?',
    ],
  ])('is a check-in when it asks where the process stands (%s)', (_, text) => {
    expect(classifyOutgoing({ text })).toMatchObject({ label: 'check_in', kind: 'check-in' })
  })

  it('is a check-in although it opens with thanks', () => {
    const text =
      'Hi Priya, thanks again for the interview last week. Do you have any news on the position, and when will you decide?'
    expect(classifyOutgoing({ text }).kind).toBe('check-in')
  })

  it('is an answer when it names times', () => {
    const text =
      'Thank you for the invitation. Tuesday at 2 pm works for me, or Thursday morning. See you then!'
    expect(classifyOutgoing({ subject: 'Re: Interview', text }).kind).toBe('reply')
  })

  it('is nothing of ours when it withdraws, or is not about a job', () => {
    const withdrawal =
      'Dear team, I would like to withdraw my application for the nurse position, as I accepted another offer.'
    expect(classifyOutgoing({ text: withdrawal }).kind).toBe('other')
    const invoice =
      'Hi Carl, invoice 884 from April is still unpaid. When will the payment be made? Thanks, Sue'
    expect(classifyOutgoing({ text: invoice }).kind).toBe('other')
  })

  it('is unclear when it says next to nothing', () => {
    expect(classifyOutgoing({ text: '' })).toMatchObject({ kind: 'unclear', because: 'says-too-little' })
    expect(classifyOutgoing({ text: 'ok' }).kind).toBe('unclear')
  })

  it('says why', () => {
    const text = 'Could you tell me the status of my application? I would like to know where things stand.'
    expect(classifyOutgoing({ text }).because).toBe('asks-where-the-process-stands')
  })

  it('does not read what is quoted', () => {
    const own =
      'Hi Ms Hale, has a decision been made about the position? I have not heard anything since the interview.'
    const quote =
      'On Mon, 2 Mar 2026, Jo Field wrote:\n> Thank you so much for the interview today, it was lovely.'
    expect(classifyOutgoing({ text: `${own}\n\n${quote}` })).toEqual(classifyOutgoing({ text: own }))
  })

  it('is less likely an answer in a new thread or after our own mail', () => {
    const text = 'Tuesday at 2 pm works for me, thank you for the invitation.'
    const inReply = classifyOutgoing({ text, position: 'reply', lastFrom: 'them' })
    const afterOurs = classifyOutgoing({ text, position: 'reply', lastFrom: 'us' })
    expect(inReply.label).toBe('reply')
    expect(afterOurs.label === 'reply' ? afterOurs.confidence : 0).toBeLessThan(inReply.confidence)
  })
})

describe('a line or two of thanks', () => {
  const lines = [
    [
      'Thank you for the interview',
      'Dear Tomás, thank you for taking the time to talk with me yesterday. Kind regards, Ada',
    ],
    [
      'Thank you for the interview',
      'Thank you for the interview yesterday. I enjoyed our conversation. Kind regards, Ada',
    ],
    ['Thank you', 'Hello Dana, thank you for your time today. I enjoyed our conversation. Best, Ada'],
    ['Danke', 'Liebe Frau Brandt, vielen Dank für das Gespräch gestern. Herzliche Grüße, Ada'],
    ['Merci', 'Bonjour, merci pour notre entretien d’hier. Bien cordialement, Ada'],
    ['Gracias', 'Hola Lucía, muchas gracias por la entrevista de ayer. Un saludo, Ada'],
    ['Obrigada', 'Olá, obrigada pela entrevista de ontem. Um abraço, Ada'],
  ] as const

  it.each(lines)('to somebody tracked is a thank-you: %s', (subject, text) => {
    expect(classifyOutgoing({ subject, text, toTracked: true }).kind).toBe('thank-you')
  })

  it('is none where it is for something else, whoever it is to', () => {
    const dinner = { subject: 'Sunday', text: 'I will bring the cake. Love, Ada' }
    expect(classifyOutgoing({ ...dinner, toTracked: true }).kind).not.toBe('thank-you')
    const nothing = { subject: 'One more thing', text: 'Is there a car park at your office?' }
    expect(classifyOutgoing({ ...nothing, toTracked: true }).kind).not.toBe('thank-you')
  })
})

describe('a line that asks for news', () => {
  /** As people nudge an interviewer; the same words could ask for a parcel. */
  const nudges = [
    "Hi Dana, hope you're well. Any update on timing? Thanks! Ada",
    'Dear Dana, have you been able to come to a decision yet? Best, Ada',
    'Hallo Lena, gibt es schon etwas Neues? Viele Grüße, Ada',
    'Bonjour Claire, je me permets de revenir vers vous pour savoir où en est le processus. Ada',
    'Hola Marta, ¿hay novedades? Gracias, Ada',
    'Oi Paula, alguma novidade? Obrigada, Ada',
  ]

  it.each(nudges)('to somebody tracked is a check-in: %s', (text) => {
    expect(classifyOutgoing({ text, toTracked: true }).label).toBe('check_in')
  })

  /** What one writes an interviewer without asking how things stand. */
  const others = [
    'Hi Dana, could you send me the address for tomorrow? Thanks, Ada',
    'Hi Dana, congratulations on the launch, it looks great! Ada',
    'Hi Dana, my phone number has changed, the new one is 555 0134. Ada',
    'Dear Dana, I confirm the interview on Tuesday at 10. Ada',
    'Hallo Lena, alles Gute zum Geburtstag! Ada',
    'Bonjour Claire, voici le document demandé. Bien à vous, Ada',
    'Oi Paula, segue o arquivo. Abraços, Ada',
  ]

  it.each(others)('is not: %s', (text) => {
    expect(classifyOutgoing({ text, toTracked: true }).label).not.toBe('check_in')
  })
})
