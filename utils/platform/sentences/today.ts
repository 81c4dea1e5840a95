import type { ThankYouWindow, Window } from '../../etiquette/window.ts'
import type { Subject } from '../../messaging/protocol.ts'
import { dayOf, daysFromToday, type Moment, placeOf, timeOfDay, today, weekday } from '../dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../names.ts'
import { say } from '../words.ts'
import type { Tone } from './window.ts'

/** The one thing of the day: when, and what. */
interface TodaySentence {
  kicker: string
  title: string
  tone: Tone
}

/** What can be done about an application today; undefined where the day asks for nothing. */
export function todaySentence(window: Window, about: Subject, moment: Moment): TodaySentence | undefined {
  const company = nameInSentence(about.company, moment.language)
  const kicker = say('todayKicker')
  if (window.rejectedOn !== undefined && window.state !== 'closed') return undefined
  switch (window.state) {
    case 'thank-you':
      return { kicker: thankKicker(window, moment), title: thankTitle(about, moment), tone: 'due' }
    case 'your-turn': {
      const from =
        about.contact !== undefined && about.contact.contact === window.from ? about.contact : undefined
      const title =
        from === undefined
          ? say('todayAnswer', company)
          : say('todayAnswerPerson', nameInSentence(from.name, moment.language), company)
      return { kicker, title, tone: 'turn' }
    }
    case 'upcoming': {
      const place = placeOf(dayOf(window.startsAt, moment), moment)
      if (place !== 'today' && place !== 'tomorrow') return undefined
      const time = timeOfDay(window.startsAt, moment)
      return {
        kicker: say(place === 'today' ? 'todayAt' : 'tomorrowAt', time),
        title: say('todayInterview', company),
        tone: 'due',
      }
    }
    case 'open': {
      const person = about.ask[0]
      const title =
        person === undefined
          ? say('todayAsk', company)
          : say('todayAskPerson', nameInSentence(person.name, moment.language), company)
      return { kicker, title, tone: 'ask' }
    }
    case 'spent':
      return window.letGoOn > today(moment)
        ? undefined
        : { kicker, title: say('todayLetGo', company), tone: 'over' }
    case 'applied':
    case 'waiting':
    case 'closed':
      return undefined
  }
}

function thankKicker(window: ThankYouWindow, moment: Moment): string {
  const running = Temporal.Instant.compare(window.dueBy, moment.now) > 0
  const endsToday = placeOf(dayOf(window.dueBy, moment), moment) === 'today'
  return running && endsToday ? say('todayUntil', timeOfDay(window.dueBy, moment)) : say('todayKicker')
}

function thankTitle(about: Subject, moment: Moment): string {
  const company = nameInSentence(about.company, moment.language)
  const names = about.owed.slice(0, 3).map((person) => person.name)
  if (names.length === 0) return say('todayThankSomebody', company)
  const people = namesInSentence(names, moment.language)
  const last = about.last
  const days = last?.what === 'interviewed' ? daysFromToday(last.on, moment) : 0
  return last?.what === 'interviewed' && days < 0 && days > -7
    ? say('todayThankWeekday', people, weekday(last.on, moment), company)
    : say('todayThank', people, company)
}
