import { browser } from './browser.ts'
import { say, sayCount } from './words.ts'

/** Shows on the toolbar how many things can be done today; nothing where there are none. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
  await browser.action.setTitle({
    title: count === 0 ? say('badgeTitleNone') : sayCount('badgeTitle', count),
  })
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' })
}
