export interface KeyStroke {
  key: 'Enter' | ' '
  ctrl: boolean
  meta: boolean
  shift: boolean
  alt: boolean
}

/** One event of what the user does, as the site's rules need it. */
export interface Gesture {
  /** `click` is a click that no pointer and no key went before: assistive tools, `.click()`. */
  means: 'pointer' | 'key' | 'click'
  /** From the innermost node to the window, through shadow roots: into closed ones only where a site has them. */
  path: readonly EventTarget[]
  /** Null unless `means` is `key`. */
  key: KeyStroke | null
  /** 0 main, 1 middle. The context menu's button is never asked about. */
  button: number
  /** Whether the page may act on this very event (click, keydown), or it only begins a press. */
  acts: boolean
}

/** What an event says of a gesture only together with those before it. */
export type About = Pick<Gesture, 'means' | 'key' | 'acts'>

/** The event in the words of the rules; `path` where it leads further in than the event says. */
export function gestureOf(
  event: Event,
  about: About,
  path: readonly EventTarget[] = event.composedPath(),
): Gesture {
  return { ...about, path, button: buttonOf(event) }
}

export function buttonOf(event: Event): number {
  return 'button' in event && typeof event.button === 'number' ? event.button : 0
}

/** 0 for clicks that no pointer made. */
export function detailOf(event: Event): number {
  return 'detail' in event && typeof event.detail === 'number' ? event.detail : 0
}

/** Keys without `code` (assistive tools) are told apart by what they type. */
export function codeOf(event: KeyboardEvent): string {
  return event.code === '' ? event.key : event.code
}

/** Enter or Space with what was held beside it; null for every other key. */
export function strokeOf(event: KeyboardEvent): KeyStroke | null {
  // keyCode too: tools that synthesise keys for old libraries set nothing else.
  const key =
    event.key === 'Enter' || event.keyCode === 13
      ? 'Enter'
      : event.key === ' ' || event.keyCode === 32
        ? ' '
        : null
  if (key === null) return null
  return { key, ctrl: event.ctrlKey, meta: event.metaKey, shift: event.shiftKey, alt: event.altKey }
}
