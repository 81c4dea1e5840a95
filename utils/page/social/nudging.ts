import type { Ask } from '../../messaging/client.ts'
import type { Network, PersonSighting, Subject } from '../../sites/network.ts'
import { linkedInAddress } from './open-linkedin.ts'
import type { KnownPerson, People } from './people.ts'
import { accountOf } from './sighting.ts'
import type { PersonalSurfaces } from './surfaces.ts'

export interface NudgingOptions {
  window: Window
  network: Pick<Network, 'name'>
  ask: Ask
  people: People
  surfaces: Pick<PersonalSurfaces, 'nudge'>
}

/** The contact an answer is about; the background names one in every answer that has something to say. */
export function contactOf({ about, verdict }: KnownPerson): string | undefined {
  return about.contact?.contact ?? (verdict.action === 'clear' ? undefined : verdict.contact)
}

/** Says a word in the corner when a contact's profile is visited, and takes it away when the page is left. */
export function createNudging({ window, network, ask, people, surfaces }: NudgingOptions) {
  function show(person: KnownPerson, who: PersonSighting, contact: string): void {
    const about = { network: network.name, contact, ...accountOf(who) }
    const hide = () => surfaces.nudge(null)
    surfaces.nudge({
      person,
      dismiss: hide,
      openLinkedIn() {
        hide()
        window.open(linkedInAddress(person.about), '_blank', 'noopener')
      },
      notSamePerson() {
        hide()
        void ask('person.dismissed', about).then(() => people.forget(who))
      },
      isThem:
        person.match === 'handle'
          ? null
          : () => {
              void ask('person.confirmed', about).then(() => people.forget(who))
              show({ ...person, match: 'handle' }, who, contact)
            },
    })
  }

  return {
    /** Asks whether there is something to say about a visit, and says it. */
    async visited(subject: Subject, left: AbortSignal): Promise<void> {
      const person = await people.ask('visit', subject, subject.company)
      if (left.aborted || person === null || person.match === 'none') return
      const contact = contactOf(person)
      if (person.verdict.action !== 'hint' || contact === undefined) return
      show(person, subject, contact)
      left.addEventListener('abort', () => surfaces.nudge(null), { once: true })
      await ask('person.nudged', { network: network.name, contact })
    },
  }
}
