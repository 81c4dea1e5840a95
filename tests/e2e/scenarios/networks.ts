import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { optionalNetworks } from '../../../utils/sites/optional-networks.ts'
import { networks } from '../../../utils/sites/registry.ts'
import {
  contact,
  type PracticeSocialNetwork,
  socialNetworks,
  stranger,
} from '../../practice/networks/networks.ts'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser, TestPage } from '../browser.ts'
import { deedsOn, firstDeed } from '../linkedin.ts'
import { ownPage } from '../own-page.ts'
import { pause, until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

/** Where the networks that are asked for by a click are allowed from the start. */
export const allowedNetworks: readonly string[] = [
  ...optionalNetworks.flatMap(({ origins }) => origins),
  'https://oak.example/*',
]

/** Controls that can be seen; every practice page has a hidden pair of the same. */
const seen = (what: string, who = contact) =>
  `[data-practice="${what}"][data-to="${who.handle}"]:not([hidden] *)`
const field = '[data-practice="field"]'

const named = (name: string): PracticeSocialNetwork => {
  const network = socialNetworks.find((each) => each.name === name)
  if (network === undefined) throw new Error(`No practice network called ${name}`)
  return network
}

/** What each network is about: a request where there are friends, else a following. */
const approaches: readonly [name: string, what: 'follow' | 'invite', undo: string, message: boolean][] = [
  ['instagram', 'follow', 'unfollow', true],
  ['threads', 'follow', 'unfollow', false],
  ['x', 'follow', 'unfollow', true],
  ['tiktok', 'follow', 'unfollow', true],
  ['bluesky', 'follow', 'unfollow', true],
  ['mastodon', 'follow', 'unfollow', false],
  ['vk', 'invite', 'withdraw', true],
  ['pinterest', 'follow', 'unfollow', true],
  ['snapchat', 'invite', 'withdraw', false],
]

/** The networks beside Facebook, each on a page in its own shape: the same in every browser. */
export function networkPages(open: (allowed: readonly string[]) => Promise<TestBrowser>): void {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await open(allowedNetworks)
    const backup = practiceTimelineNow()
    const networks = { mastodonServers: ['oak.example'] }
    await restoreBackup(browser, { ...backup, settings: { ...backup.settings, networks } })
    const own = await browser.ownPage('options.html')
    await until('the networks’ scripts', async () => {
      const scripts = await own.evaluate<string>(
        `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all))`,
      )
      return socialNetworks.every(({ name }) => scripts.includes(`network-${name}.js`)) ? true : undefined
    })
    await own.close()
  })
  afterAll(() => browser.close())

  const openAt = async (network: PracticeSocialNetwork, path: string): Promise<TestPage> => {
    const page = await browser.open(network.origin + path)
    await until('the page', async () =>
      (await page.evaluate<boolean>(`document.querySelector('.practice-record') !== null`))
        ? true
        : undefined,
    )
    return page
  }
  const profileOf = (name: string, who = contact, query = '') => {
    const network = named(name)
    return openAt(network, (network.profile?.(who) ?? '/') + query)
  }
  const chatWith = (name: string, who = contact) => {
    const network = named(name)
    return openAt(network, network.chat?.(who) ?? '/')
  }
  /** What was done on one page is not the next one's. */
  const leave = async (page: TestPage) => {
    await page.evaluate('localStorage.clear()')
    await page.close()
  }
  const allDeeds = (page: TestPage) =>
    page.evaluate<unknown[]>(`JSON.parse(localStorage.getItem('practice-record') ?? '[]')`)
  const letItBe = async (page: TestPage) => {
    const dialog = await page.panel.dialog()
    expect(dialog.name).toContain(contact.name)
    expect(dialog.buttons).toContain('Open LinkedIn instead')
    await page.press('Escape')
    await page.panel.dialogGone()
  }

  describe.each(approaches)('%s', (name, what, undo, writes) => {
    let page: TestPage

    beforeAll(async () => {
      page = await profileOf(name)
    })
    afterAll(() => leave(page))

    it('asks before a contact hears of it, by mouse and by key, and does nothing on Esc', async () => {
      await page.click(seen(what))
      await letItBe(page)
      await page.focus(seen(what))
      await page.press('Enter')
      await letItBe(page)
      expect(await allDeeds(page)).toEqual([])
    })

    it('lets a stranger on the same page hear of it', async () => {
      await page.click(seen(what, stranger))
      expect(await firstDeed(page, what)).toMatchObject({ to: stranger.handle })
      expect(await page.panel.hasDialog()).toBe(false)
    })

    it.runIf(writes)('asks before a message is begun', async () => {
      await page.click(seen('message'))
      await letItBe(page)
      expect(await deedsOn(page, 'message')).toEqual([])
    })

    it('goes on once, with the node that the page has made meanwhile', async () => {
      await page.click(seen(what))
      await page.panel.dialog()
      await page.evaluate(`dispatchEvent(new Event('practice-render')); undefined`)
      await page.panel.button(/anyway$/).press()
      const made = async () => (await deedsOn(page, what)).filter(({ to }) => to === contact.handle)
      await until('the deed', async () => ((await made()).length > 0 ? true : undefined))
      await pause(300)
      expect(await made()).toHaveLength(1)
    })

    it('never holds what takes it back', async () => {
      await page.click(seen(`${what} done`))
      expect(await firstDeed(page, undo)).toMatchObject({ to: contact.handle })
      expect(await page.panel.hasDialog()).toBe(false)
    })
  })

  describe.each(['instagram', 'x', 'tiktok', 'bluesky', 'whatsapp', 'telegram', 'discord'])(
    'a chat on %s',
    (name) => {
      it('asks before a message leaves, keeps it on Esc, and sends it once', async () => {
        const page = await chatWith(name)
        await page.click(field)
        await page.type('Hello there')
        await page.press('Enter')
        await letItBe(page)
        expect(await allDeeds(page)).toEqual([])
        await page.press('Enter')
        await page.panel.button('Message anyway').press()
        expect(await firstDeed(page, 'message')).toMatchObject({ to: contact.handle, text: 'Hello there' })
        await pause(300)
        expect(await deedsOn(page, 'message')).toHaveLength(1)
        await leave(page)
      })

      it('lets a message to a stranger go', async () => {
        const page = await chatWith(name, stranger)
        await page.click(field)
        await page.type('Hello')
        await page.press('Enter')
        expect(await firstDeed(page, 'message')).toMatchObject({ to: stranger.handle, text: 'Hello' })
        expect(await page.panel.text()).toBe('')
        await leave(page)
      })
    },
  )

  it.each([
    ['instagram', 'de', 'follow'],
    ['threads', 'ja', 'follow'],
    ['tiktok', 'zh', 'follow'],
    ['vk', 'ja', 'invite'],
    ['pinterest', 'de', 'follow'],
    // By place and by ids, where nobody wrote the language down.
    ['instagram', 'xx', 'follow'],
    ['x', 'xx', 'follow'],
    ['bluesky', 'xx', 'follow'],
  ] as const)('%s in the language %s is read as well', async (name, language, what) => {
    const page = await profileOf(name, contact, `?hl=${language}`)
    const before = await allDeeds(page)
    await page.click(seen(what))
    await letItBe(page)
    expect(await allDeeds(page)).toEqual(before)
    await leave(page)
  })

  it.each(['instagram', 'x'])('on %s it is answered over a modal dialog of the page', async (name) => {
    const page = await profileOf(name, contact, '?dialog')
    const before = await allDeeds(page)
    await page.click(seen('follow'))
    await page.panel.button('Follow anyway').press()
    await until('the deed', async () => ((await allDeeds(page)).length > before.length ? true : undefined))
    await pause(300)
    expect(await allDeeds(page)).toHaveLength(before.length + 1)
    await leave(page)
  })

  it.each(['open', 'closed'])('a control in a root that is %s is held as well', async (root) => {
    const page = await profileOf('threads', contact, `?root=${root}`)
    const before = await allDeeds(page)
    await page.click('[data-practice="root"]')
    await page.panel.button('Follow anyway').press()
    await until('the deed', async () => ((await allDeeds(page)).length > before.length ? true : undefined))
    await pause(300)
    expect(await allDeeds(page)).toHaveLength(before.length + 1)
    await leave(page)
  })

  it('a middle click on a link that begins a message is held', async () => {
    const page = await profileOf('vk')
    const before = await allDeeds(page)
    await page.click(seen('message'), 'middle')
    await letItBe(page)
    expect(await allDeeds(page)).toEqual(before)
    await leave(page)
  })

  it('a request of a contact is asked about before it is accepted, on whosever page', async () => {
    const page = await profileOf('instagram', stranger, '?request')
    await page.click(seen('accept'))
    await letItBe(page)
    expect(await deedsOn(page, 'accept')).toEqual([])
    await leave(page)
  })

  describe('a page that works against the question', () => {
    /** The element that our dialog stands in is the one that the page did not make. */
    const ours = `[...document.documentElement.children, ...document.body.children].find((each) => !['HEAD', 'BODY', 'DIV', 'P', 'SECTION', 'SCRIPT'].includes(each.tagName) || (each.tagName === 'DIV' && each.attributes.length === 0 && each.childElementCount === 0))`

    it.each([
      [
        'covers it',
        `(() => { const cover = document.createElement('div'); Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647', background: 'white' }); document.body.append(cover) })()`,
      ],
      ['moves it', `document.body.style.transform = 'translate(40px, 20px) scale(0.9)'; undefined`],
      [
        'clicks it by script',
        `document.elementFromPoint(innerWidth / 2, innerHeight / 2).click(); undefined`,
      ],
    ])('%s changes nothing: only the user’s own press lets it go', async (_how, act) => {
      const page = await profileOf('x')
      const before = await allDeeds(page)
      await page.click(seen('follow'))
      await page.panel.dialog()
      await page.evaluate(act)
      await pause(300)
      expect(await allDeeds(page)).toEqual(before)
      await page.panel.button('Follow anyway').press()
      await until('the deed', async () => ((await allDeeds(page)).length > before.length ? true : undefined))
      await leave(page)
    })

    it('takes it away: nothing has left, it stands there again, and so it does at the next press', async () => {
      const page = await profileOf('bluesky')
      const before = await allDeeds(page)
      await page.click(seen('follow'))
      await page.panel.dialog()
      expect(
        await page.evaluate<boolean>(
          `(() => { const host = ${ours}; host?.remove(); return host !== undefined })()`,
        ),
      ).toBe(true)
      await pause(700)
      expect(await allDeeds(page)).toEqual(before)
      await letItBe(page)
      await page.click(seen('follow'))
      await letItBe(page)
      expect(await allDeeds(page)).toEqual(before)
      await leave(page)
    })
  })

  it('every network that was visited, however shortly, was seen, and none of them changed', async () => {
    const own = ownPage(await browser.ownPage('options.html'))
    const labels = networks.filter(({ name }) => socialNetworks.some((each) => each.name === name))
    for (const { label } of labels) await own.says(new RegExp(`${label}(?: Web)?: watching`))
    expect(await own.text()).not.toMatch(/: changed/)
    await own.page.close()
  })
}
