import type { Conversation } from './conversation.ts'
import type { Channel, ContactRole } from './events.ts'
import type { IntentKind } from './intent.ts'
import type { Recipient } from './recipients.ts'
import { roundToThankFor, thanksTo } from './thanks.ts'
import type { HintReason, HintVerdict, PauseReason, PauseVerdict, Verdict } from './verdict.ts'
import type { Window } from './window.ts'

/** A message to one person of one application, at the time it would leave. */
export interface Message {
  kind: IntentKind
  channel: Channel
  conversation: Conversation
  recipient: Recipient
  /** The window of the recipient's application at `now`. */
  window: Window
  now: number
}

/** A line of the table: its verdict where it fits, undefined where it doesn't. */
type Row = (message: Message) => Verdict | undefined

const clear: Verdict = { action: 'clear' }

/** The table of docs/etiquette.md, in its order: the first row that fits decides. */
const rows: readonly Row[] = [
  closedWell,
  decided,
  answersThem,
  otherMatter,
  alreadyThanked,
  thankYou,
  thankFirst,
  answerFirst,
  interviewAhead,
  tooEarly,
  whileOpen,
  alreadyAsked,
  isThisAFollowUp,
]

/** What Fortnight says to a message to one tracked person. */
export function judgeMessage(message: Message): Verdict {
  const meant = { ...message, kind: meaningOf(message) }
  for (const row of rows) {
    const verdict = row(meant)
    if (verdict !== undefined) return verdict
  }
  return clear
}

/** A reply is one only where there is something of theirs to reply to. */
function meaningOf({ kind, conversation }: Message): IntentKind {
  return kind === 'reply' && conversation.last !== 'theirs' ? 'unclear' : kind
}

function closedWell({ window }: Message): Verdict | undefined {
  if (window.state !== 'closed') return undefined
  return window.outcome === 'offer' || window.outcome === 'withdrawn' ? clear : undefined
}

function decided(message: Message): Verdict | undefined {
  const { rejection } = message.recipient.situation
  if (rejection === undefined) return undefined
  return message.kind === 'check-in' || rejection.answered ? pause('decided', message) : clear
}

function answersThem({ kind, conversation }: Message): Verdict | undefined {
  return (kind === 'reply' || kind === 'unclear') && conversation.last === 'theirs' ? clear : undefined
}

function otherMatter({ kind }: Message): Verdict | undefined {
  return kind === 'other' ? clear : undefined
}

function alreadyThanked(message: Message): Verdict | undefined {
  const { contact, situation } = message.recipient
  if (message.kind !== 'thank-you' || contact === undefined) return undefined
  const round = roundToThankFor(situation.rounds, contact, message.now)
  const earlier = round === undefined ? [] : thanksTo(situation.thanks, round, contact)
  if (earlier.length === 0) return undefined
  const isFirstLetter = message.channel === 'letter' && earlier.every(({ channel }) => channel !== 'letter')
  return isFirstLetter ? clear : pause('already-thanked', message)
}

function thankYou({ kind }: Message): Verdict | undefined {
  return kind === 'thank-you' ? clear : undefined
}

function thankFirst(message: Message): Verdict | undefined {
  const isOwed = message.recipient.situation.debts.length > 0
  return message.kind === 'check-in' && isOwed ? pause('thank-first', message) : undefined
}

function answerFirst(message: Message): Verdict | undefined {
  return isCheckInIn(message, 'your-turn') ? hint('answer-first', message) : undefined
}

function interviewAhead(message: Message): Verdict | undefined {
  return isCheckInIn(message, 'upcoming') ? hint('interview-ahead', message) : undefined
}

function tooEarly(message: Message): Verdict | undefined {
  const { window } = message
  if (message.kind !== 'check-in' || (window.state !== 'applied' && window.state !== 'waiting'))
    return undefined
  const verdict = pause('too-early', message)
  return window.opensOn === undefined ? verdict : { ...verdict, until: window.opensOn }
}

function whileOpen(message: Message): Verdict | undefined {
  if (!isCheckInIn(message, 'open')) return undefined
  const { contact, situation } = message.recipient
  const roles: ReadonlyMap<string, ContactRole> = situation.application.contacts
  if (contact !== undefined && roles.get(contact) === 'recruiter') return clear
  if ([...roles.values()].includes('recruiter')) return hint('ask-recruiter', message)
  return contact === undefined ? hint('add-contact', message) : clear
}

function alreadyAsked(message: Message): Verdict | undefined {
  const isAsked = isCheckInIn(message, 'spent') || (message.kind === 'check-in' && isSilent(message.window))
  return isAsked ? pause('already-asked', message) : undefined
}

function isThisAFollowUp(message: Message): Verdict | undefined {
  const { kind, window, conversation } = message
  if (kind !== 'unclear' || conversation.isMarked) return undefined
  const matters =
    window.state === 'applied' || window.state === 'waiting' || window.state === 'spent' || isSilent(window)
  return matters ? pause('is-this-a-follow-up', message) : undefined
}

function isCheckInIn({ kind, window }: Message, state: Window['state']): boolean {
  return kind === 'check-in' && window.state === state
}

function isSilent(window: Window): boolean {
  return window.state === 'closed' && window.outcome === 'silent'
}

function pause(reason: PauseReason, message: Message): PauseVerdict {
  return { action: 'pause', reason, ...about(message) }
}

function hint(reason: HintReason, message: Message): HintVerdict {
  return { action: 'hint', reason, ...about(message) }
}

function about({ recipient, window }: Message): { application: string; contact: string } {
  return { application: window.application, contact: recipient.named }
}
