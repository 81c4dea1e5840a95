import type { CivilDate } from '../../etiquette/events.ts'
import type {
  AppliedWindow,
  ClosedWindow,
  OpenWindow,
  SpentWindow,
  ThankYouWindow,
  UpcomingWindow,
  WaitingWindow,
  Window,
  YourTurnWindow,
} from '../../etiquette/window.ts'
import type { Subject } from '../../messaging/protocol.ts'
import { dayOf, longDay, type Moment, placeOf, plainDay, timeOfDay, today } from '../dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../names.ts'
import { say, sayCount, type WordKey } from '../words.ts'

/** What colours a sentence; the words always say it too. */
export type Tone = 'calm' | 'due' | 'turn' | 'ask' | 'over'

/** Two whole sentences: the first carries the state, the second what follows from it. */
export interface WindowSentence {
  strong: string
  rest: string
  tone: Tone
}

/** The state of an application in two short sentences, for a row that already names the company. */
export function windowSentence(window: Window, about: Subject, moment: Moment): WindowSentence {
  if (about.decided !== undefined && window.state !== 'closed') {
    return { strong: say('windowDecided'), rest: say('windowDecidedRest'), tone: 'over' }
  }
  switch (window.state) {
    case 'applied':
      return waiting(window, moment, { dayOf: 'windowAppliedDayOf', day: 'windowAppliedDay' })
    case 'waiting':
      return waiting(window, moment, { dayOf: 'windowDayOf', day: 'windowDay' })
    case 'upcoming':
      return upcoming(window, moment)
    case 'thank-you':
      return thankYou(window, about, moment)
    case 'your-turn':
      return yourTurn(window, about, moment)
    case 'open':
      return open(window, about, moment)
    case 'spent':
      return spent(window, moment)
    case 'closed':
      return closed(window, moment)
  }
}

/** The second line of a row: the round that lies further ahead, where there is one. */
export function laterSentence(window: Window, moment: Moment): string | undefined {
  if (window.later === undefined) return undefined
  const { startsAt } = window.later
  return say('windowLater', longDay(dayOf(startsAt, moment), moment), timeOfDay(startsAt, moment))
}

function waiting(
  window: AppliedWindow | WaitingWindow,
  moment: Moment,
  keys: { dayOf: WordKey; day: WordKey },
): WindowSentence {
  const { opensOn, of, promised } = window
  if (opensOn === undefined || of === undefined) {
    return { strong: say(keys.day, window.day), rest: say('windowShut'), tone: 'calm' }
  }
  return {
    strong: say(keys.dayOf, window.day, of),
    rest: waitingRest(opensOn, window.day, promised, moment),
    tone: 'calm',
  }
}

function waitingRest(
  opensOn: CivilDate,
  day: number,
  promised: CivilDate | undefined,
  moment: Moment,
): string {
  if (promised !== undefined)
    return say('windowPromised', longDay(promised, moment), longDay(opensOn, moment))
  return say(day === 0 ? 'windowAskFromFirstDay' : 'windowAskFrom', longDay(opensOn, moment))
}

function upcoming(window: UpcomingWindow, moment: Moment): WindowSentence {
  const time = timeOfDay(window.startsAt, moment)
  const day = dayOf(window.startsAt, moment)
  const tone = 'due'
  if (Temporal.Instant.compare(window.startsAt, moment.now) <= 0) {
    return { strong: say('windowUpcomingUnderWay'), rest: say('windowUpcomingUnderWayRest', time), tone }
  }
  switch (placeOf(day, moment)) {
    case 'today':
      return { strong: say('windowUpcomingToday', time), rest: say('windowUpcomingTodayRest'), tone }
    case 'tomorrow':
      return { strong: say('windowUpcomingTomorrow', time), rest: say('windowUpcomingTomorrowRest'), tone }
    default:
      return {
        strong: say('windowUpcomingAhead', longDay(day, moment)),
        rest: say('windowUpcomingAheadRest', time),
        tone: 'calm',
      }
  }
}

function thankYou(window: ThankYouWindow, about: Subject, moment: Moment): WindowSentence {
  return { strong: thankWhom(window, about, moment), rest: thankWhen(window, moment), tone: 'due' }
}

function thankWhom(window: ThankYouWindow, about: Subject, moment: Moment): string {
  const names = about.owed.map((person) => person.name)
  if (names.length > 2) return sayCount('windowThankPeople', names.length)
  if (names.length > 0) return say('windowThank', namesInSentence(names, moment.language))
  return window.owed.length > 1
    ? sayCount('windowThankPeople', window.owed.length)
    : say('windowThankSomebody')
}

function thankWhen(window: ThankYouWindow, moment: Moment): string {
  if (window.late) return say('windowThankLate')
  if (Temporal.Instant.compare(window.dueBy, moment.now) <= 0) return say('windowThankADayAgo')
  const time = timeOfDay(window.dueBy, moment)
  const day = dayOf(window.dueBy, moment)
  switch (placeOf(day, moment)) {
    case 'today':
      return say('windowThankByToday', time)
    case 'tomorrow':
      return say('windowThankByTomorrow', time)
    default:
      return say('windowThankByDay', longDay(day, moment))
  }
}

function yourTurn(window: YourTurnWindow, about: Subject, moment: Moment): WindowSentence {
  const from = window.from !== undefined && about.contact?.contact === window.from ? about.contact : undefined
  const strong =
    from === undefined
      ? say('windowTheyWait')
      : say('windowPersonWaits', nameInSentence(from.name, moment.language))
  return { strong, rest: answerBy(window.dueBy, moment), tone: 'turn' }
}

function answerBy(dueBy: CivilDate, moment: Moment): string {
  switch (placeOf(dueBy, moment)) {
    case 'today':
      return say('windowAnswerToday')
    case 'tomorrow':
      return say('windowAnswerTomorrow')
    case 'ahead':
      return say('windowAnswerByDay', longDay(dueBy, moment))
    case 'yesterday':
    case 'past':
      return say('windowAnswerOverdue', longDay(dueBy, moment))
  }
}

function open(_window: OpenWindow, about: Subject, moment: Moment): WindowSentence {
  const [first, second] = about.ask
  const strong = say('windowOpen')
  if (first === undefined) return { strong, rest: say('windowOpenRest'), tone: 'ask' }
  const name = nameInSentence(first.name, moment.language)
  const rest = say(second === undefined ? 'windowOpenRestPerson' : 'windowOpenRestPeople', name)
  return { strong, rest, tone: 'ask' }
}

function spent(window: SpentWindow, moment: Moment): WindowSentence {
  const strong =
    window.on === today(moment) ? say('windowSpentToday') : say('windowSpent', plainDay(window.on, moment))
  return window.letGoOn > today(moment)
    ? { strong, rest: say('windowSpentRest', plainDay(window.letGoOn, moment)), tone: 'calm' }
    : { strong, rest: say('windowSpentLetGo'), tone: 'over' }
}

const closedWords = {
  offer: 'windowClosedOffer',
  rejected: 'windowClosedRejected',
  withdrawn: 'windowClosedWithdrawn',
  silent: 'windowClosedSilent',
} as const

function closed(window: ClosedWindow, moment: Moment): WindowSentence {
  return {
    strong: say(closedWords[window.outcome]),
    rest: say('windowClosedOn', plainDay(window.on, moment)),
    tone: 'over',
  }
}
