import type { Letter } from './letters.ts'

/**
 * Gmail's compose in a tab of its own, filled in. Gmail opens such an address on the first account; the
 * mail is a draft like any other and nothing is sent (parameters as of 2026).
 */
export function composeAddress({ to, subject, text }: Letter): string {
  const query = new URLSearchParams({
    view: 'cm',
    fs: '1',
    tf: '1',
    ...(to === undefined ? {} : { to }),
    su: subject,
    body: text,
  })
  // Gmail reads a plus sign in the body as a plus sign.
  return `https://mail.google.com/mail/?${query.toString().replaceAll('+', '%20')}`
}

/** A conversation of Gmail by its hexadecimal id; undefined for the id of another site's conversation. */
export function threadAddress(thread: string): string | undefined {
  return /^[0-9a-f]{8,20}$/i.test(thread)
    ? `https://mail.google.com/mail/u/0/#all/${thread.toLowerCase()}`
    : undefined
}
