import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { preparations } from '../utils/language/preparations.ts'
import { prepareWhenIdle } from '../utils/page/prepare-when-idle.ts'
import { leaveReading } from '../utils/page/reading-here.ts'

/** Brought into a page when there is something to read in it, or to write, for the first time. */
export default defineUnlistedScript(() => {
  leaveReading(globalThis)
  prepareWhenIdle(window, preparations)
})
