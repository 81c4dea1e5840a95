import type { PersonalRequest } from '../../messaging/answers/personal.ts'
import type { Ask } from '../../messaging/client.ts'
import type { Network, PersonSighting, Subject } from '../../sites/network.ts'
import { contactOf, type KnownPerson, type People, type Work } from './people.ts'
import { askedAs, personKey } from './sighting.ts'
import type { PersonalSurfaces } from './surfaces.ts'

export interface NudgingOptions {
  window: Window
  network: Pick<Network, 'name' | 'handleKey'>
  ask: Ask<PersonalRequest>
  people: People
  surfaces: Pick<PersonalSurfaces, 'nudge'>
}

/** Says a word in the corner when somebody's profile is visited, and takes it away when the page is left. */
export function createNudging({ window, network, ask, people, surfaces }: NudgingOptions) {
  /** Those of whom the user did not want to hear any more on this page. */
  const putAway = new Set<string>()
  const hide = () => surfaces.nudge(null)

  function show(person: KnownPerson, who: PersonSighting, work: Work | null): void {
    surfaces.nudge({
      person,
      who,
      work,
      network: network.name,
      window,
      ask,
      hide,
      putAway: () => putAway.add(personKey(network, who)),
      forget: () => people.forget(who),
      again: (now) => show(now, who, work),
    })
  }

  return {
    /** Asks whether there is something to say about a visit, and says it. */
    async visited(subject: Subject, left: AbortSignal): Promise<void> {
      const person = await people.ask('visit', subject, subject)
      if (left.aborted || person === null || person.match === 'none' || person.verdict.action !== 'hint')
        return
      show(person, subject, subject)
      left.addEventListener('abort', hide, { once: true })
      const contact = contactOf(person)
      if (contact === undefined) await ask('stranger.nudged', { network: network.name, ...askedAs(subject) })
      else await ask('person.nudged', { network: network.name, contact })
    },

    /** Says the same beside something that goes its way, unless the user put it away here. */
    hinted(person: KnownPerson, who: PersonSighting, work: Work | null): void {
      if (!putAway.has(personKey(network, who))) show(person, who, work)
    },
  }
}
