/** The two halves of a `From` line. */
export interface Sender {
  name: string
  email: string
  /** Everything after the `@`. */
  domain: string
}

/** Reads `Imke Sandström <imke@harrowpike.example>` or an address alone; what isn't there is empty. */
export function readSender(from: string): Sender {
  const bracketed = /^\s*"?([^"<]*?)"?\s*<([^<>\s]{1,320})>/u.exec(from.slice(0, 1_000))
  const email = (
    bracketed?.[2] ??
    /[^\s<>"]{1,200}@[^\s<>"]{1,200}/u.exec(from.slice(0, 1_000))?.[0] ??
    ''
  ).toLowerCase()
  return { name: (bracketed?.[1] ?? '').trim(), email, domain: email.split('@')[1] ?? '' }
}
