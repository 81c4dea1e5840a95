import type { Surfaces } from './gmail/surfaces.ts'
import { handover } from './handover.ts'
import type { PanelPlace } from './panel-place.ts'
import type { LinkedInSurfaces } from './social/linkedin/surfaces.ts'
import type { PersonalSurfaces } from './social/surfaces.ts'

/**
 * Everything that is shown on host pages: words, components, styles. It is a script of its own, brought into a page
 * when there is something to show for the first time (docs/decisions/0013-drawing-when-needed.md).
 */
export interface Drawing {
  gmail(place: PanelPlace): Surfaces
  linkedin(place: PanelPlace): LinkedInSurfaces
  /** `network` is how people call it. */
  personal(place: PanelPlace, network: string): PersonalSurfaces
}

export const drawings = handover<Drawing>('drawing', ['gmail', 'linkedin', 'personal'])
