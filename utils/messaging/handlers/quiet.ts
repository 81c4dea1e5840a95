import { normaliseAddress } from '../../etiquette/addresses.ts'
import type { Answer, Request } from '../protocol.ts'
import { type Background, done } from './background.ts'

/**
 * What the user doesn't want to be spoken to about. Remembered as a digest: an address that is private stays out of
 * every file.
 */
export function quietKeys({ idOf }: Pick<Background, 'idOf'>) {
  return {
    offer: (offer: string) => idOf('quiet', 'offer', offer),
    thread: (channel: string, thread: string) => idOf('quiet', 'thread', channel, thread),
    person: (email: string) => idOf('quiet', 'person', normaliseAddress(email) ?? email),
  }
}

/** Whether a conversation was dismissed, or everybody named. */
export async function isQuiet(
  background: Pick<Background, 'idOf' | 'quiet'>,
  channel: string,
  thread: string | undefined,
  people: readonly { email?: string | undefined }[],
): Promise<boolean> {
  const keys = quietKeys(background)
  if (thread !== undefined && (await background.quiet.hasAny([await keys.thread(channel, thread)])))
    return true
  const addresses = people.flatMap(({ email }) => (email === undefined || email === '' ? [] : [email]))
  for (const address of addresses) {
    if (!(await background.quiet.hasAny([await keys.person(address)]))) return false
  }
  return addresses.length > 0
}

/** Remembers that nothing of ours is to stand beside a conversation, or beside what is written to these people. */
export async function keepQuiet(
  background: Background,
  { channel, thread, people }: Request<'quiet.wanted'>,
): Promise<Answer<'quiet.wanted'>> {
  const keys = quietKeys(background)
  if (thread !== undefined) await background.quiet.add(await keys.thread(channel, thread))
  for (const { email } of people)
    if (email !== undefined) await background.quiet.add(await keys.person(email))
  return done({ state: 'recorded' })
}
