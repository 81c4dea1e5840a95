import type { Projection } from '../etiquette/projection.ts'
import type { PersonReference } from './protocol.ts'
import { printWith } from './recipient-prints.ts'
import type { UnheardSend } from './unheard.ts'

/**
 * Those of the people behind prints who are on the timeline, by an address of theirs, or by one at the domain of an
 * application. Of all others nothing can be told.
 */
export function peopleByPrint(
  projection: Pick<Projection, 'contactsByAddress' | 'applicationsByDomain'>,
  prints: NonNullable<UnheardSend['prints']>,
  salt: string,
): PersonReference[] {
  const addresses = byPrint(projection.contactsByAddress.keys(), (address) => printWith(address, salt))
  const domains = byPrint(projection.applicationsByDomain.keys(), (domain) => printWith(`@${domain}`, salt))
  return prints.flatMap(([own, ...around]) => {
    const address = own === undefined ? undefined : addresses.get(own)
    if (address !== undefined) return [{ email: address }]
    const domain = around.map((print) => domains.get(print)).find((found) => found !== undefined)
    return domain === undefined ? [] : [{ email: `somebody@${domain}` }]
  })
}

function byPrint(known: Iterable<string>, print: (one: string) => string): ReadonlyMap<string, string> {
  return new Map([...known].map((one) => [print(one), one]))
}
