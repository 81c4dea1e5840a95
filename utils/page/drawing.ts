import type { Surfaces } from './gmail/surfaces.ts'
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

const key = Symbol.for('drawing')

/** Leaves the drawing in the world that our scripts in a page share and that pages can't see. */
export function leaveDrawing(world: object, drawing: Drawing): void {
  Reflect.set(world, key, drawing)
}

/** Takes what was left there. */
export function drawingIn(world: object): Drawing | undefined {
  const drawing: unknown = Reflect.get(world, key)
  return isDrawing(drawing) ? drawing : undefined
}

function isDrawing(value: unknown): value is Drawing {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['gmail', 'linkedin', 'personal'].every((site) => typeof Reflect.get(value, site) === 'function')
  )
}
