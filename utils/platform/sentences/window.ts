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
import {
  briefDay,
  dayOf,
  longDay,
  type Moment,
  placeOf,
  plainDay,
  shortDay,
  timeOfDay,
  today,
} from '../dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../names.ts'
import { say, sayCount, type WordKey } from '../words.ts'

/** What colours a sentence; the words always say it too. */
export type Tone = 'calm' | 'due' | 'turn' | 'ask' | 'over'

/** Two whole sentences: the first carries the state, the second what follows from it. */
interface WindowSentence {
  strong: string
  rest: string
  tone: Tone
}

/** How days are written: in full, or short for a row. */
export type DayStyle = 'long' | 'brief'

type WriteDay = (date: CivilDate) => string

/** The state of an application in two short sentences, for a place that already names the company. */
export function windowSentence(
  window: Window,
  about: Subject,
  moment: Moment,
  style: DayStyle = 'long',
): WindowSentence {
  const weekday: WriteDay = (date) => (style === 'long' ? longDay(date, moment) : briefDay(date, moment))
  const day: WriteDay = (date) => (style === 'long' ? plainDay(date, moment) : shortDay(date, moment))
  if (window.rejectedOn !== undefined && window.state !== 'closed') {
    return { strong: say('windowDecided'), rest: say('windowDecidedRest'), tone: 'over' }
  }
  switch (window.state) {
    case 'applied':
      return waiting(window, weekday, { dayOf: 'windowAppliedDayOf', day: 'windowAppliedDay' })
    case 'waiting':
      return waiting(window, weekday, { dayOf: 'windowDayOf', day: 'windowDay' })
    case 'upcoming':
      return upcoming(window, moment, weekday)
    case 'thank-you':
      return thankYou(window, about, moment, weekday)
    case 'your-turn':
      return yourTurn(window, about, moment, weekday)
    case 'open':
      return open(window, about, moment)
    case 'spent':
      return spent(window, moment, day)
    case 'closed':
      return closed(window, day)
  }
}

/** The second line of a row: the round that lies further ahead, where there is one. */
export function laterSentence(window: Window, moment: Moment, style: DayStyle = 'long'): string | undefined {
  if (window.later === undefined) return undefined
  const { startsAt } = window.later
  const day = dayOf(startsAt, moment)
  const written = style === 'long' ? longDay(day, moment) : briefDay(day, moment)
  return say('windowLater', written, timeOfDay(startsAt, moment))
}

function waiting(
  window: AppliedWindow | WaitingWindow,
  weekday: WriteDay,
  keys: { dayOf: WordKey; day: WordKey },
): WindowSentence {
  const { opensOn, of, promised } = window
  if (opensOn === undefined || of === undefined) {
    return { strong: say(keys.day, window.day), rest: say('windowShut'), tone: 'calm' }
  }
  return {
    strong: say(keys.dayOf, window.day, of),
    rest: waitingRest(opensOn, window.day, promised, weekday),
    tone: 'calm',
  }
}

function waitingRest(
  opensOn: CivilDate,
  day: number,
  promised: CivilDate | undefined,
  weekday: WriteDay,
): string {
  if (promised !== undefined) return say('windowPromised', weekday(promised), weekday(opensOn))
  return say(day === 0 ? 'windowAskFromFirstDay' : 'windowAskFrom', weekday(opensOn))
}

function upcoming(window: UpcomingWindow, moment: Moment, weekday: WriteDay): WindowSentence {
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
        strong: say('windowUpcomingAhead', weekday(day)),
        rest: say('windowUpcomingAheadRest', time),
        tone: 'calm',
      }
  }
}

function thankYou(window: ThankYouWindow, about: Subject, moment: Moment, weekday: WriteDay): WindowSentence {
  return { strong: thankWhom(window, about, moment), rest: thankWhen(window, moment, weekday), tone: 'due' }
}

function thankWhom(window: ThankYouWindow, about: Subject, moment: Moment): string {
  const names = about.owed.map((person) => person.name)
  if (names.length > 2) return sayCount('windowThankPeople', names.length)
  if (names.length > 0) return say('windowThank', namesInSentence(names, moment.language))
  return window.owed.length > 1
    ? sayCount('windowThankPeople', window.owed.length)
    : say('windowThankSomebody')
}

function thankWhen(window: ThankYouWindow, moment: Moment, weekday: WriteDay): string {
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
      return say('windowThankByDay', weekday(day))
  }
}

function yourTurn(window: YourTurnWindow, about: Subject, moment: Moment, weekday: WriteDay): WindowSentence {
  const from = window.from !== undefined && about.contact?.contact === window.from ? about.contact : undefined
  const strong =
    from === undefined
      ? say('windowTheyWait')
      : say('windowPersonWaits', nameInSentence(from.name, moment.language))
  return { strong, rest: answerBy(window.dueBy, moment, weekday), tone: 'turn' }
}

function answerBy(dueBy: CivilDate, moment: Moment, weekday: WriteDay): string {
  switch (placeOf(dueBy, moment)) {
    case 'today':
      return say('windowAnswerToday')
    case 'tomorrow':
      return say('windowAnswerTomorrow')
    case 'ahead':
      return say('windowAnswerByDay', weekday(dueBy))
    case 'yesterday':
    case 'past':
      return say('windowAnswerOverdue', weekday(dueBy))
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

function spent(window: SpentWindow, moment: Moment, writeDay: WriteDay): WindowSentence {
  const strong =
    window.on === today(moment) ? say('windowSpentToday') : say('windowSpent', writeDay(window.on))
  return window.letGoOn > today(moment)
    ? { strong, rest: say('windowSpentRest', writeDay(window.letGoOn)), tone: 'calm' }
    : { strong, rest: say('windowSpentLetGo'), tone: 'over' }
}

const closedWords = {
  offer: 'windowClosedOffer',
  rejected: 'windowClosedRejected',
  withdrawn: 'windowClosedWithdrawn',
  silent: 'windowClosedSilent',
} as const

function closed(window: ClosedWindow, writeDay: WriteDay): WindowSentence {
  return {
    strong: say(closedWords[window.outcome]),
    rest: say('windowClosedOn', writeDay(window.on)),
    tone: 'over',
  }
}
