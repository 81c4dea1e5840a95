import { anyTone, type DraftPhrases, type Letter } from './phrases.ts'

type Letters = Record<'thank-you' | 'check-in' | 'gracious', Letter>

const signOff = {
  warm: ['Un saludo muy cordial,\n{sender}'],
  plain: ['Un saludo,\n{sender}'],
  formal: ['Reciba un cordial saludo,\n{sender}'],
} as const

const greeting = {
  warm: ['Hola, {name}:'],
  plain: ['Buenos días, {name}:'],
  formal: ['Buenos días, {name}:'],
} as const

const formal: Letters = {
  'thank-you': {
    subject: ['Gracias por la entrevista {day}', 'Gracias por su tiempo {day}', 'Gracias por la entrevista'],
    greeting,
    paragraphs: [
      {
        warm: [
          'Muchas gracias por dedicarme su tiempo {day} para hablar del puesto de {role} en {company}. Disfruté mucho de la conversación y ahora tengo una idea mucho más clara del trabajo y de las personas que lo hacen posible.',
          'Muchas gracias por la entrevista {day}. Me explicó con mucha claridad qué se espera del puesto de {role} en {company}, y me llevé una impresión excelente.',
          'Muchas gracias por dedicarme su tiempo. Disfruté mucho de la conversación y ahora tengo una idea mucho más clara del trabajo en {company}.',
        ],
        plain: [
          'Gracias por recibirme {day} para hablar del puesto de {role} en {company}. La conversación me ayudó a entender cómo trabajan y qué necesita el equipo.',
          'Gracias por su tiempo {day}. Después de hablar con usted me imagino bien el puesto de {role} en {company}.',
          'Gracias por la entrevista. La conversación me ayudó a entender cómo se trabaja en {company} y qué necesita el equipo.',
        ],
        formal: [
          'Quisiera agradecerle la entrevista {day} sobre el puesto de {role} en {company}. Aprecio el cuidado con el que me explicó las responsabilidades y respondió a mis preguntas.',
          'Le agradezco sinceramente que me recibiera {day}. Su explicación del puesto de {role} y de la forma de trabajar de {company} me resultó muy valiosa.',
          'Quisiera agradecerle la entrevista. Aprecio el cuidado con el que me explicó el trabajo en {company} y respondió a mis preguntas.',
        ],
      },
      anyTone(
        'De todo lo que hablamos se me ha quedado grabado un tema: {topic}. Lo he pensado varias veces desde entonces, y es justo el tipo de trabajo al que me gustaría dedicarme.',
        'Sigo dándole vueltas a un punto de nuestra conversación: {topic}. Me hizo ver qué es lo importante en este trabajo.',
      ),
      anyTone(
        'Hablar con usted reforzó mis ganas de formar parte del equipo. Creo que mi experiencia con {strength} sería útil desde el principio, y también veo cuánto podría aprender con ustedes.',
        'Hablar con usted reforzó mis ganas de formar parte del equipo. Veo en qué podría ayudar desde el principio y también cuánto podría aprender con ustedes.',
        'Mi interés por el puesto ha crecido desde nuestra conversación, y me encantaría contribuir a su trabajo.',
      ),
      anyTone(
        'Si necesita cualquier otra información, quedo a su disposición. Gracias de nuevo por su tiempo y por su amabilidad.',
        'Para cualquier pregunta puede escribirme cuando quiera. De nuevo, muchas gracias por la conversación.',
      ),
    ],
    signOff,
  },
  'check-in': {
    subject: ['{role} en {company}: estado del proceso', 'Mi candidatura en {company}: estado del proceso'],
    greeting,
    paragraphs: [
      anyTone(
        'Le escribo por el puesto de {role} en {company}, del que hablamos {day}. Mi interés sigue siendo el mismo.',
        'Le escribo por el puesto de {role} en {company}. Mi interés sigue siendo el mismo.',
        'Le escribo por mi candidatura en {company}. Mi interés por el puesto sigue siendo el mismo.',
      ),
      anyTone(
        'Me había comentado la fecha del {promised}, y sé que estos plazos pueden cambiar. ¿Podría decirme en qué punto está el proceso y cuándo esperan tomar una decisión?',
        '¿Podría decirme en qué punto está el proceso y cuándo esperan tomar una decisión?',
      ),
      anyTone('Si mientras tanto puedo aportar algo más, lo haré con gusto. Gracias por su tiempo.'),
    ],
    signOff,
  },
  gracious: {
    subject: ['Gracias por su respuesta'],
    greeting,
    paragraphs: [
      anyTone(
        'Gracias por avisarme, y por el tiempo que usted y sus colegas me dedicaron. Lamento que no haya podido ser en el puesto de {role}, y me alegro de haber conocido {company}.',
        'Gracias por avisarme, y por el tiempo que usted y sus colegas me dedicaron. Lamento que no haya podido ser, y me alegro de haber conocido {company}.',
      ),
      anyTone(
        'Si más adelante surge un puesto en el que encaje, me alegrará saber de ustedes. Le deseo lo mejor a usted y al equipo.',
      ),
    ],
    signOff,
  },
}

const familiarGreeting = anyTone('Hola, {firstName}:')
const familiarSignOff = { ...signOff, formal: ['Un cordial saludo,\n{sender}'] } as const

const familiar: Letters = {
  'thank-you': {
    subject: ['Gracias por la charla {day}', 'Gracias por tu tiempo {day}', 'Gracias por la charla'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'Muchas gracias por dedicarme tu tiempo {day} para hablar del puesto de {role} en {company}. Disfruté mucho de la conversación y ahora tengo una idea mucho más clara del trabajo y del equipo.',
        'Muchas gracias por la charla {day}. Me explicaste con mucha claridad qué se espera del puesto de {role} en {company}, y me llevé una impresión excelente.',
        'Muchas gracias por dedicarme tu tiempo. Ahora tengo una idea mucho más clara del trabajo en {company} y del equipo.',
      ),
      anyTone(
        'De todo lo que hablamos se me ha quedado grabado un tema: {topic}. Lo he pensado varias veces desde entonces, y es justo el tipo de trabajo al que me gustaría dedicarme.',
        'Sigo dándole vueltas a un punto de nuestra conversación: {topic}. Me hizo ver qué es lo importante en este trabajo.',
      ),
      anyTone(
        'Hablar contigo reforzó mis ganas de formar parte del equipo. Creo que mi experiencia con {strength} os sería útil desde el principio, y también veo cuánto podría aprender.',
        'Hablar contigo reforzó mis ganas de formar parte del equipo. Veo en qué podría ayudar desde el principio y también cuánto podría aprender.',
        'Mi interés por el puesto ha crecido desde nuestra conversación, y me encantaría contribuir.',
      ),
      anyTone(
        'Si necesitas cualquier otra información, escríbeme cuando quieras. Gracias de nuevo por tu tiempo y por tu amabilidad.',
        'Para cualquier pregunta, aquí estoy. De nuevo, muchas gracias por la conversación.',
      ),
    ],
    signOff: familiarSignOff,
  },
  'check-in': {
    subject: [
      '{role} en {company}: ¿cómo va el proceso?',
      'Mi candidatura en {company}: ¿cómo va el proceso?',
    ],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'Te escribo por el puesto de {role} en {company}, del que hablamos {day}. Me sigue interesando mucho.',
        'Te escribo por el puesto de {role} en {company}. Me sigue interesando mucho.',
        'Te escribo por mi candidatura en {company}. El puesto me sigue interesando mucho.',
      ),
      anyTone(
        'Me habías comentado la fecha del {promised}, y sé que estos plazos pueden cambiar. ¿Podrías decirme en qué punto está el proceso y cuándo esperáis decidir?',
        '¿Podrías decirme en qué punto está el proceso y cuándo esperáis decidir?',
      ),
      anyTone('Si mientras tanto puedo aportar algo más, lo haré con gusto. Muchas gracias.'),
    ],
    signOff: familiarSignOff,
  },
  gracious: {
    subject: ['Gracias por tu respuesta'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'Gracias por avisarme, y por el tiempo que me dedicasteis. Siento que no haya podido ser en el puesto de {role}, y me alegro de haber conocido {company}.',
        'Gracias por avisarme, y por el tiempo que me dedicasteis. Siento que no haya podido ser, y me alegro de haber conocido {company}.',
      ),
      anyTone(
        'Si más adelante surge algo en lo que encaje, me alegrará saber de ti. Te deseo lo mejor a ti y al equipo.',
      ),
    ],
    signOff: familiarSignOff,
  },
}

export const es: DraftPhrases = {
  language: 'es',
  slots: {
    name: 'nombre',
    firstName: 'nombre',
    company: 'empresa',
    role: 'puesto',
    day: 'día',
    topic: 'algo de la conversación',
    strength: 'su experiencia',
    promised: 'fecha indicada',
    sender: 'su nombre',
    senderAddress: 'su dirección',
    address: 'dirección',
    date: 'fecha',
  },
  day: { recent: (weekday) => `el ${weekday}`, older: (date) => `el ${date}` },
  letterDate: (date) => date,
  registers: {
    formal: {
      ...formal,
      linkedInNote: [
        'Hola, {name}: gracias por la conversación {day} sobre el puesto de {role} en {company}. Me alegraría seguir en contacto.',
        'Hola, {name}: gracias por la conversación en {company}. Me alegraría seguir en contacto.',
      ],
    },
    familiar: {
      ...familiar,
      linkedInNote: [
        'Hola, {firstName}: gracias por la charla {day} sobre el puesto de {role} en {company}. ¡Seguimos en contacto!',
        'Hola, {firstName}: gracias por la charla en {company}. ¡Seguimos en contacto!',
      ],
    },
  },
}
