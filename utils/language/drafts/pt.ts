import { anyTone, type DraftPhrases, type Letter } from './phrases.ts'

type Letters = Record<'thank-you' | 'check-in' | 'gracious', Letter>

const signOff = {
  warm: ['Um abraço cordial,\n{sender}'],
  plain: ['Atenciosamente,\n{sender}'],
  formal: ['Com os melhores cumprimentos,\n{sender}'],
} as const

const greeting = { warm: ['Olá, {name},'], plain: ['Olá, {name},'], formal: ['Bom dia, {name},'] } as const

const formal: Letters = {
  'thank-you': {
    subject: ['Obrigado pela conversa {day}', 'Obrigado pelo seu tempo {day}', 'Obrigado pela conversa'],
    greeting,
    paragraphs: [
      {
        warm: [
          'Muito obrigado por ter reservado um tempo {day} para conversar comigo sobre a vaga de {role} na {company}. Gostei muito da conversa e saí com uma ideia bem mais clara do trabalho e das pessoas por trás dele.',
          'Muito obrigado pela entrevista {day}. A sua explicação sobre a vaga de {role} na {company} foi muito clara, e fiquei com uma excelente impressão.',
          'Muito obrigado por ter reservado um tempo para conversar comigo. Saí com uma ideia bem mais clara do trabalho na {company} e das pessoas por trás dele.',
        ],
        plain: [
          'Obrigado por me receber {day} para falar da vaga de {role} na {company}. A conversa me ajudou a entender como vocês trabalham e do que a equipe precisa.',
          'Obrigado pelo seu tempo {day}. Depois da nossa conversa, consigo imaginar bem a vaga de {role} na {company}.',
          'Obrigado pela entrevista. A conversa me ajudou a entender como se trabalha na {company} e do que a equipe precisa.',
        ],
        formal: [
          'Gostaria de agradecer pela entrevista {day} sobre a vaga de {role} na {company}. Apreciei o cuidado com que as responsabilidades foram apresentadas e as minhas perguntas respondidas.',
          'Agradeço sinceramente por ter me recebido {day}. A apresentação da vaga de {role} e do modo de trabalhar da {company} foi muito valiosa para mim.',
          'Gostaria de agradecer pela entrevista. Apreciei o cuidado com que o trabalho na {company} foi apresentado e as minhas perguntas respondidas.',
        ],
      },
      anyTone(
        'De tudo o que conversamos, um assunto ficou comigo: {topic}. Pensei nele várias vezes desde então, e é justamente o tipo de trabalho que eu gostaria de fazer.',
        'Continuo pensando em um ponto da nossa conversa: {topic}. Ele me mostrou o que realmente importa nesse trabalho.',
      ),
      anyTone(
        'A conversa reforçou a minha vontade de fazer parte da equipe. Acredito que a minha experiência com {strength} seria útil desde o início, e vejo também o quanto eu poderia aprender com vocês.',
        'A conversa reforçou a minha vontade de fazer parte da equipe. Vejo onde eu poderia ajudar desde o início e também o quanto poderia aprender com vocês.',
        'O meu interesse pela vaga cresceu desde a nossa conversa, e eu ficaria muito feliz em contribuir com o trabalho de vocês.',
      ),
      anyTone(
        'Se precisar de mais alguma informação, estou à disposição. Mais uma vez, obrigado pelo seu tempo e pela sua atenção.',
        'Para qualquer pergunta, é só me escrever. Mais uma vez, muito obrigado pela conversa.',
      ),
    ],
    signOff,
  },
  'check-in': {
    subject: [
      '{role} na {company}: andamento do processo',
      'Minha candidatura na {company}: andamento do processo',
    ],
    greeting,
    paragraphs: [
      anyTone(
        'Escrevo a respeito da vaga de {role} na {company}, sobre a qual conversamos {day}. O meu interesse continua o mesmo.',
        'Escrevo a respeito da vaga de {role} na {company}. O meu interesse continua o mesmo.',
        'Escrevo a respeito da minha candidatura na {company}. O meu interesse pela vaga continua o mesmo.',
      ),
      anyTone(
        'A data mencionada era {promised}, e sei que esses prazos podem mudar. Seria possível me dizer em que pé está o processo e quando se espera uma decisão?',
        'Seria possível me dizer em que pé está o processo e quando se espera uma decisão?',
      ),
      anyTone(
        'Se eu puder contribuir com mais alguma coisa enquanto isso, será um prazer. Obrigado pela atenção.',
      ),
    ],
    signOff,
  },
  gracious: {
    subject: ['Obrigado pelo retorno'],
    greeting,
    paragraphs: [
      anyTone(
        'Obrigado pelo retorno e pelo tempo que me dedicaram. Lamento que não tenha dado certo para a vaga de {role}, e gostei de conhecer a {company}.',
        'Obrigado pelo retorno e pelo tempo que me dedicaram. Lamento que não tenha dado certo, e gostei de conhecer a {company}.',
      ),
      anyTone(
        'Se surgir uma vaga com o meu perfil, ficarei feliz em ter notícias. Desejo tudo de bom a você e à equipe.',
      ),
    ],
    signOff,
  },
}

/** Brazilian letters say você throughout; what differs among familiar people is the greeting and the close. */
function familiar(letter: Letter): Letter {
  return {
    ...letter,
    greeting: anyTone('Oi, {firstName},'),
    signOff: { ...signOff, warm: ['Um abraço,\n{sender}'], formal: ['Atenciosamente,\n{sender}'] },
  }
}

export const pt: DraftPhrases = {
  language: 'pt',
  slots: {
    name: 'nome',
    firstName: 'nome',
    company: 'empresa',
    role: 'vaga',
    day: 'dia',
    topic: 'algo da conversa',
    strength: 'sua experiência',
    promised: 'data mencionada',
    sender: 'seu nome',
    senderAddress: 'seu endereço',
    address: 'endereço',
    date: 'data',
  },
  day: {
    recent: (weekday) => (/^(s[áa]bado|domingo)/.test(weekday) ? `no ${weekday}` : `na ${weekday}`),
    older: (date) => `em ${date}`,
  },
  letterDate: (date) => date,
  registers: {
    formal: {
      ...formal,
      linkedInNote: [
        'Olá, {name}, obrigado pela conversa {day} sobre a vaga de {role} na {company}. Seria um prazer manter contato.',
        'Olá, {name}, obrigado pela conversa na {company}. Seria um prazer manter contato.',
      ],
    },
    familiar: {
      'thank-you': familiar(formal['thank-you']),
      'check-in': familiar(formal['check-in']),
      gracious: familiar(formal.gracious),
      linkedInNote: [
        'Oi, {firstName}, obrigado pela conversa {day} sobre a vaga de {role} na {company}. Vamos manter contato!',
        'Oi, {firstName}, obrigado pela conversa na {company}. Vamos manter contato!',
      ],
    },
  },
}
