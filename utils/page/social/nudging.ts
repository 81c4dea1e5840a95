import type { PersonalRequest } from '../../messaging/answers/personal.ts'
import type { Ask } from '../../messaging/client.ts'
import type { Network, PersonSighting, Subject } from '../../sites/network.ts'
import { linkedInAddress } from './open-linkedin.ts'
import type { KnownPerson, People, Work } from './people.ts'
import { accountOf, askedAs, personKey } from './sighting.ts'
import type { PersonalSurfaces } from './surfaces.ts'

export interface NudgingOptions {
  window: Window
  network: Pick<Network, 'name' | 'handleKey'>
  ask: Ask<PersonalRequest>
  people: People
  surfaces: Pick<PersonalSurfaces, 'nudge'>
}

/** The contact an answer is about; the background names one in every answer that is about a contact. */
export function contactOf({ about, verdict }: KnownPerson): string | undefined {
  return about.contact?.contact ?? (verdict.action === 'clear' ? undefined : verdict.contact)
}

/** Says a word in the corner when somebody's profile is visited, and takes it away when the page is left. */
export function createNudging({ window, network, ask, people, surfaces }: NudgingOptions) {
  /** Those of whom the user did not want to hear any more on this page. */
  const putAway = new Set<string>()
  const hide = () => surfaces.nudge(null)

  function show(person: KnownPerson, who: PersonSighting, work: Work | null): void {
    const contact = contactOf(person)
    const forgotten = () => people.forget(who)
    surfaces.nudge({
      person,
      name: who.name,
      dismiss() {
        putAway.add(personKey(network, who))
        hide()
      },
      openLinkedIn() {
        hide()
        const name = contact === undefined ? who.name : undefined
        window.open(linkedInAddress(person.about, name), '_blank', 'noopener')
      },
      ...(contact === undefined ? strangerWays() : contactWays(contact)),
    })

    function contactWays(named: string) {
      const about = { network: network.name, contact: named, ...accountOf(who) }
      const isThem = () => {
        void ask('person.confirmed', about).then(forgotten)
        show({ ...person, match: 'handle' }, who, work)
      }
      return {
        notThatCompany: null,
        notSamePerson() {
          hide()
          void ask('person.dismissed', about).then(forgotten)
        },
        isThem: person.match === 'name' ? isThem : null,
      }
    }

    function strangerWays() {
      const dismiss = (what: 'person' | 'company') => {
        hide()
        const { application } = person.about
        const company = work?.company === undefined ? {} : { company: work.company.slice(0, 300) }
        const about = { network: network.name, ...askedAs(who), application, what, ...company }
        void ask('stranger.dismissed', about).then(forgotten)
      }
      return {
        notThatCompany: person.match === 'company' ? () => dismiss('company') : null,
        notSamePerson: () => dismiss('person'),
        isThem: null,
      }
    }
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
