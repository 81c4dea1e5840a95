import type { Approach } from './approach.ts'
import type { KnownPerson } from './people.ts'

/** What the user chose when a connection was held. The last two let it go on. */
export type ApproachAnswer = 'open-linkedin' | 'go-on' | 'not-same-person'

export interface ApproachView {
  act: Approach
  person: KnownPerson
  answer(answer: ApproachAnswer): void
  /** Esc: nothing is done and nothing is decided. */
  close(): void
  /** It can't be shown: what is held goes on. */
  unseen(): void
}

export interface NudgeView {
  person: KnownPerson
  /** As the page shows them. */
  name: string | undefined
  openLinkedIn(): void
  /** Only of somebody who is no contact but of a company. */
  notThatCompany: (() => void) | null
  notSamePerson(): void
  /** Only where the name alone fits. */
  isThem: (() => void) | null
  dismiss(): void
}

/** The one calm line: the extension was updated; what was held can't be found any more. */
export type SocialMessage = 'updated' | 'gone'

/** What the flow of a personal network shows; words and drawing are chosen elsewhere. */
export interface PersonalSurfaces {
  /** One pause at a time; null closes it and gives the focus back. */
  pause(view: ApproachView | null): void
  nudge(view: NudgeView | null): void
  message(message: SocialMessage): void
}
