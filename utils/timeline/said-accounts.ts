import { counting } from '../etiquette/counting.ts'
import type { ApplicationId, ContactId } from '../etiquette/events.ts'
import { handleKey } from '../etiquette/handle-key.ts'
import { readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'

/** What the user has said of an account on a network: it is a contact's, or it isn't. */
export interface SaidAccount {
  contact: ContactId
  name: string
  network: string
  /** As it was written last; absent where all accounts of the network are meant. */
  handle?: string
  isTheirs: boolean
  /** Everything that was said of it, to be taken back together: else an earlier word would stand again. */
  said: readonly { event: string; application: ApplicationId | undefined }[]
}

/** Everything that stands of it at `now`, in milliseconds since 1970: one of each account, by the names of the people. */
export function saidAccounts(projection: Projection, now: number): readonly SaidAccount[] {
  return [...projection.people.keys()]
    .flatMap((contact) => accountsOf(projection, contact, now))
    .toSorted((one, other) => one.name.localeCompare(other.name) || one.network.localeCompare(other.network))
}

function accountsOf(projection: Projection, contact: ContactId, now: number): readonly SaidAccount[] {
  const name = readPerson(projection, contact, now)?.name
  if (name === undefined) return []
  const found = new Map<string, SaidAccount>()
  for (const { event } of counting(projection, projection.people.get(contact), now)) {
    if (event.type !== 'personConfirmed' && event.type !== 'personDismissed') continue
    const { network, handle } = event.data
    const key = JSON.stringify([network, handle === undefined ? null : handleKey(network, handle)])
    found.set(key, {
      contact,
      name,
      network,
      ...(handle === undefined ? {} : { handle }),
      isTheirs: event.type === 'personConfirmed',
      said: [...(found.get(key)?.said ?? []), { event: event.id, application: event.application }],
    })
  }
  return [...found.values()]
}
