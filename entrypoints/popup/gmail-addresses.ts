import type { Account } from '../../utils/etiquette/events.ts'
import type { Letter } from './letters.ts'

/**
 * Gmail's compose in a tab of its own, filled in. The mail is a draft like any other and nothing is sent
 * (parameters as of 2026).
 */
export function composeAddress({ to, subject, text }: Letter, account: Account | undefined): string {
  return addressIn(account, {
    view: 'cm',
    fs: '1',
    tf: '1',
    ...(to === undefined ? {} : { to }),
    su: subject,
    body: text,
  })
}

/** A conversation of Gmail by its hexadecimal id; undefined for the id of another site's conversation. */
export function threadAddress(thread: string, account: Account | undefined): string | undefined {
  return isThread(thread) ? `${addressIn(account)}#all/${thread.toLowerCase()}` : undefined
}

/** Whether it is the id of a conversation that Gmail opens. */
export function isThread(thread: string): boolean {
  return /^[0-9a-f]{8,20}$/i.test(thread)
}

/** The same, or the inbox where there is no conversation to open. */
export function placeInGmail(thread: string | undefined, account: Account | undefined): string {
  const found = thread === undefined ? undefined : threadAddress(thread, account)
  return found ?? `${addressIn(account)}#inbox`
}

/** Gmail finds an account by its address, whatever its number among those signed in is; without one it takes the first. */
function addressIn(account: Account | undefined, parameters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ...(account === undefined ? {} : { authuser: account }),
    ...parameters,
  }).toString()
  // Gmail reads a plus sign in the body as a plus sign.
  return `https://mail.google.com/mail/${query === '' ? '' : `?${query.replaceAll('+', '%20')}`}`
}
