import { type PressInHand, swallow } from './guard.ts'

const pressTypes = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const
const startTypes: readonly string[] = ['pointerdown', 'mousedown', 'touchstart']

/** For pages that act before the click: a press is held from its first event on. */
export function holdWholePress(hand: PressInHand): void {
  const onPress = (event: Event) => {
    const { held } = hand
    const starts = startTypes.includes(event.type)
    // The end of a press that was let through: nothing else is asked.
    if (held === null && !starts) return
    if (hand.ignored(event)) return
    if (held !== null && !startsAnew(held, event)) {
      held.seen.add(event.type)
      return swallow(event)
    }
    if (!starts) return
    hand.held = null
    if (event.defaultPrevented) return
    const control = hand.ask(event, { means: 'pointer', key: null, acts: false })
    if (control === null) return
    hand.held = { control, seen: new Set([event.type]), until: null }
    swallow(event)
  }

  function startsAnew(held: NonNullable<PressInHand['held']>, event: Event): boolean {
    if (hand.over(held)) return true
    return startTypes.includes(event.type) && (held.until !== null || held.seen.has(event.type))
  }

  for (const type of pressTypes) hand.window.addEventListener(type, onPress, hand.listener)
}
