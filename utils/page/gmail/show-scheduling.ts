import type { CivilDate } from '../../etiquette/events.ts'
import { moreSendElement, scheduleElement } from '../../sites/gmail/compose.ts'
import type { HeldSend } from './held-send.ts'
import type { Surfaces } from './surfaces.ts'

/** Whether Gmail can send it later, and it is not a time that was just chosen. */
export function canSchedule({ way, session }: HeldSend): boolean {
  return way !== 'schedule' && scheduleElement(session.root) !== null
}

/**
 * Shows the way to scheduled sending. The menu is the user's to open: the focus stands on its arrow, so that one key
 * is enough (docs/decisions/0015-scheduling-is-shown.md).
 */
export function showScheduling(
  root: Element,
  until: CivilDate | undefined,
  surfaces: Pick<Surfaces, 'message'>,
): void {
  const arrow = moreSendElement(root)
  if (arrow instanceof HTMLElement) arrow.focus({ preventScroll: true })
  surfaces.message('schedule', until === undefined ? {} : { on: until })
}
