import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contact, socialNetworks } from '../../practice/networks/networks.ts'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { firstDeed } from '../linkedin.ts'
import { type OwnPage, ownPage } from '../own-page.ts'
import { until } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'
import { mastodonServer } from '../scenarios/mastodon-server.ts'
import { type FirefoxBrowser, openFirefox } from './browser.ts'

const waiting = 'dana.whitfield@larkspur.example'

/** In this profile Firefox says yes without asking anybody, and only if a user's press is behind the question. */
describe('permissions in Firefox', () => {
  let browser: FirefoxBrowser

  beforeAll(async () => {
    browser = await openFirefox({ allowWhatIsAskedFor: true })
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  const own = async (path: string) => ownPage(await browser.ownPage(path))
  const scripts = (options: OwnPage) =>
    options.page.evaluate<string[]>(
      'browser.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))',
    )
  const openInstagram = () => {
    const network = socialNetworks.find(({ name }) => name === 'instagram')
    return browser.open(`https://www.instagram.com${network?.profile?.(contact) ?? '/'}`)
  }
  const follow = `[data-practice="follow"][data-to="${contact.handle}"]:not([hidden] *)`

  it('a network that is allowed is watched from its next page on, and left alone when it is given back', async () => {
    const options = await own('options.html')
    await options.press(/^Allow .*Instagram/)
    await options.says(/Instagram is allowed\./)
    await until('its script', async () =>
      (await scripts(options)).includes('network-instagram') ? true : undefined,
    )
    const watched = await openInstagram()
    await watched.click(follow)
    expect((await watched.panel.dialog()).name).toContain(contact.name)
    await watched.close()

    await options.press(/^Give back .*Instagram/)
    await options.says(/Fortnight can’t see Instagram any more\./)
    await until('no script', async () => ((await scripts(options)).length === 0 ? true : undefined))
    const left = await openInstagram()
    await left.click(follow)
    expect(await firstDeed(left, 'follow')).toMatchObject({ to: contact.handle })
    expect(await left.panel.hasDialog()).toBe(false)
    await left.close()
    await options.page.close()
  })

  it('a Mastodon server is typed in, watched, missed when Firefox takes it away, and given back', () =>
    mastodonServer(browser, true))

  it('Gmail, which users may leave out or take back, is missed in every page and asked for by a press', async () => {
    const origins = ['https://mail.google.com/*']
    for (const path of ['welcome.html', 'popup.html', 'options.html']) {
      const page = await own(path)
      await page.page.evaluate(`browser.permissions.remove(${JSON.stringify({ origins })})`)
      await page.says(path === 'welcome.html' ? /hasn’t allowed Fortnight everywhere/ : /Gmail: not allowed/)
      await page.press(/^Allow .*Gmail/)
      await until('Gmail to be allowed', async () =>
        (await page.hasButton(/^Allow .*Gmail/)) ? undefined : true,
      )
      const isAllowed = `browser.permissions.contains(${JSON.stringify({ origins })})`
      expect(await page.page.evaluate(isAllowed)).toBe(true)
      await page.page.close()
    }
    const gmail = await openGmail(browser)
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect((await gmail.page.panel.dialog()).buttons).toContain('Send anyway')
    await gmail.page.close()
  })

  it('a backup file is saved every week once that was switched on', async () => {
    const options = await own('options.html')
    // Unlike Chromium, Firefox promises to keep what it holds without being asked by a user.
    await options.says(/The browser has promised not to clear the timeline away/)
    await options.page.focus(await options.called('Save backup files by themselves'))
    const { name, text } = await options.page.saves(async () => {
      await options.page.press('ArrowDown')
      await options.says(/Saved\./)
      await options.page.evaluate(`chrome.alarms.create('look', { when: Date.now() })`)
    })
    expect(name).toMatch(/^Fortnight\/fortnight-\d{4}-\d\d-\d\d.*\.json$/)
    expect(JSON.parse(text)).toMatchObject({ format: 'fortnight', version: 1 })
    await options.page.close()
  })

  it('a private window is none of ours: nothing is shown, and every mail goes', async () => {
    const gmail = await openGmail({ ...browser, open: browser.openPrivately })
    await gmail.compose({ to: [waiting], ...letters.checkIn })
    await gmail.page.click(selectors.send)
    expect(await gmail.waitForSent(1)).toHaveLength(1)
    expect(await gmail.page.panel.text()).toBe('')
    await gmail.page.close()
  })
})
