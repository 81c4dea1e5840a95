import type { Request } from './protocol.ts'

/** A send that the background has not heard of yet, as far as it may outlive its page: never with its words. */
export interface UnheardSend {
  /** Whether the page took it for sent; else it closed before there was any sign of it. */
  told: boolean
  sending: Omit<Request<'message.sending'>, 'subject' | 'text'>
  /**
   * In the place of people of whom nobody has said yet whether they are on the timeline: for each what printsOf gives,
   * salted with the name that it is kept under.
   */
  prints?: readonly (readonly string[])[]
}

/** Where such sends are kept, each under a name of its own, until they were heard or turned out to be none. */
export interface Unheard {
  keep(name: string, send: UnheardSend): void
  forget(name: string): void
}

export function withoutWords({
  subject: _subject,
  text: _text,
  ...sending
}: Request<'message.sending'>): UnheardSend['sending'] {
  return sending
}
