import { conversationOf } from './conversation.ts'
import { timeOf } from './dates.ts'
import type { ApplicationId, Instant, Zone } from './events.ts'
import { windowOf } from './follow-up.ts'
import type { Intent, SendIntent, SocialIntent } from './intent.ts'
import { judgeMessage } from './judge-message.ts'
import { judgePersonal, judgeProfessional } from './judge-social.ts'
import { isPersonal } from './networks.ts'
import type { Policy } from './policy.ts'
import type { Projection } from './projection.ts'
import { type Recipient, recipientsOf } from './recipients.ts'
import { isStricter } from './strictest.ts'
import type { Verdict } from './verdict.ts'

/** A verdict with the application it is about: the first one judged where all is clear, none where nobody is tracked. */
export interface Advice {
  verdict: Verdict
  application?: ApplicationId
}

/**
 * What Fortnight says to an intent at `now`, for a user who is in `zone` (docs/etiquette.md): the strictest of
 * the verdicts for everybody it goes to. Contacts that nobody has added are nobody.
 */
export function advise(
  projection: Projection,
  intent: Intent,
  now: Instant,
  zone: Zone,
  policy: Policy,
): Verdict {
  return adviseOn(projection, intent, now, zone, policy).verdict
}

/** As `advise`, with the application that the verdict is about. */
export function adviseOn(
  projection: Projection,
  intent: Intent,
  now: Instant,
  zone: Zone,
  policy: Policy,
): Advice {
  if (intent.act === 'send') return adviseOnMessage(projection, intent, timeOf(now), zone, policy)
  if (intent.act === 'message' && !isPersonal(intent.network)) {
    return adviseOnMessage(projection, asMessage(intent), timeOf(now), zone, policy)
  }
  return adviseOnPerson(projection, intent, timeOf(now), zone, policy)
}

function adviseOnMessage(
  projection: Projection,
  intent: SendIntent,
  now: number,
  zone: Zone,
  policy: Policy,
): Advice {
  const leavesAt = intent.sendAt === undefined ? now : Math.max(now, timeOf(intent.sendAt))
  const conversation = conversationOf(projection, intent.thread, leavesAt)
  return strictestOf(recipientsOf(projection, intent.to, leavesAt, policy), (recipient) =>
    judgeMessage({
      kind: intent.kind,
      channel: intent.channel,
      conversation,
      recipient,
      window: windowOf(recipient.situation, leavesAt, zone, policy),
      now: leavesAt,
    }),
  )
}

function adviseOnPerson(
  projection: Projection,
  intent: SocialIntent,
  now: number,
  zone: Zone,
  policy: Policy,
): Advice {
  return strictestOf(recipientsOf(projection, [intent.contact], now, policy), ({ situation }) =>
    isPersonal(intent.network)
      ? judgePersonal(projection, intent, situation, now, zone)
      : judgeProfessional(projection, intent, situation, now),
  )
}

/** A message on a professional network is judged as mail; without a kind it is unclear. */
function asMessage(intent: SocialIntent): SendIntent {
  const { kind = 'unclear', contact, thread } = intent
  const message: SendIntent = { act: 'send', kind, channel: 'linkedin', to: [contact] }
  return thread === undefined ? message : { ...message, thread }
}

function strictestOf(recipients: readonly Recipient[], judge: (recipient: Recipient) => Verdict): Advice {
  let advice: Advice = { verdict: { action: 'clear' } }
  for (const recipient of recipients) {
    const verdict = judge(recipient)
    if (advice.application === undefined || isStricter(verdict, advice.verdict)) {
      advice = { verdict, application: recipient.situation.application.application }
    }
  }
  return advice
}
