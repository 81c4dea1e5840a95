import type { HintVerdict, Verdict } from '../../etiquette/verdict.ts'
import type { ClosedWindow, UpcomingWindow, Window } from '../../etiquette/window.ts'
import type { Subject } from '../../messaging/protocol.ts'
import { dayOf, longDay, type Moment, placeOf, plainDay, timeOfDay } from '../dates-in-words.ts'
import { nameInSentence, namesInSentence } from '../names.ts'
import { say } from '../words.ts'
import type { Tone } from './window.ts'

/** One line beside a message being written. */
export interface NoteSentence {
  text: string
  tone: Tone
}

/**
 * The state in one line for a compose or a profile: "Day 5 of 14 with Larkspur Robotics".
 * A hint in the verdict is said instead of the state.
 */
export function noteSentence(
  window: Window,
  about: Subject,
  moment: Moment,
  verdict?: Verdict,
): NoteSentence {
  if (verdict?.action === 'hint') return hintSentence(verdict, window, about, moment)
  const company = nameInSentence(about.company, moment.language)
  if (window.rejectedOn !== undefined && window.state !== 'closed') {
    return { text: say('noteDecided', company, plainDay(window.rejectedOn, moment)), tone: 'over' }
  }
  switch (window.state) {
    case 'applied':
    case 'waiting':
      return {
        text:
          window.of === undefined
            ? say('noteDay', window.day, company)
            : say('noteDayOf', window.day, window.of, company),
        tone: 'calm',
      }
    case 'upcoming':
      return { text: upcoming(window, company, moment), tone: 'calm' }
    case 'thank-you': {
      const names = about.owed.map((person) => person.name)
      const text =
        names.length === 0
          ? say('noteThankSomebody', company)
          : say('noteThank', namesInSentence(names.slice(0, 3), moment.language))
      return { text, tone: 'due' }
    }
    case 'your-turn':
      return { text: say('noteTheyWait', whoWaits(window, about, moment)), tone: 'turn' }
    case 'open':
      return { text: say('noteOpen', company), tone: 'ask' }
    case 'spent':
      return { text: say('noteSpent', company, plainDay(window.on, moment)), tone: 'calm' }
    case 'closed':
      return { text: closed(window, company), tone: 'over' }
  }
}

/** A word that holds nothing: what would be better first. */
function hintSentence(verdict: HintVerdict, window: Window, about: Subject, moment: Moment): NoteSentence {
  const company = nameInSentence(about.company, moment.language)
  const name = about.contact === undefined ? company : nameInSentence(about.contact.name, moment.language)
  switch (verdict.reason) {
    case 'answer-first':
      return { text: say('hintAnswerFirst', whoWaits(window, about, moment)), tone: 'turn' }
    case 'interview-ahead':
      return window.state === 'upcoming'
        ? {
            text: say('hintInterviewAhead', company, longDay(dayOf(window.startsAt, moment), moment)),
            tone: 'calm',
          }
        : noteSentence(window, about, moment)
    case 'ask-recruiter': {
      const recruiter = about.ask[0]
      const text =
        recruiter === undefined
          ? say('hintAskRecruiterUnknown', company)
          : say('hintAskRecruiter', nameInSentence(recruiter.name, moment.language), company)
      return { text, tone: 'ask' }
    }
    case 'add-contact':
      return {
        text: say('hintAddContact', nameInSentence(verdict.contact ?? name, moment.language), company),
        tone: 'ask',
      }
    case 'thank-first':
      return window.state === 'upcoming'
        ? { text: say('hintThankFirstAhead', company), tone: 'calm' }
        : { text: say('hintThankFirst', name), tone: 'due' }
    case 'personal-network':
      return { text: say('hintPersonalNetwork', name, company), tone: 'calm' }
  }
}

function whoWaits(window: Window, about: Subject, moment: Moment): string {
  const person = about.contact
  const known = window.state === 'your-turn' && person !== undefined && person.contact === window.from
  return nameInSentence(known ? person.name : about.company, moment.language)
}

function upcoming(window: UpcomingWindow, company: string, moment: Moment): string {
  if (Temporal.Instant.compare(window.startsAt, moment.now) <= 0) return say('noteUpcomingUnderWay', company)
  const day = dayOf(window.startsAt, moment)
  switch (placeOf(day, moment)) {
    case 'today':
      return say('noteUpcomingToday', company, timeOfDay(window.startsAt, moment))
    case 'tomorrow':
      return say('noteUpcomingTomorrow', company, timeOfDay(window.startsAt, moment))
    default:
      return say('noteUpcomingAhead', company, longDay(day, moment))
  }
}

const closedWords = {
  offer: 'noteClosedOffer',
  rejected: 'noteClosedRejected',
  withdrawn: 'noteClosedWithdrawn',
  silent: 'noteClosedSilent',
} as const

function closed(window: ClosedWindow, company: string): string {
  return say(closedWords[window.outcome], company)
}
