import * as v from 'valibot'
import type { Instant } from '../etiquette/events.ts'
import { type Answer, type Request, requests } from '../messaging/protocol.ts'
import { finalInstant } from '../timeline/sends.ts'
import { browser } from './browser.ts'
import { unheardPrefix } from './unheard.ts'

const unheardSend = v.object({ told: v.boolean(), sending: requests['message.sending'] })

/**
 * Tells of the sends that nobody heard of when they happened: the tab was closed while the worker slept, or there was
 * no room on the disk. One that its page did not take for sent yet is left to that page for as long as it may live;
 * answers after how many milliseconds to come back for those, or null. What can't be written stays for the next time.
 */
export async function hearUnheard(
  now: Instant,
  tell: (sending: Request<'message.sending'>) => Promise<Answer<'message.sending'>>,
): Promise<number | null> {
  const stored = await browser.storage.local.get(null)
  const waits: number[] = []
  for (const [name, value] of Object.entries(stored)) {
    if (!name.startsWith(unheardPrefix)) continue
    const read = v.safeParse(unheardSend, value)
    const wait = read.success && !read.output.told ? millisecondsUntilOver(read.output.sending.at, now) : 0
    if (wait > 0) {
      waits.push(wait)
      continue
    }
    // Its page may have heard in the meantime, or taken it back.
    if (read.success && !(name in (await browser.storage.local.get(name)))) continue
    const answer = read.success ? await tell(read.output.sending) : null
    if (answer === null || answer.ok || answer.refused === 'shape') await browser.storage.local.remove(name)
  }
  return waits.length === 0 ? null : Math.min(...waits)
}

/** A page that lives has said after half a minute whether it was sent; a clock that was set back says nothing. */
function millisecondsUntilOver(at: Instant, now: Instant): number {
  const left = Temporal.Instant.from(finalInstant(at)).since(now).total('milliseconds')
  return left > 2 * 35_000 ? 0 : left
}
