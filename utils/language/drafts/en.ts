import { anyTone, type DraftPhrases, type Letter } from './phrases.ts'

const greeting = {
  warm: ['Hello {firstName},'],
  plain: ['Hello {firstName},'],
  formal: ['Dear {name},'],
} as const

const signOff = {
  warm: ['Warm regards,\n{sender}'],
  plain: ['Kind regards,\n{sender}'],
  formal: ['Yours sincerely,\n{sender}'],
} as const

const thankYou: Letter = {
  subject: [
    'Thank you for the conversation {day}',
    'Thank you for your time {day}',
    'Thank you for your time',
  ],
  greeting,
  paragraphs: [
    {
      warm: [
        'Thank you for taking the time to talk with me {day} about the {role} position at {company}. I enjoyed our conversation, and I came away with a much clearer picture of the work and of the people behind it.',
        'Many thanks for the conversation {day}. You took the time to explain how the {role} fits into {company}, and I left with a far better sense of what the work asks for and what makes it worth doing.',
        'Thank you for the conversation {day}. I enjoyed it, and I came away with a much clearer picture of the work at {company} and of the people behind it.',
        'Thank you for taking the time to talk with me. I enjoyed our conversation, and I came away with a much clearer picture of the work at {company} and of the people behind it.',
      ],
      plain: [
        'Thank you for meeting me {day} to talk about the {role} position. It helped me to understand how the work is done at {company} and what the team needs from the person in this role.',
        'Thank you for your time {day}. After our talk I have a good idea of what the {role} does at {company}, and of how the team works together.',
        'Thank you for your time {day}. It helped me to understand how the work is done at {company} and what the team needs.',
        'Thank you for your time. Our talk helped me to understand how the work is done at {company} and what the team needs.',
      ],
      formal: [
        'I would like to thank you for the interview {day} concerning the position of {role} at {company}. I appreciated the care with which you explained the responsibilities and answered my questions.',
        'Thank you very much for receiving me {day}. Your account of the position of {role}, and of the way {company} works, was of great value to me.',
        'I would like to thank you for the interview {day}. I appreciated the care with which you explained the work at {company} and answered my questions.',
        'I would like to thank you for the interview. I appreciated the care with which you explained the work at {company} and answered my questions.',
      ],
    },
    {
      warm: [
        'What stayed with me most is what you said about {topic}. I have kept thinking about it since, and it is just the kind of question that I would like to work on.',
        'I keep coming back to what you told me about {topic}. It made the work very real to me, and I have had a few ideas of my own since.',
      ],
      plain: [
        'I found what you said about {topic} especially useful. I have thought about it since, and it is work that I would like to do.',
        'The part about {topic} has stayed with me. It showed me clearly where the work is difficult and why it matters.',
      ],
      formal: [
        'I found your remarks on {topic} particularly interesting. They have given me much to think about, and they confirmed my wish to contribute to this work.',
        'Your explanation of {topic} made a lasting impression on me, and it strengthened my interest in the position.',
      ],
    },
    {
      warm: [
        'Talking with you made me want to do this work even more. I can see where my experience with {strength} would help, and where I would learn a great deal from all of you.',
        'I would be glad to bring what I know about {strength} to this, and just as glad to learn from the people I would be working with.',
        'Talking with you made me want to do this work even more. I can see where I could be of help early on, and where I would learn a great deal from all of you.',
        'I would be glad to bring what I know to this, and just as glad to learn from the people I would be working with.',
      ],
      plain: [
        'I remain very interested in the position, and I am confident that my experience with {strength} would be useful to you from the start.',
        'I remain very interested in the position, and I am confident that I could be useful to you from the start.',
        'The talk made me more interested in the position. I see where I could help early on, and what I would have to learn.',
      ],
      formal: [
        'I remain very interested in the position. My experience with {strength} would, I believe, be of direct use to you.',
        'I remain very interested in the position, and I would be honoured to be part of your work.',
        'Our conversation has strengthened my interest in the position, and I would gladly contribute to your work.',
      ],
    },
    anyTone(
      'If there is anything else that you would like to know, I am happy to send it. Thank you again for your time.',
      'Should any question come up, please write to me at any time. Thank you once more for the conversation.',
    ),
  ],
  signOff,
}

const checkIn: Letter = {
  subject: ['{role} at {company}: where do things stand?', '{company}: where do things stand?'],
  greeting,
  paragraphs: [
    {
      warm: [
        'I hope you are well. I am still very interested in the {role} position at {company}, which we talked about {day}.',
        'I hope you are well. I am still very interested in the {role} position at {company}.',
        'I hope you are well. I am still very interested in working with you at {company}.',
      ],
      plain: [
        'I am writing about the {role} position at {company}, which we talked about {day}. I am still very interested in it.',
        'I am writing about the {role} position at {company}. I am still very interested in it.',
        'I am writing about my application at {company}. I am still very interested in the position.',
      ],
      formal: [
        'I am writing with regard to the position of {role} at {company}, for which I was interviewed {day}. My interest in it is unchanged.',
        'I am writing with regard to the position of {role} at {company}. My interest in it is unchanged.',
        'I am writing with regard to my application at {company}. My interest in the position is unchanged.',
      ],
    },
    anyTone(
      'You had mentioned {promised} for the next step, and I know that such plans can move. Could you tell me where things stand, and when a decision is likely?',
      'Could you tell me where things stand, and when a decision is likely?',
    ),
    anyTone(
      'If anything from me would help in the meantime, I will gladly send it. Thank you for your time.',
    ),
  ],
  signOff,
}

const gracious: Letter = {
  subject: ['Thank you for letting me know'],
  greeting,
  paragraphs: [
    anyTone(
      'Thank you for letting me know, and for the time that you and your colleagues gave me. I am sorry that it did not work out for the {role} position, and I enjoyed getting to know {company}.',
      'Thank you for letting me know, and for the time that you and your colleagues gave me. I am sorry that it did not work out, and I enjoyed getting to know {company}.',
    ),
    anyTone(
      'If a position comes up in which you can see me, I would be glad to hear from you. I wish you and the team all the best.',
    ),
  ],
  signOff,
}

const linkedInNote = [
  'Hello {firstName}, thank you for the conversation {day} about the {role} role at {company}. I would be glad to stay in touch.',
  'Hello {firstName}, thank you for the conversation at {company}. I would be glad to stay in touch.',
] as const

const all = { 'thank-you': thankYou, 'check-in': checkIn, gracious, linkedInNote }

export const en: DraftPhrases = {
  language: 'en',
  slots: {
    name: 'name',
    firstName: 'name',
    company: 'company',
    role: 'position',
    day: 'day',
    topic: 'something that you talked about',
    strength: 'your experience',
    promised: 'the date they named',
    sender: 'your name',
    senderAddress: 'your address',
    address: 'postal address',
    date: 'date',
  },
  day: { recent: (weekday) => `on ${weekday}`, older: (date) => `on ${date}` },
  letterDate: (date) => date,
  registers: { formal: all, familiar: all },
}
