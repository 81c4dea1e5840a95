import type { PracticeMailbox, PracticeMessage, PracticePerson } from '../../practice/gmail/mailbox.ts'

/** Conversations as long as they get. */
export const longThreads = 6
export const longThreadSubject = (number: number): string => `Planning the spring exhibition, part ${number}`

const me: PracticePerson = { name: 'Ada Applicant', email: 'ada.applicant@gmail.example' }
const people: readonly PracticePerson[] = Array.from({ length: 24 }, (_, number) => ({
  name: `Person Number ${number}`,
  email: `person.${number}@museum${number % 7}.example`,
}))
const sentences = [
  'I went through the list of lenders again and two of them would like to hear from us before the end of the month.',
  'The room on the first floor is free from the ninth, the one beside the staircase a week later.',
  'Shall we keep the order of last year, or begin with the maps as was suggested on Tuesday?',
  'The printer needs the captions ten days earlier than we thought; I have asked whether that is really so.',
  'Thank you for the photographs, they are much better than what I had hoped for.',
]

/**
 * A mailbox of real size, at `now`: an inbox of a hundred conversations of which the first six have forty messages, and
 * private mail with nobody tracked in it, as nearly all mail is.
 */
export function largeMailbox(now: string): PracticeMailbox {
  const before = (minutes: number) => Temporal.Instant.from(now).subtract({ minutes }).toString()
  const threads = Array.from({ length: 100 }, (_, number) => {
    const length = number < longThreads ? 40 : 1 + (number % 4)
    return {
      subject: number < longThreads ? longThreadSubject(number) : `Notes and questions, number ${number}`,
      unread: number % 9 === 8,
      messages: Array.from({ length }, (_, index) =>
        messageAt(number, index, before(number * 300 + (length - index) * 7)),
      ),
    }
  })
  return { account: me, undoSeconds: 5, replyBar: 'classic', shortcuts: true, threads }
}

function messageAt(thread: number, index: number, at: string): PracticeMessage {
  const other = people[(thread * 5 + index) % people.length] ?? me
  const mine = index % 3 === 2
  const text = Array.from(
    { length: 4 },
    (_, line) => sentences[(thread + index + line) % sentences.length],
  ).join('\n')
  return { from: mine ? me : other, to: [mine ? other : me], at, text: `Hello,\n${text}\nBest regards` }
}
