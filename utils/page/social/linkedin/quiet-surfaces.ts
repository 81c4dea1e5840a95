import type { LineView, LinkedInSurfaces } from './surfaces.ts'

/** Surfaces that can be silenced. */
export interface QuietSurfaces {
  surfaces: LinkedInSurfaces
  /** Whether the page is to be left alone; nothing but a pause is shown before that is known. */
  leaveAlone(isAside: boolean): void
}

/** Adds nothing to LinkedIn's pages where the user wants that; the background speaks instead, and lets nothing be held. */
export function quietSurfaces(spoken: LinkedInSurfaces): QuietSurfaces {
  let isAside: boolean | null = null
  let waiting: LineView | null = null
  return {
    surfaces: {
      pause: (view) => spoken.pause(view),
      line(view) {
        if (isAside === null) waiting = view
        else if (!isAside || view === null) spoken.line(view)
      },
      suggestion(view) {
        if (isAside === false || view === null) spoken.suggestion(view)
      },
      message(message) {
        if (isAside === false) spoken.message(message)
      },
    },
    leaveAlone(aside) {
      if (aside && isAside === false) {
        spoken.line(null)
        spoken.suggestion(null)
      }
      isAside = aside
      if (!aside && waiting !== null) spoken.line(waiting)
      waiting = null
    },
  }
}
