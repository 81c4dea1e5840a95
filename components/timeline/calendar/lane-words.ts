import type { ContactId, ReceivedKind, SentKind } from '../../../utils/etiquette/events.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../../../utils/platform/names.ts'
import type { LaneMark } from '../../../utils/platform/timeline/lane.ts'
import { say, type WordKey } from '../../../utils/platform/words.ts'

/** The name of a person; undefined when nobody has added them. */
export type NameOf = (contact: ContactId) => string | undefined

const sentKeys: Record<SentKind, { to: WordKey; somebody: WordKey }> = {
  'thank-you': { to: 'historyThanked', somebody: 'historyThankedSomebody' },
  'check-in': { to: 'historyAsked', somebody: 'historyAskedSomebody' },
  reply: { to: 'historyReplied', somebody: 'historyRepliedSomebody' },
  other: { to: 'historySent', somebody: 'historySentSomebody' },
}

const receivedKeys: Record<ReceivedKind, WordKey> = {
  question: 'historyQuestion',
  promise: 'historyPromiseUndated',
  update: 'historyUpdate',
  rejection: 'historyRejection',
  offer: 'historyOffer',
  receipt: 'historyReceipt',
  other: 'historyUpdate',
}

const closedKeys = {
  offer: 'historyClosedOffer',
  rejected: 'historyClosedRejected',
  withdrawn: 'historyClosedWithdrawn',
  silent: 'historyClosedSilent',
} as const

/** A sign of the calendar in words, without its day. */
export function markWords(mark: LaneMark, nameOf: NameOf, moment: Moment): string {
  const namesOf = (people: readonly ContactId[]) => people.flatMap((contact) => nameOf(contact) ?? [])
  switch (mark.what) {
    case 'applied':
      return say('historyAdded')
    case 'round': {
      const names = namesOf(mark.people)
      return names.length === 0
        ? say('markRound')
        : say('markRoundWith', namesInSentence(names, moment.language))
    }
    case 'sent': {
      const names = namesOf(mark.to)
      const keys = sentKeys[mark.kind]
      return names.length === 0 ? say(keys.somebody) : say(keys.to, namesInSentence(names, moment.language))
    }
    case 'received': {
      const name = mark.from === undefined ? undefined : nameOf(mark.from)
      return say(
        receivedKeys[mark.kind],
        name === undefined ? say('historySomebody') : nameInSentence(name, moment.language),
      )
    }
    case 'promised':
      return say('markPromised')
    case 'closed':
      return say(closedKeys[mark.outcome])
  }
}
