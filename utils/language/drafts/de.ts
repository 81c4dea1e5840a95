import { anyTone, type DraftPhrases, type Letter } from './phrases.ts'

type Letters = Record<'thank-you' | 'check-in' | 'gracious', Letter>

const signOff = {
  warm: ['Herzliche Grüße\n{sender}'],
  plain: ['Viele Grüße\n{sender}'],
  formal: ['Mit freundlichen Grüßen\n{sender}'],
} as const

const greeting = anyTone('Guten Tag {name},')

const formal: Letters = {
  'thank-you': {
    subject: [
      'Vielen Dank für das Gespräch {day}',
      'Danke für Ihre Zeit {day}',
      'Vielen Dank für das Gespräch',
    ],
    greeting,
    paragraphs: [
      {
        warm: [
          'vielen Dank, dass Sie sich {day} die Zeit für unser Gespräch über die Stelle als {role} bei {company} genommen haben. Ich habe mich sehr wohlgefühlt und ein viel klareres Bild von der Arbeit und von den Menschen dahinter bekommen.',
          'herzlichen Dank für das Gespräch {day}. Sie haben mir anschaulich gezeigt, was die Stelle als {role} bei {company} ausmacht, und ich bin mit einem sehr guten Eindruck gegangen.',
          'vielen Dank, dass Sie sich die Zeit für unser Gespräch genommen haben. Ich habe ein viel klareres Bild von der Arbeit bei {company} und von den Menschen dahinter bekommen.',
        ],
        plain: [
          'vielen Dank für das Gespräch {day} über die Stelle als {role} bei {company}. Ich verstehe nun besser, wie bei Ihnen gearbeitet wird und was das Team braucht.',
          'danke für Ihre Zeit {day}. Nach unserem Gespräch kann ich mir die Aufgaben als {role} bei {company} gut vorstellen.',
          'vielen Dank für das Gespräch. Ich verstehe nun besser, wie bei {company} gearbeitet wird und was das Team braucht.',
        ],
        formal: [
          'für das Gespräch {day} über die Position als {role} bei {company} möchte ich mich herzlich bedanken. Ihre Erläuterungen zu den Aufgaben und Ihre ausführlichen Antworten waren für mich sehr wertvoll.',
          'haben Sie vielen Dank für das Gespräch {day}. Ihre Schilderung der Position als {role} und der Arbeitsweise bei {company} hat mir sehr geholfen.',
          'für das Gespräch möchte ich mich herzlich bedanken. Ihre Erläuterungen zur Arbeit bei {company} und Ihre ausführlichen Antworten waren für mich sehr wertvoll.',
        ],
      },
      anyTone(
        'Besonders im Gedächtnis geblieben ist mir, was Sie über {topic} erzählt haben. Ich habe seither öfter daran gedacht, und es ist genau die Art von Aufgabe, an der ich arbeiten möchte.',
        'Was Sie zu {topic} gesagt haben, beschäftigt mich noch immer. Dadurch ist mir klar geworden, worauf es in dieser Arbeit ankommt.',
      ),
      anyTone(
        'Das Gespräch hat mich in meinem Wunsch bestärkt, bei Ihnen mitzuarbeiten. Meine Erfahrung mit {strength} würde ich gern einbringen, und ich sehe auch, wie viel ich von Ihrem Team lernen könnte.',
        'Das Gespräch hat mich in meinem Wunsch bestärkt, bei Ihnen mitzuarbeiten. Ich sehe gut, wo ich von Anfang an helfen könnte und wie viel ich von Ihrem Team lernen würde.',
        'Mein Interesse an der Aufgabe ist seit unserem Gespräch noch gewachsen, und ich würde mich sehr gern in Ihr Team einbringen.',
      ),
      anyTone(
        'Wenn Sie noch etwas von mir wissen möchten, schreiben Sie mir jederzeit gern. Nochmals vielen Dank für Ihre Zeit.',
        'Für weitere Fragen bin ich jederzeit gern da. Haben Sie nochmals vielen Dank für das offene Gespräch.',
      ),
    ],
    signOff,
  },
  'check-in': {
    subject: [
      '{role} bei {company}: Stand des Verfahrens',
      'Meine Bewerbung bei {company}: Stand des Verfahrens',
    ],
    greeting,
    paragraphs: [
      anyTone(
        'ich melde mich wegen der Stelle als {role} bei {company}, über die wir {day} gesprochen haben. Mein Interesse daran ist unverändert groß.',
        'ich melde mich wegen der Stelle als {role} bei {company}. Mein Interesse daran ist unverändert groß.',
        'ich melde mich wegen meiner Bewerbung bei {company}. Mein Interesse an der Stelle ist unverändert groß.',
      ),
      anyTone(
        'Sie hatten als nächsten Termin den {promised} genannt, und ich weiß, dass sich so etwas verschieben kann. Könnten Sie mir sagen, wie der Stand ist und wann in etwa mit einer Entscheidung zu rechnen ist?',
        'Könnten Sie mir sagen, wie der Stand ist und wann in etwa mit einer Entscheidung zu rechnen ist?',
      ),
      anyTone(
        'Wenn ich in der Zwischenzeit noch etwas beitragen kann, tue ich das gern. Vielen Dank für Ihre Mühe.',
      ),
    ],
    signOff,
  },
  gracious: {
    subject: ['Vielen Dank für Ihre Nachricht'],
    greeting,
    paragraphs: [
      anyTone(
        'vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich genommen haben. Ich bedaure, dass es mit der Stelle als {role} nicht geklappt hat, und habe {company} gern kennengelernt.',
        'vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich genommen haben. Ich bedaure, dass es nicht geklappt hat, und habe {company} gern kennengelernt.',
      ),
      anyTone(
        'Sollte sich einmal eine passende Aufgabe ergeben, freue ich mich über eine Nachricht. Ihnen und dem Team wünsche ich alles Gute.',
      ),
    ],
    signOff,
  },
}

const familiarGreeting = anyTone('Hallo {firstName},')
const familiarSignOff = { ...signOff, formal: ['Viele Grüße\n{sender}'] } as const

const familiar: Letters = {
  'thank-you': {
    subject: ['Danke für das Gespräch {day}', 'Danke für deine Zeit {day}', 'Danke für das Gespräch'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'vielen Dank, dass du dir {day} die Zeit für unser Gespräch über die Stelle als {role} bei {company} genommen hast. Es hat mir Freude gemacht, und ich habe ein viel klareres Bild von der Arbeit und von euch bekommen.',
        'danke für das Gespräch {day}. Du hast mir anschaulich gezeigt, was die Stelle als {role} bei {company} ausmacht, und ich bin mit einem sehr guten Eindruck gegangen.',
        'vielen Dank, dass du dir die Zeit für unser Gespräch genommen hast. Ich habe ein viel klareres Bild von der Arbeit bei {company} und von euch bekommen.',
      ),
      anyTone(
        'Besonders im Gedächtnis geblieben ist mir, was du über {topic} erzählt hast. Ich habe seither öfter daran gedacht, und es ist genau die Art von Aufgabe, an der ich arbeiten möchte.',
        'Was du zu {topic} gesagt hast, beschäftigt mich noch immer. Dadurch ist mir klar geworden, worauf es in dieser Arbeit ankommt.',
      ),
      anyTone(
        'Das Gespräch hat mich in meinem Wunsch bestärkt, bei euch mitzuarbeiten. Meine Erfahrung mit {strength} würde ich gern einbringen, und ich sehe auch, wie viel ich von euch lernen könnte.',
        'Das Gespräch hat mich in meinem Wunsch bestärkt, bei euch mitzuarbeiten. Ich sehe gut, wo ich von Anfang an helfen könnte und wie viel ich von euch lernen würde.',
        'Mein Interesse an der Aufgabe ist seit unserem Gespräch noch gewachsen, und ich würde mich sehr gern bei euch einbringen.',
      ),
      anyTone(
        'Wenn du noch etwas von mir wissen möchtest, schreib mir jederzeit gern. Nochmals vielen Dank für deine Zeit.',
        'Für weitere Fragen bin ich jederzeit gern da. Nochmals danke für das offene Gespräch.',
      ),
    ],
    signOff: familiarSignOff,
  },
  'check-in': {
    subject: [
      '{role} bei {company}: wie ist der Stand?',
      'Meine Bewerbung bei {company}: wie ist der Stand?',
    ],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'ich melde mich wegen der Stelle als {role} bei {company}, über die wir {day} gesprochen haben. Ich habe nach wie vor großes Interesse daran.',
        'ich melde mich wegen der Stelle als {role} bei {company}. Ich habe nach wie vor großes Interesse daran.',
        'ich melde mich wegen meiner Bewerbung bei {company}. Ich habe nach wie vor großes Interesse an der Stelle.',
      ),
      anyTone(
        'Du hattest als nächsten Termin den {promised} genannt, und ich weiß, dass sich so etwas verschieben kann. Kannst du mir sagen, wie der Stand ist und wann ihr in etwa entscheidet?',
        'Kannst du mir sagen, wie der Stand ist und wann ihr in etwa entscheidet?',
      ),
      anyTone('Wenn ich in der Zwischenzeit noch etwas beitragen kann, tue ich das gern. Vielen Dank dir.'),
    ],
    signOff: familiarSignOff,
  },
  gracious: {
    subject: ['Danke für deine Nachricht'],
    greeting: familiarGreeting,
    paragraphs: [
      anyTone(
        'danke für deine Nachricht und für die Zeit, die ihr euch genommen habt. Schade, dass es mit der Stelle als {role} nicht geklappt hat; ich habe {company} gern kennengelernt.',
        'danke für deine Nachricht und für die Zeit, die ihr euch genommen habt. Schade, dass es nicht geklappt hat; ich habe {company} gern kennengelernt.',
      ),
      anyTone(
        'Wenn sich einmal etwas Passendes ergibt, freue ich mich über eine Nachricht. Dir und dem Team alles Gute.',
      ),
    ],
    signOff: familiarSignOff,
  },
}

export const de: DraftPhrases = {
  language: 'de',
  slots: {
    name: 'Name',
    firstName: 'Name',
    company: 'Unternehmen',
    role: 'Stelle',
    day: 'Tag',
    topic: 'etwas aus dem Gespräch',
    strength: 'eigene Erfahrung',
    promised: 'genannter Termin',
    sender: 'eigener Name',
    senderAddress: 'eigene Anschrift',
    address: 'Anschrift',
    date: 'Datum',
  },
  day: { recent: (weekday) => `am ${weekday}`, older: (date) => `am ${date}` },
  letterDate: (date) => date,
  registers: {
    formal: {
      ...formal,
      linkedInNote: [
        'Guten Tag {name}, vielen Dank für das Gespräch {day} über die Stelle als {role} bei {company}. Ich würde mich freuen, in Kontakt zu bleiben.',
        'Guten Tag {name}, vielen Dank für das Gespräch bei {company}. Ich würde mich freuen, in Kontakt zu bleiben.',
      ],
    },
    familiar: {
      ...familiar,
      linkedInNote: [
        'Hallo {firstName}, danke für das Gespräch {day} über die Stelle als {role} bei {company}. Ich würde gern in Kontakt bleiben.',
        'Hallo {firstName}, danke für das Gespräch bei {company}. Ich würde gern in Kontakt bleiben.',
      ],
    },
  },
}
