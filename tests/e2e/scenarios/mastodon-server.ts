import { expect } from 'vitest'
import { contact } from '../../practice/networks/networks.ts'
import type { TestBrowser } from '../browser.ts'
import { firstDeed } from '../linkedin.ts'
import { ownPage } from '../own-page.ts'
import { until } from '../panel.ts'

const host = 'oak.example'
const profile = `https://${host}/@${contact.handle}`
const follow = `[data-practice="follow"][data-to="${contact.handle}"]:not([hidden] *)`

/**
 * A Mastodon server is typed into the options, watched from its next page on, missed when the browser takes its permission away, and
 * left alone when it is given back.
 *
 * @param canAskAgain the browser says yes to what it is asked for; where its question can't be answered, the server must be allowed already.
 */
export async function mastodonServer(browser: TestBrowser, canAskAgain: boolean): Promise<void> {
  const options = ownPage(await browser.ownPage('options.html'))
  const scripts = () =>
    options.page.evaluate<string[]>(
      '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))',
    )
  const isWatched = (wanted: boolean) =>
    until(wanted ? 'its script' : 'no script', async () =>
      (await scripts()).includes('network-mastodon') === wanted ? true : undefined,
    )
  await options.fill('Mastodon server', `@rosalind@${host}`)
  await options.page.press('Enter')
  await options.says(/oak\.example is allowed\./)
  await isWatched(true)
  const watched = await browser.open(profile)
  await watched.click(follow)
  expect((await watched.panel.dialog()).name).toContain(contact.name)
  await watched.close()

  await options.page.evaluate(
    `(globalThis.browser ?? chrome).permissions.remove({ origins: ['https://${host}/*'] })`,
  )
  await options.says(/oak\.example: named here, but your browser doesn’t allow it/)
  await isWatched(false)
  const popup = ownPage(await browser.ownPage('popup.html'))
  await popup.says(/Mastodon: switched on here, but your browser doesn’t allow it/)
  await popup.page.close()
  if (canAskAgain) {
    await options.press(/^Allow .*oak\.example/)
    await isWatched(true)
  }

  await options.press(/^Give back .*oak\.example/)
  await options.says(/Fortnight can’t see oak\.example any more\./)
  await isWatched(false)
  const left = await browser.open(profile)
  await left.click(follow)
  expect(await firstDeed(left, 'follow')).toMatchObject({ to: contact.handle })
  expect(await left.panel.hasDialog()).toBe(false)
  await left.close()
  await options.page.close()
}
