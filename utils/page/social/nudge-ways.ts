import { linkedInAddress } from './open-linkedin.ts'
import { contactOf } from './people.ts'
import { accountOf, askedAs } from './sighting.ts'
import type { Nudge } from './surfaces.ts'

/** What the user can answer to a nudge. */
export interface NudgeWays {
  openLinkedIn(): void
  /** Only of somebody who is no contact but of a company. */
  notThatCompany: (() => void) | null
  notSamePerson(): void
  /** Only where the name alone fits. */
  isThem: (() => void) | null
  dismiss(): void
}

/** Each answer with what comes of it. It is worked out where the nudge is drawn, as pages without one need none of it. */
export function nudgeWays({ person, who, work, network, window, ask, ...nudge }: Nudge): NudgeWays {
  const contact = contactOf(person)
  return {
    dismiss() {
      nudge.putAway()
      nudge.hide()
    },
    openLinkedIn() {
      nudge.hide()
      const name = contact === undefined ? who.name : undefined
      window.open(linkedInAddress(person.about, name), '_blank', 'noopener')
    },
    ...(contact === undefined ? strangerWays() : contactWays(contact)),
  }

  function contactWays(named: string) {
    const about = { network, contact: named, ...accountOf(who) }
    const isThem = () => {
      void ask('person.confirmed', about).then(nudge.forget)
      nudge.again({ ...person, match: 'handle' })
    }
    return {
      notThatCompany: null,
      notSamePerson() {
        nudge.hide()
        void ask('person.dismissed', about).then(nudge.forget)
      },
      isThem: person.match === 'name' ? isThem : null,
    }
  }

  function strangerWays() {
    const dismiss = (what: 'person' | 'company') => {
      nudge.hide()
      const { application } = person.about
      const company = work?.company === undefined ? {} : { company: work.company.slice(0, 300) }
      const about = { network, ...askedAs(who), application, what, ...company }
      void ask('stranger.dismissed', about).then(nudge.forget)
    }
    return {
      notThatCompany: person.match === 'company' ? () => dismiss('company') : null,
      notSamePerson: () => dismiss('person'),
      isThem: null,
    }
  }
}
