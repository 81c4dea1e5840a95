import type { ContactId, EventOf, TimelineEvent } from '../../utils/etiquette/events.ts'
import { dayOf, longDay, type Moment, plainDay, timeOfDay } from '../../utils/platform/dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../../utils/platform/names.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { never } from '../../utils/timeline/put-off.ts'
import { isKnown } from '../../utils/timeline/sound.ts'
import { siteName } from '../parts/sites.tsx'
import type { HistoryEntry, PersonCard } from './card.ts'

/** One entry of the history as a line, "You thanked Imke Sandström". */
export function historyWords({ event }: HistoryEntry, people: readonly PersonCard[], moment: Moment): string {
  return isKnown(event) ? knownWords(event, people, moment) : say('historyOther')
}

function knownWords(event: TimelineEvent, people: readonly PersonCard[], moment: Moment): string {
  const nameOf = (contact: ContactId | undefined) => {
    const person = people.find((candidate) => candidate.contact === contact)
    return person === undefined ? say('historySomebody') : nameInSentence(person.name, moment.language)
  }
  switch (event.type) {
    case 'applicationAdded':
      return say('historyAdded')
    case 'applicationEdited':
      return say('historyEdited')
    case 'contactAdded':
      return say('historyContact', nameInSentence(event.data.name, moment.language))
    case 'contactEdited':
      return say('historyContactEdited', nameOf(event.data.contact))
    case 'interviewScheduled':
    case 'interviewMoved': {
      const { startsAt } = event.data
      const key = event.type === 'interviewMoved' ? 'historyMoved' : 'historyInterview'
      return say(key, longDay(dayOf(startsAt, moment), moment), timeOfDay(startsAt, moment))
    }
    case 'interviewCancelled':
      return say('historyCancelled')
    case 'messageSent':
      return sentWords(event, people, moment)
    case 'messageReceived':
      return receivedWords(event, nameOf(event.data.from), moment)
    case 'threadMarked':
      return say('historyMarked')
    case 'prepared':
      return say('historyPrepared')
    case 'noted':
      return say('historyNoted', event.data.text)
    case 'connected':
      return say('historyConnected', nameOf(event.data.contact))
    case 'nudged':
      return say('historyNudged', nameOf(event.data.contact))
    case 'paused':
      return say('historyPaused')
    case 'overridden':
      return say('historyOverridden')
    case 'personConfirmed':
      return say('historyConfirmed', nameOf(event.data.contact), siteName(event.data.network))
    case 'personDismissed':
      return say('historyDismissed', nameOf(event.data.contact), siteName(event.data.network))
    case 'snoozed':
      return snoozedWords(event, moment)
    case 'applicationClosed':
      return say(closedWords[event.data.outcome])
    case 'applicationReopened':
      return say('historyReopened')
    case 'voided':
      return say('historyVoided')
  }
}

/** Put off until a day, for good, or, with a day that is no later, as it was before. */
function snoozedWords({ at, zone, data: { until } }: EventOf<'snoozed'>, moment: Moment): string {
  if (until === never) return say('historyMuted')
  return until <= dayOf(at, { zone }) ? say('historyUnmuted') : say('historySnoozed', longDay(until, moment))
}

const closedWords = {
  offer: 'historyClosedOffer',
  rejected: 'historyClosedRejected',
  withdrawn: 'historyClosedWithdrawn',
  silent: 'historyClosedSilent',
} as const

const sentKeys: Record<EventOf<'messageSent'>['data']['kind'], { to: WordKey; somebody: WordKey }> = {
  'thank-you': { to: 'historyThanked', somebody: 'historyThankedSomebody' },
  'check-in': { to: 'historyAsked', somebody: 'historyAskedSomebody' },
  reply: { to: 'historyReplied', somebody: 'historyRepliedSomebody' },
  other: { to: 'historySent', somebody: 'historySentSomebody' },
}

function sentWords(event: EventOf<'messageSent'>, people: readonly PersonCard[], moment: Moment): string {
  const names = people.filter(({ contact }) => event.data.to.includes(contact)).map(({ name }) => name)
  const keys = sentKeys[event.data.kind]
  return names.length === 0 ? say(keys.somebody) : say(keys.to, namesInSentence(names, moment.language))
}

function receivedWords(event: EventOf<'messageReceived'>, name: string, moment: Moment): string {
  const { kind, replyBy } = event.data
  switch (kind) {
    case 'question':
      return say('historyQuestion', name)
    case 'promise':
      return replyBy === undefined
        ? say('historyPromiseUndated', name)
        : say('historyPromise', name, plainDay(replyBy, moment))
    case 'rejection':
      return say('historyRejection', name)
    case 'offer':
      return say('historyOffer', name)
    case 'receipt':
      return say('historyReceipt')
    case 'update':
    case 'other':
      return say('historyUpdate', name)
  }
}
