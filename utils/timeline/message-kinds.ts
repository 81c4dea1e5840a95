import type { SentKind } from '../etiquette/events.ts'
import { classifyIncoming, type IncomingClass } from '../language/classify-incoming.ts'
import { classifyOutgoing } from '../language/classify-outgoing.ts'
import { readFacts } from '../language/facts/read-facts.ts'
import type { ReadReceived } from './readings.ts'
import type { SeenMessage } from './seen-thread.ts'

/** What a mail of theirs is taken for, and by what. */
export function classOf(subject: string, { from }: Pick<SeenMessage, 'from'>, text: string): IncomingClass {
  return classifyIncoming({ subject, text, from: writtenSender(from) })
}

/** `Name <address>`, as the readers of mails take it. */
export function writtenSender({ name, email }: SeenMessage['from']): string {
  return email === '' ? name : `${name} <${email}>`
}

/**
 * What a message of theirs is, and the day they promised where they did. A rejection or an offer is an update:
 * to take an answer for that is for the user.
 */
export function receivedKind(
  subject: string,
  { from, at }: Pick<SeenMessage, 'from' | 'at'>,
  text: string,
  zone: string,
): ReadReceived {
  const sender = writtenSender(from)
  const { label, because } = classifyIncoming({ subject, text, from: sender })
  switch (label) {
    case 'interview_invitation':
      return { kind: 'question' }
    case 'application_received':
      return { kind: 'receipt' }
    case 'promised_date': {
      const { replyBy } = readFacts({ subject, body: text, from: sender, sentAt: at, zone, label })
      return replyBy === undefined ? { kind: 'update' } : { kind: 'promise', replyBy: replyBy.value }
    }
    case 'other_job':
      return { kind: because === 'sets-a-test' || because === 'asks-for-documents' ? 'question' : 'update' }
    case 'unrelated':
      return { kind: 'other' }
    case 'interview_confirmation':
    case 'recruiter_outreach':
    case 'rejection':
    case 'offer':
      return { kind: 'update' }
  }
}

/**
 * What a message of our own is. `afterOurs` says whose message stands before it in the conversation; nothing
 * does before the first.
 */
export function ownKind(subject: string, text: string, afterOurs: boolean | undefined): SentKind {
  const { kind } = classifyOutgoing({
    subject,
    text,
    toTracked: true,
    position: afterOurs === undefined ? 'new' : 'reply',
    ...(afterOurs === undefined ? {} : { lastFrom: afterOurs ? 'us' : 'them' }),
  })
  if (kind === 'unclear') return afterOurs === false ? 'reply' : 'other'
  return kind
}
