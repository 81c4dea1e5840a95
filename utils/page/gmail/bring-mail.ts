import type { Ask } from '../../messaging/client.ts'
import { type Mail, mails } from './mail.ts'

/**
 * Has the background bring the script for composes and conversations into this page and takes what it leaves. `account` is
 * whose mailbox it is, where the page names it.
 * @throws where it doesn't come, or isn't wanted here; mails go their way then.
 */
export async function bringMail(
  ask: Ask<'mail.wanted'>,
  account: string | null,
  world: object,
): Promise<Mail> {
  const where = account === null ? {} : { account: account.slice(0, 320) }
  const answer = await ask('mail.wanted', where, { timeoutMs: 5_000 })
  const mail = mails.take(world)
  if (!answer.ok || answer.value.state === 'unwanted' || mail === undefined)
    throw new Error('what is done about mails did not come')
  return mail
}
