import type { PersonalRequest } from '../../messaging/answers/personal.ts'
import type { Ask } from '../../messaging/client.ts'
import type { PersonSighting } from '../../sites/network.ts'
import type { Approach } from './approach.ts'
import type { KnownPerson, Work } from './people.ts'

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

/** A word in the corner, and what its answers need. */
export interface Nudge {
  person: KnownPerson
  /** As the page shows them. */
  who: PersonSighting
  work: Work | null
  network: string
  window: Window
  ask: Ask<PersonalRequest>
  hide(): void
  /** The user doesn't want to hear of them any more on this page. */
  putAway(): void
  /** What was said about them has to be asked anew. */
  forget(): void
  /** Says it again of what is known now. */
  again(person: KnownPerson): void
}

/** The one calm line: the extension was updated; what was held can't be found any more. */
export type SocialMessage = 'gone'

/** What the flow of a personal network shows; words and drawing are chosen elsewhere. */
export interface PersonalSurfaces {
  /** One pause at a time; null closes it and gives the focus back. */
  pause(view: ApproachView | null): void
  nudge(nudge: Nudge | null): void
  message(message: SocialMessage): void
}
