import type { Subject } from '../../messaging/protocol.ts'
import type { Moment } from '../dates-in-words.ts'
import { nameInSentence } from '../names.ts'
import { say } from '../words.ts'
import type { PauseSentence } from './pause.ts'
import { personalTitle, type SocialPlace } from './pause-reason.ts'
import { personalWays, type Way } from './pause-ways.ts'

/** The corner word on somebody's profile on a personal network. It holds nothing. */
export function nudgeSentence(about: Subject, moment: Moment, place?: SocialPlace): PauseSentence {
  switch (place?.match) {
    case 'company':
      return {
        title: companyTitle(about, moment, place.name),
        body: say('nudgeCompanyBody', nameInSentence(about.company, moment.language)),
        ways: strangerWays([{ way: 'not-that-company', label: say('wayNotThatCompany'), rank: 'quiet' }]),
      }
    case 'profile':
      return { title: say('nudgeProfileTitle'), body: say('nudgeProfileBody'), ways: strangerWays([]) }
    case 'handle':
    case 'name':
    case undefined:
      return {
        title: personalTitle(about, moment, place),
        body: say('nudgeBody'),
        ways: personalWays().filter((way) => way.way !== 'connect-anyway'),
      }
  }
}

function companyTitle(about: Subject, moment: Moment, name: string | undefined): string {
  const company = nameInSentence(about.company, moment.language)
  if (name === undefined) return say('nudgeCompanyTitleNobody', company)
  return say('nudgeCompanyTitle', nameInSentence(name, moment.language), company)
}

function strangerWays(between: readonly Way[]): readonly Way[] {
  return [
    { way: 'open-linkedin', label: say('wayFindOnLinkedIn'), rank: 'primary' },
    ...between,
    { way: 'not-same-person', label: say('wayNotThisPerson'), rank: 'quiet' },
  ]
}
