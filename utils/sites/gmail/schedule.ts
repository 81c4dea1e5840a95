import { enclosing, find, findAll, fits } from '../selectors.ts'
import { isShown } from '../visibility.ts'
import { findComposes } from './compose.ts'
import { dialogs } from './compose-selectors.ts'
import { isOwn } from './foreign.ts'
import { fieldValue } from './recipients.ts'
import { targetOf } from './send.ts'
import type { ScheduleChoice } from './types.ts'

/** The dialog with times to choose from, where it is open. */
export function scheduleDialog(document: Document): Element | null {
  return find(document, dialogs.schedule, isScheduleDialog)
}

/** The choice of the schedule dialog (or of its calendar) that a gesture is on, or null. */
export function scheduleChoiceAt(path: readonly EventTarget[]): ScheduleChoice | null {
  const target = targetOf(path)
  if (target === null || !isOwn(target)) return null
  const dialog = enclosing(target, dialogs.schedule)
  const choice = enclosing(target, dialogs.choice)
  if (dialog !== null && isScheduleDialog(dialog)) {
    if (choice === null || !dialog.contains(choice)) return null
    const opensCalendar = fits(choice, dialogs.pick) || !/\p{Nd}/u.test(choice.textContent ?? '')
    return { dialog, element: choice, control: opensCalendar ? 'pick' : 'preset' }
  }
  return confirmAt(target)
}

/** What Gmail writes about a chosen time, and the languages it may be in. It has no other form there. */
export function scheduleWords({ dialog, element, control }: ScheduleChoice): {
  text: string
  locales: readonly string[]
} {
  const text =
    control === 'preset' ? wordsOf(element) : findAll(dialog, dialogs.pickerField).map(fieldValue).join(' ')
  return { text, locales: [element.ownerDocument.documentElement.lang].filter((language) => language !== '') }
}

// Label and time stand side by side without a space between them.
function wordsOf(element: Element): string {
  const nodes = [element, ...element.querySelectorAll('*')].flatMap((one) => [...one.childNodes])
  return nodes.map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join(' ')
}

function confirmAt(target: Element): ScheduleChoice | null {
  const dialog = enclosing(target, dialogs.picker)
  if (dialog === null || !isScheduleDialog(dialog)) return null
  const button = find(dialog, dialogs.confirm, (candidate) => candidate.contains(target))
  return button === null ? null : { dialog, element: button, control: 'confirm' }
}

function isScheduleDialog(dialog: Element): boolean {
  return isOwn(dialog) && isShown(dialog) && findComposes(dialog).length === 0
}
