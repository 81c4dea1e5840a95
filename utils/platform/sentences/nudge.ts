import type { Subject } from '../../messaging/protocol.ts'
import type { Moment } from '../dates-in-words.ts'
import { say } from '../words.ts'
import { type PauseSentence, personalTitle, personalWays, type SocialPlace } from './pause.ts'

/** The corner word on the profile of a contact on a personal network. It holds nothing. */
export function nudgeSentence(about: Subject, moment: Moment, place?: SocialPlace): PauseSentence {
  return {
    title: personalTitle(about, moment, place),
    body: say('nudgeBody'),
    ways: personalWays().filter((way) => way.way !== 'connect-anyway'),
  }
}
