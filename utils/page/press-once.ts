import type { Replay } from './guard.ts'
import type { Press } from './replay.ts'

/**
 * A replay that presses one time and no more: on these sites a second press may undo the first, or send twice. The
 * user sees what the one press did.
 */
export function pressOnce(find: () => Element | null, way: Press): Replay {
  let found = false
  return {
    find() {
      const control = found ? null : find()
      found ||= control !== null
      return control
    },
    ways: [way],
    acted: () => found,
  }
}
