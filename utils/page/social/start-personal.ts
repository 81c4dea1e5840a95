import { isSameSighting } from '../../sites/same-sighting.ts'
import { onNavigation } from '../navigation.ts'
import { observe } from '../observe.ts'
import { startHolding } from './holding.ts'
import { lookAhead } from './looking-ahead.ts'
import { createNudging } from './nudging.ts'
import type { NetworkOptions } from './options.ts'
import { createPeople } from './people.ts'
import { reportSite } from './site-report.ts'
import type { PersonalSurfaces } from './surfaces.ts'
import { followVisits } from './visit.ts'

export interface PersonalOptions extends NetworkOptions {
  surfaces: PersonalSurfaces
}

/** Starts Fortnight on a personal network. Ends with the signal, or when the extension is gone. */
export function startPersonal(options: PersonalOptions): void {
  const { window, network, surfaces } = options
  const working = new AbortController()
  const signal = AbortSignal.any([options.signal, working.signal])
  const given = { ...options, signal, alive }

  const people = createPeople({ ...given, reloaded: end })
  const nudging = createNudging({ ...given, people })
  const site = reportSite(given)
  const visits = followVisits({
    ...given,
    arrived(subject) {
      void people.ask('connect', subject, subject).then(() => undefined, options.failed)
    },
    stayed(subject, left) {
      nudging.visited(subject, left).catch(options.failed)
    },
  })
  startHolding({ ...given, people, hinted: nudging.hinted, subject: visits.subject })
  lookAhead({
    ...given,
    turnedTo({ who }) {
      if (who === null || !alive()) return
      const subject = visits.subject()
      void people.ask(
        'connect',
        who,
        subject !== null && isSameSighting(network, subject, who) ? subject : null,
      )
    },
  })
  observe({
    window,
    signal,
    changed() {
      if (alive()) visits.look()
    },
  })
  onNavigation(window, site.look, signal)
  site.look()

  /** When the extension is gone nothing of ours stays active; a later version has a script of its own here. */
  function end(): void {
    if (signal.aborted) return
    working.abort()
    surfaces.pause(null)
    surfaces.nudge(null)
  }

  function alive(): boolean {
    if (signal.aborted) return false
    if (options.alive()) return true
    end()
    return false
  }
}
