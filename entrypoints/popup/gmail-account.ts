import type { Account } from '../../utils/etiquette/events.ts'
import type { Situation } from '../../utils/etiquette/situation.ts'
import type { Mailbox } from '../../utils/platform/mailboxes.ts'

/**
 * The mailbox to open for an application: that of the conversation, else that of its latest message. Where no message
 * says so it is the only one that Fortnight has been in; undefined where there are several, and Gmail's first is opened.
 */
export function accountFor(
  { application }: Situation,
  mailboxes: readonly Mailbox[],
  thread?: string,
): Account | undefined {
  const named = [...application.sent, ...application.received]
    .filter(({ channel, account }) => channel === 'gmail' && account !== undefined)
    .toSorted((one, other) => one.at - other.at)
  const said = named.findLast((message) => message.thread === thread) ?? named.at(-1)
  const [only, ...more] = mailboxes
  return said?.account ?? (more.length === 0 ? only?.account : undefined)
}
