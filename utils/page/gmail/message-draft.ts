import type { PersonReference, Request } from '../../messaging/protocol.ts'
import { readAccount } from '../../sites/gmail/account.ts'
import type { Recipients } from '../../sites/gmail/recipients.ts'
import type { Compose, Mailbox } from '../../sites/gmail/types.ts'

/** What the protocol takes at most; longer is cut, because half a text still says what it is. */
const most = { people: 500, email: 320, name: 300, subject: 2_000, text: 200_000 }

/** Everybody a compose names: chips, and what is typed and will be chips on sending. */
export function peopleOf(recipients: Recipients): PersonReference[] {
  const chips = mailboxesIn(recipients).map(({ name, email }) => ({
    ...(isAddress(email) ? { email } : {}),
    ...(name === '' ? {} : { name: name.slice(0, most.name) }),
  }))
  const typed = recipients.pending.map((word) =>
    isAddress(word) ? { email: word } : { name: word.slice(0, most.name) },
  )
  const people: PersonReference[] = [...chips, ...typed]
  return people
    .filter((person) => person.email !== undefined || person.name !== undefined)
    .slice(0, most.people)
}

function mailboxesIn({ to, cc, bcc, folded }: Recipients): Mailbox[] {
  return [...to, ...cc, ...bcc, ...folded]
}

/** The recipients in one word, the same whatever their order and spelling. */
export function recipientsKey(recipients: Recipients): string {
  const all = mailboxesIn(recipients).map(({ email }) => email)
  return JSON.stringify([...new Set([...all, ...recipients.pending].map((one) => one.toLowerCase()))].sort())
}

/** Everything a judgement depends on, in one word. */
export function signatureOf(compose: Compose): string {
  return JSON.stringify([recipientsKey(compose), threadOf(compose), compose.subject, compose.text])
}

/** The thread a compose belongs to, as far as Gmail has named it. */
export function threadOf(compose: Pick<Compose, 'threadId' | 'permanentThreadId'>): string | null {
  return compose.threadId ?? compose.permanentThreadId
}

/** The message as it stands, in the shape of the protocol. */
export function messageDraftOf(compose: Compose): Request<'message.judge'> {
  const thread = threadOf(compose)
  return {
    channel: 'gmail',
    people: peopleOf(compose),
    ...(compose.draftId === null ? {} : { draft: compose.draftId }),
    ...(thread === null ? {} : { thread }),
    subject: compose.subject.slice(0, most.subject),
    text: compose.text.slice(0, most.text),
  }
}

/** The mailbox that is open, as far as the page names it. */
export function accountIn(document: Document): { account?: string } {
  const account = readAccount(document)
  return account === null || account.length > most.email ? {} : { account }
}

/** The addresses it goes to, for the record of a pause. */
export function addressesOf(recipients: Recipients): string[] {
  return peopleOf(recipients).flatMap(({ email }) => (email === undefined ? [] : [email]))
}

/**
 * Gaps that a draft left in the text, `[something that you talked about]`. Those of an inserted draft are
 * known; in others a gap is two words or more in square brackets, so that `[1]` and `[sic]` are none.
 */
export function slotsLeft(text: string, inserted: readonly string[]): string[] {
  const known = inserted.filter((slot) => text.includes(slot))
  const looking = text.match(/\[\p{L}[^\][\n]{0,80}\s[^\][\n]{1,80}\](?!\()/gu) ?? []
  return [...new Set([...known, ...looking])]
}

function isAddress(word: string): boolean {
  return word.includes('@') && word.length <= most.email
}
