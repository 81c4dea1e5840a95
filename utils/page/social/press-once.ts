import type { Replay } from '../guard.ts'
import type { Recipe } from '../replay.ts'

/**
 * A replay that presses one time and no more: on these sites a second press may undo the first, or send twice. The
 * user sees what the one press did.
 */
export function pressOnce(find: () => Element | null, recipe: Recipe): Replay {
  let found = false
  return {
    find() {
      const control = found ? null : find()
      found ||= control !== null
      return control
    },
    recipe,
    acted: () => found,
  }
}
