import type { PauseVerdict } from '../../etiquette/verdict.ts'
import { type Moment, shortDay } from '../dates-in-words.ts'
import { say } from '../words.ts'
import type { SocialPlace } from './pause-reason.ts'

/** What a pause offers. The last four let the held action through at once. */
export type WayKind =
  | 'keep-draft'
  | 'remind'
  | 'schedule'
  | 'write-thank-you'
  | 'open-linkedin'
  | 'send-anyway'
  | 'connect-anyway'
  | 'not-a-follow-up'
  | 'not-same-person'
  | 'not-that-company'

export interface Way {
  way: WayKind
  label: string
  /** One primary way out; what lets the action through is quiet. */
  rank: 'primary' | 'secondary' | 'quiet'
}

/** In the order in which they are offered. */
export function pauseWays(verdict: PauseVerdict, moment: Moment, place?: SocialPlace): readonly Way[] {
  switch (verdict.reason) {
    case 'too-early':
      return [keepDraft(), ...remind(verdict, moment), sendAnyway(), notFollowUp()]
    case 'thank-first':
      return [
        { way: 'write-thank-you', label: say('wayWriteThankYou'), rank: 'primary' },
        { ...keepDraft(), rank: 'secondary' },
        sendAnyway(),
        notFollowUp(),
      ]
    case 'already-asked':
    case 'decided':
      return [keepDraft(), sendAnyway(), notFollowUp()]
    case 'already-thanked':
      return [keepDraft(), sendAnyway(), { ...notFollowUp(), label: say('wayNotThankYou') }]
    case 'is-this-a-follow-up':
      return [keepDraft(), ...remind(verdict, moment), sendAnyway(), { ...notFollowUp(), rank: 'secondary' }]
    case 'personal-network':
      return personalWays(place?.act)
  }
}

const anyway = {
  connect: 'wayConnectAnyway',
  follow: 'wayFollowAnyway',
  message: 'wayMessageAnyway',
  accept: 'wayAcceptAnyway',
} as const

export function personalWays(act: NonNullable<SocialPlace['act']> = 'connect'): readonly Way[] {
  return [
    { way: 'open-linkedin', label: say('wayOpenLinkedIn'), rank: 'primary' },
    { way: 'connect-anyway', label: say(anyway[act]), rank: 'quiet' },
    { way: 'not-same-person', label: say('wayNotSamePerson'), rank: 'quiet' },
  ]
}

function keepDraft(): Way {
  return { way: 'keep-draft', label: say('wayKeepDraft'), rank: 'primary' }
}

function sendAnyway(): Way {
  return { way: 'send-anyway', label: say('waySendAnyway'), rank: 'quiet' }
}

function notFollowUp(): Way {
  return { way: 'not-a-follow-up', label: say('wayNotFollowUp'), rank: 'quiet' }
}

function remind(verdict: PauseVerdict, moment: Moment): readonly Way[] {
  if (verdict.until === undefined) return []
  return [{ way: 'remind', label: say('wayRemind', shortDay(verdict.until, moment)), rank: 'secondary' }]
}
