import { classifyOutgoing } from '../language/classify-outgoing.ts'
import { withNamedZone } from '../language/facts/named-zone.ts'
import { readFacts } from '../language/facts/read-facts.ts'
import { checkManners } from '../language/manners/check-manners.ts'
import { fingerprint } from '../language/manners/likeness.ts'
import { writeOrdered } from '../language/ordered-draft.ts'
import { classOf, ownKind, receivedKind, writtenSender } from './message-kinds.ts'
import type {
  KindsWanted,
  MailsToRead,
  Question,
  Reading,
  ReadingName,
  ReadKind,
  ReadMail,
  ReadMessage,
  WrittenMessage,
} from './readings.ts'
import { trackableIn } from './trackable-thread.ts'

type Readers = { [Name in ReadingName]: (question: Question<Name>) => Reading<Name> }

const readers: Readers = {
  written: readMessage,
  kinds: readKinds,
  mails: readMails,
  trackable: ({ seen, now, zone }) => trackableIn(seen, now, zone) ?? null,
  draft: writeOrdered,
}

/** Whether this is the name of something that can be read. */
export function isReadingName(name: unknown): name is ReadingName {
  return typeof name === 'string' && Object.hasOwn(readers, name)
}

/** Answers one question out of its words alone. The same question has the same answer. */
export function readWords<Name extends ReadingName>(name: Name, question: Question<Name>): Reading<Name> {
  return readers[name](question)
}

function readMessage({ mail, check }: WrittenMessage): ReadMessage {
  // Nothing is read but what is written to tracked people.
  const meaning = classifyOutgoing({ ...mail, toTracked: true })
  const { subject, text } = mail
  return {
    meaning,
    fingerprint: fingerprint(text),
    findings:
      check === undefined || text.trim() === ''
        ? []
        : checkManners(
            {
              kind: meaning.kind === 'thank-you' || meaning.kind === 'check-in' ? meaning.kind : 'other',
              text,
              names: check.names,
              ...(subject === undefined ? {} : { subject }),
              ...(check.company === undefined ? {} : { company: check.company }),
            },
            check.off,
          ),
  }
}

function readKinds({ subject, zone, messages }: KindsWanted): readonly ReadKind[] {
  return messages.map((message) =>
    message.mine
      ? { mine: true, kind: ownKind(subject, message.text, message.afterOurs) }
      : { mine: false, ...receivedKind(subject, message, message.text, zone) },
  )
}

function readMails({ subject, zone, messages }: MailsToRead): readonly ReadMail[] {
  return messages.map((message) => {
    const { text: body, at: sentAt } = message
    const taken = classOf(subject, message, body)
    const from = writtenSender(message.from)
    return {
      taken,
      facts: withNamedZone(readFacts({ subject, body, from, sentAt, zone, label: taken.label })),
    }
  })
}
