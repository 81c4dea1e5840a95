import { anyTone, type DraftPhrases, type Letter } from './phrases.ts'

type Letters = Record<'thank-you' | 'check-in' | 'gracious', Letter>

const signOff = {
  warm: ['Bien chaleureusement,\n{sender}'],
  plain: ['Bien cordialement,\n{sender}'],
  formal: ['Veuillez recevoir mes salutations distinguées.\n\n{sender}'],
} as const

const greeting = anyTone('Bonjour {name},')

const formal: Letters = {
  'thank-you': {
    subject: ['Merci pour notre entretien', 'Merci pour votre temps'],
    greeting,
    paragraphs: [
      {
        warm: [
          "Merci beaucoup d'avoir pris le temps d'échanger avec moi {day} au sujet du poste de {role} chez {company}. J'ai eu plaisir à parler avec vous, et je comprends bien mieux le travail et les personnes qui le font vivre.",
          "Un grand merci pour notre entretien {day}. Vous m'avez montré très concrètement ce qu'attend {company} pour le poste de {role}, et j'en garde une excellente impression.",
          "Merci beaucoup d'avoir pris le temps d'échanger avec moi. Je comprends bien mieux le travail chez {company} et les personnes qui le font vivre.",
        ],
        plain: [
          "Merci de m'avoir reçu en entretien {day} pour le poste de {role} chez {company}. Cet échange m'a aidé à comprendre votre façon de travailler et ce dont l'équipe a besoin.",
          'Merci pour le temps que vous m’avez accordé {day}. Je me représente maintenant clairement le poste de {role} chez {company}.',
          "Merci pour notre entretien. Cet échange m'a aidé à comprendre le travail chez {company} et ce dont l'équipe a besoin.",
        ],
        formal: [
          "Je tiens à vous remercier de l'entretien que vous m'avez accordé {day} pour le poste de {role} chez {company}. J'ai été sensible au soin avec lequel vous avez présenté les missions et répondu à mes questions.",
          'Je vous remercie vivement de votre accueil {day}. Votre présentation du poste de {role} et du fonctionnement de {company} m’a été précieuse.',
          "Je tiens à vous remercier de l'entretien que vous m'avez accordé. J'ai été sensible au soin avec lequel vous avez présenté le travail chez {company} et répondu à mes questions.",
        ],
      },
      anyTone(
        "Ce que vous m'avez dit à propos de ceci m'a particulièrement marqué : {topic}. J'y ai souvent repensé depuis, et c'est exactement le genre de sujet sur lequel je souhaite travailler.",
        "Un point de notre échange me reste en tête : {topic}. Il m'a fait comprendre ce qui compte vraiment dans ce travail.",
      ),
      anyTone(
        "Notre conversation a renforcé mon envie de vous rejoindre. Mon expérience ({strength}) pourrait vous être utile dès le début, et je vois tout ce que j'apprendrais auprès de votre équipe.",
        "Notre conversation a renforcé mon envie de vous rejoindre. Je vois où je pourrais vous être utile dès le début, et tout ce que j'apprendrais auprès de votre équipe.",
        'Mon intérêt pour le poste a encore grandi depuis notre échange, et je serais très heureux de contribuer à vos projets.',
      ),
      anyTone(
        "Je reste à votre disposition pour toute information complémentaire. Merci encore pour votre temps et pour la qualité de l'échange.",
        "N'hésitez pas à m'écrire si une question se présente. Encore merci pour cet échange.",
      ),
    ],
    signOff,
  },
  'check-in': {
    subject: [
      'Poste de {role} chez {company} : où en est le recrutement ?',
      'Ma candidature chez {company} : où en est le recrutement ?',
    ],
    greeting,
    paragraphs: [
      anyTone(
        'Je me permets de vous écrire au sujet du poste de {role} chez {company}, dont nous avons parlé {day}. Mon intérêt reste entier.',
        'Je me permets de vous écrire au sujet du poste de {role} chez {company}. Mon intérêt reste entier.',
        'Je me permets de vous écrire au sujet de ma candidature chez {company}. Mon intérêt pour le poste reste entier.',
      ),
      anyTone(
        'Vous aviez évoqué la date du {promised}, et je sais que ces calendriers évoluent. Pourriez-vous me dire où en est le recrutement et quand une décision est envisagée ?',
        'Pourriez-vous me dire où en est le recrutement et quand une décision est envisagée ?',
      ),
      anyTone("Si je peux apporter un complément d'ici là, je le ferai volontiers. Merci pour votre temps."),
    ],
    signOff,
  },
  gracious: {
    subject: ['Merci pour votre réponse'],
    greeting,
    paragraphs: [
      anyTone(
        "Merci de m'avoir répondu, et merci du temps que vous et vos collègues m'avez consacré. Je regrette que cela n'ait pas abouti pour le poste de {role}, et j'ai eu plaisir à découvrir {company}.",
        "Merci de m'avoir répondu, et merci du temps que vous et vos collègues m'avez consacré. Je regrette que cela n'ait pas abouti, et j'ai eu plaisir à découvrir {company}.",
      ),
      anyTone(
        'Si un poste qui me correspond se présente un jour, je serais heureux de vous lire. Je vous souhaite, à vous et à l’équipe, une très bonne continuation.',
      ),
    ],
    signOff,
  },
}

const familiarGreeting = anyTone('Bonjour {firstName},')
const familiarSignOff = { ...signOff, formal: ['Bien cordialement,\n{sender}'] } as const

const familiar: Letters = {
  'thank-you': {
    subject: ['Merci pour notre échange', 'Merci pour ton temps'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        "Merci beaucoup d'avoir pris le temps d'échanger avec moi {day} au sujet du poste de {role} chez {company}. J'ai eu plaisir à parler avec toi, et je comprends bien mieux le travail et l'équipe.",
        "Un grand merci pour notre échange {day}. Tu m'as montré très concrètement ce qu'attend {company} pour le poste de {role}, et j'en garde une excellente impression.",
        "Merci beaucoup d'avoir pris le temps d'échanger avec moi. Je comprends bien mieux le travail chez {company} et l'équipe.",
      ),
      anyTone(
        "Ce que tu m'as dit à propos de ceci m'a particulièrement marqué : {topic}. J'y ai souvent repensé depuis, et c'est exactement le genre de sujet sur lequel j'ai envie de travailler.",
        "Un point de notre échange me reste en tête : {topic}. Il m'a fait comprendre ce qui compte vraiment dans ce travail.",
      ),
      anyTone(
        "Notre conversation a renforcé mon envie de vous rejoindre. Mon expérience ({strength}) pourrait vous être utile dès le début, et je vois tout ce que j'apprendrais avec vous.",
        "Notre conversation a renforcé mon envie de vous rejoindre. Je vois où je pourrais vous être utile dès le début, et tout ce que j'apprendrais avec vous.",
        'Mon intérêt pour le poste a encore grandi depuis notre échange, et je serais très heureux de contribuer à vos projets.',
      ),
      anyTone(
        "N'hésite pas à m'écrire si tu as besoin d'autre chose. Merci encore pour ton temps et pour la qualité de l'échange.",
        'Écris-moi si une question se présente. Encore merci pour cet échange.',
      ),
    ],
    signOff: familiarSignOff,
  },
  'check-in': {
    subject: [
      'Poste de {role} chez {company} : où en êtes-vous ?',
      'Ma candidature chez {company} : où en êtes-vous ?',
    ],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        "Je t'écris au sujet du poste de {role} chez {company}, dont nous avons parlé {day}. Il m'intéresse toujours autant.",
        "Je t'écris au sujet du poste de {role} chez {company}. Il m'intéresse toujours autant.",
        "Je t'écris au sujet de ma candidature chez {company}. Le poste m'intéresse toujours autant.",
      ),
      anyTone(
        'Tu avais évoqué la date du {promised}, et je sais que ces calendriers évoluent. Peux-tu me dire où vous en êtes et quand une décision est envisagée ?',
        'Peux-tu me dire où vous en êtes et quand une décision est envisagée ?',
      ),
      anyTone("Si je peux apporter un complément d'ici là, je le ferai volontiers. Merci à toi."),
    ],
    signOff: familiarSignOff,
  },
  gracious: {
    subject: ['Merci pour ta réponse'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        "Merci de m'avoir répondu, et merci du temps que vous m'avez consacré. Dommage que cela n'ait pas abouti pour le poste de {role} ; j'ai eu plaisir à découvrir {company}.",
        "Merci de m'avoir répondu, et merci du temps que vous m'avez consacré. Dommage que cela n'ait pas abouti ; j'ai eu plaisir à découvrir {company}.",
      ),
      anyTone(
        "Si un poste qui me correspond se présente un jour, je serais heureux de te lire. Bonne continuation à toi et à l'équipe.",
      ),
    ],
    signOff: familiarSignOff,
  },
}

export const fr: DraftPhrases = {
  language: 'fr',
  slots: {
    name: 'nom',
    firstName: 'prénom',
    company: 'entreprise',
    role: 'poste',
    day: 'jour',
    topic: "un point de l'échange",
    strength: 'votre expérience',
    promised: 'date annoncée',
    sender: 'votre nom',
    senderAddress: 'votre adresse',
    address: 'adresse postale',
    date: 'date',
  },
  day: { recent: (weekday) => weekday, older: (date) => `le ${date}` },
  letterDate: (date) => `Le ${date}`,
  registers: {
    formal: {
      ...formal,
      linkedInNote: [
        'Bonjour {name}, merci pour notre entretien {day} au sujet du poste de {role} chez {company}. Je serais heureux de rester en contact.',
        'Bonjour {name}, merci pour notre entretien chez {company}. Je serais heureux de rester en contact.',
      ],
    },
    familiar: {
      ...familiar,
      linkedInNote: [
        'Bonjour {firstName}, merci pour notre échange {day} au sujet du poste de {role} chez {company}. Restons en contact !',
        'Bonjour {firstName}, merci pour notre échange chez {company}. Restons en contact !',
      ],
    },
  },
}
