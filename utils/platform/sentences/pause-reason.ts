import type { PauseVerdict } from '../../etiquette/verdict.ts'
import type { Window } from '../../etiquette/window.ts'
import type { Subject } from '../../messaging/protocol.ts'
import { dayOf, longDay, type Moment, placeOf, plainDay, today, weekday } from '../dates-in-words.ts'
import { nameInSentence } from '../names.ts'
import { say } from '../words.ts'

/** Why something is held. */
export interface PauseReason {
  title: string
  body: string
}

/** Where a held social action takes place, and how sure the match is. */
export interface SocialPlace {
  /** The network as people call it, "Facebook". */
  network: string
  match: 'handle' | 'name' | 'company' | 'profile'
  /** The person as the page shows them, where they are no contact. */
  name?: string
  /** What was held; connecting unless it is said. */
  act?: 'connect' | 'follow' | 'message' | 'accept'
}

/** Title and reason with the date of a pause. */
export function pauseReason(
  verdict: PauseVerdict,
  window: Window,
  about: Subject,
  moment: Moment,
  place?: SocialPlace,
): PauseReason {
  const company = nameInSentence(about.company, moment.language)
  switch (verdict.reason) {
    case 'too-early':
      return {
        title: say('pauseTooEarlyTitle', company),
        body: say('pauseBody', waitFact(window, about, moment), askFrom(verdict, window, moment)),
      }
    case 'thank-first':
      return thankFirst(window, about, moment)
    case 'already-asked':
      return {
        title: say('pauseAlreadyAskedTitle', company),
        body: alreadyAsked(window, about, moment),
      }
    case 'already-thanked':
      return alreadyThanked(about, moment)
    case 'decided':
      return {
        title: say('pauseDecidedTitle', company),
        body: say('pauseBody', decidedFact(window, moment), say('pauseDecidedRule')),
      }
    case 'is-this-a-follow-up':
      return {
        title: say('pauseIsFollowUpTitle', company),
        body: say('pauseBody', followUpFact(verdict, window, moment), say('pauseIsFollowUpAnything')),
      }
    case 'personal-network':
      return {
        title: personalTitle(about, moment, place),
        body:
          place === undefined
            ? say('nudgeBody')
            : say('pauseBody', say('pausePersonalFact', place.network), say('pausePersonalRule')),
      }
  }
}

/** Who it is: as a statement where they are known for sure, as a question where only the name fits. */
export function personalTitle(about: Subject, moment: Moment, place?: SocialPlace): string {
  const company = nameInSentence(about.company, moment.language)
  const person = about.contact
  const name = person === undefined ? company : nameInSentence(person.name, moment.language)
  if (place?.match === 'name') return say('pausePersonalQuestion', name, company)
  if (about.last?.what !== 'interviewed') return say('pausePersonalTitle', name, company)
  const { on } = about.last
  if (on === today(moment)) return say('pausePersonalTitleInterviewedToday', name)
  return say('pausePersonalTitleInterviewed', name, dayOfLastWeek(on, moment))
}

function waitFact(window: Window, about: Subject, moment: Moment): string {
  if ((window.state === 'waiting' || window.state === 'applied') && window.promised !== undefined) {
    return say('pausePromised', longDay(window.promised, moment))
  }
  const last = about.last
  if (last === undefined) {
    const since = 'since' in window ? window.since : today(moment)
    return say('pauseSince', plainDay(since, moment))
  }
  const on = plainDay(last.on, moment)
  const name = last.name === undefined ? undefined : nameInSentence(last.name, moment.language)
  switch (last.what) {
    case 'thanked':
      return name === undefined ? say('pauseThankedSomebody', on) : say('pauseThanked', name, on)
    case 'asked':
      return say('pauseAsked', on)
    case 'interviewed':
      return say('pauseInterviewed', on)
    case 'applied':
      return say('pauseApplied', on)
    case 'heard':
      return name === undefined ? say('pauseHeardSomebody', on) : say('pauseHeard', name, on)
  }
}

function askFrom(verdict: PauseVerdict, window: Window, moment: Moment): string {
  if (verdict.until === undefined) {
    return window.later === undefined
      ? say('pauseAfterInterview')
      : say('pauseAfterInterviewOn', longDay(dayOf(window.later.startsAt, moment), moment))
  }
  const from = longDay(verdict.until, moment)
  return 'of' in window && window.of !== undefined && window.opensOn === verdict.until
    ? say('pauseAskFromDayOf', window.day, window.of, from)
    : say('pauseAskFrom', from)
}

function thankFirst(window: Window, about: Subject, moment: Moment): PauseReason {
  const owed = about.owed[0] ?? about.contact
  const fact =
    about.last?.what === 'interviewed'
      ? say('pauseThankFirstFact', plainDay(about.last.on, moment))
      : say('pauseThankFirstFactUndated')
  const known = owed !== undefined && (window.state !== 'thank-you' || window.owed.length > 0)
  return {
    title: known
      ? say('pauseThankFirstTitle', nameInSentence(owed.name, moment.language))
      : say('pauseThankFirstTitleSomebody'),
    body: say('pauseBody', fact, say('pauseThankFirstRule')),
  }
}

function alreadyAsked(window: Window, about: Subject, moment: Moment): string {
  switch (window.state) {
    case 'spent':
      return say(
        'pauseBody',
        say('pauseAlreadyAskedFact', plainDay(window.on, moment)),
        window.letGoOn > today(moment)
          ? say('pauseAlreadyAskedLetGoOn', plainDay(window.letGoOn, moment))
          : say('pauseAlreadyAskedLetGo'),
      )
    case 'closed':
      return say('pauseBody', say('pauseLetGoFact', plainDay(window.on, moment)), say('pauseLetGoRule'))
    default: {
      const fact =
        about.last?.what === 'asked'
          ? say('pauseAlreadyAskedFact', plainDay(about.last.on, moment))
          : say('pauseAlreadyAskedUndated')
      return say('pauseBody', fact, say('pauseAlreadyAskedEnough'))
    }
  }
}

function alreadyThanked(about: Subject, moment: Moment): PauseReason {
  const name = about.contact?.name ?? about.last?.name ?? about.company
  const shown = nameInSentence(name, moment.language)
  const fact =
    about.last?.what === 'thanked'
      ? say('pauseThanked', shown, plainDay(about.last.on, moment))
      : say('pauseAlreadyThankedUndated')
  return {
    title: say('pauseAlreadyThankedTitle', shown),
    body: say('pauseBody', fact, say('pauseAlreadyThankedRule')),
  }
}

function decidedFact(window: Window, moment: Moment): string {
  const on = window.state === 'closed' ? window.on : window.rejectedOn
  return on === undefined ? say('pauseDecidedUndated') : say('pauseDecidedFact', plainDay(on, moment))
}

function followUpFact(verdict: PauseVerdict, window: Window, moment: Moment): string {
  switch (window.state) {
    case 'spent':
      return say('pauseIsFollowUpAsked', plainDay(window.on, moment))
    case 'closed':
      return say('pauseIsFollowUpSilent')
    case 'applied':
    case 'waiting': {
      const from = verdict.until ?? window.opensOn
      if (from === undefined) return say('pauseIsFollowUpLater')
      return window.of !== undefined && window.opensOn === from
        ? say('pauseIsFollowUpWait', window.day, window.of, longDay(from, moment))
        : say('pauseIsFollowUpFrom', longDay(from, moment))
    }
    default:
      return verdict.until === undefined
        ? say('pauseIsFollowUpLater')
        : say('pauseIsFollowUpFrom', longDay(verdict.until, moment))
  }
}

/** "Tuesday" within the last six days, "10 November" before. */
function dayOfLastWeek(date: string, moment: Moment): string {
  const place = placeOf(date, moment)
  const days = Temporal.PlainDate.from(date).until(today(moment), { largestUnit: 'days' }).days
  return place !== 'ahead' && days >= 0 && days < 7 ? weekday(date, moment) : plainDay(date, moment)
}
