import { find, findAll } from '../selectors.ts'
import { isOwn } from './foreign.ts'
import { calendar, message } from './thread-selectors.ts'

/** Whether anything in a message says that it brings an invitation. What it says is read elsewhere, when it is wanted. */
export function bringsInvitation(body: Element, item: Element): boolean {
  return find(body, calendar) !== null || hasCalendarFile(item)
}

/** Whether a file for calendars is attached to it. */
export function hasCalendarFile(item: Element): boolean {
  const names = findAll(item, message.attachmentName, isOwn).map((name) => name.textContent?.trim() ?? '')
  const files = findAll(item, message.attachment, isOwn).map(
    (file) => file.getAttribute('download_url')?.split(':')[1] ?? '',
  )
  return [...names, ...files].some((name) => name.toLowerCase().endsWith('.ics'))
}
