import type { Instant } from '../etiquette/events.ts'
import { type Answer, type PersonReference, type Request, requests } from '../messaging/protocol.ts'
import * as shape from '../messaging/shapes.ts'
import type { UnheardSend } from '../messaging/unheard.ts'
import { finalInstant } from '../timeline/sends.ts'
import { browser } from './browser.ts'
import { unheardPrefix } from './unheard.ts'

const unheardSend = shape.object({
  told: shape.boolean(),
  sending: requests['message.sending'],
  prints: shape.optional(shape.array(shape.array(shape.string()))),
})

export interface Hearing {
  tell(sending: Request<'message.sending'>): Promise<Answer<'message.sending'>>
  /** Who of the timeline is behind prints; null where it can't be opened. */
  who(prints: NonNullable<UnheardSend['prints']>, salt: string): Promise<PersonReference[] | null>
}

/**
 * Tells of the sends that nobody heard of when they happened: the tab was closed while the worker slept, or there was
 * no room on the disk. One that its page did not take for sent yet is left to that page for as long as it may live;
 * answers after how many milliseconds to come back for those, or null. What can't be written stays for the next time.
 */
export async function hearUnheard(now: Instant, hearing: Hearing): Promise<number | null> {
  const stored = await browser.storage.local.get(null)
  const waits: number[] = []
  for (const [name, value] of Object.entries(stored)) {
    if (!name.startsWith(unheardPrefix)) continue
    const read = shape.readOr<shape.OutputOf<typeof unheardSend> | null>(unheardSend, value, null)
    const wait = read !== null && !read.told ? millisecondsUntilOver(read.sending.at, now) : 0
    if (wait > 0) {
      waits.push(wait)
      continue
    }
    // Its page may have heard in the meantime, or taken it back.
    if (read !== null && !(name in (await browser.storage.local.get(name)))) continue
    const isOver = read === null || (await isHeard(read, name.slice(unheardPrefix.length), hearing))
    if (isOver) await browser.storage.local.remove(name)
  }
  return waits.length === 0 ? null : Math.min(...waits)
}

/** Whether nothing is left to be told of it: it was heard, is to nobody on the timeline, or can never be written. */
async function isHeard(
  { sending, prints }: shape.OutputOf<typeof unheardSend>,
  name: string,
  { tell, who }: Hearing,
): Promise<boolean> {
  const people = prints === undefined ? sending.people : await who(prints, name)
  if (people === null) return false
  if (people.length === 0) return true
  const answer = await tell({ ...sending, people })
  return answer.ok || answer.refused === 'shape'
}

/** A page that lives has said after half a minute whether it was sent; a clock that was set back says nothing. */
function millisecondsUntilOver(at: Instant, now: Instant): number {
  const left = Temporal.Instant.from(finalInstant(at)).since(now).total('milliseconds')
  return left > 2 * 35_000 ? 0 : left
}
