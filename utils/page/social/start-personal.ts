import type { PersonSighting, Subject } from '../../sites/network.ts'
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
      people.ask('connect', subject, subject).catch(options.failed)
    },
    stayed(subject, left) {
      nudging.visited(subject, left).catch(options.failed)
    },
  })
  startHolding({ ...given, people, hinted: nudging.hinted, subjectAs })
  lookAhead({
    ...given,
    turnedTo({ who }) {
      if (who !== null && alive()) void people.ask('connect', who, subjectAs(who))
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

  /** The subject of the page, where that is who is meant. */
  function subjectAs(who: PersonSighting): Subject | null {
    const subject = visits.subject()
    return subject !== null && isSameSighting(network, subject, who) ? subject : null
  }

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
