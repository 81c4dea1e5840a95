import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'
import { type Gmail, openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { pause } from '../panel.ts'
import { restorePracticeTimeline } from '../restore.ts'

/** What a page can say of its own: a sheet over everything that lets every press through. */
const sheet = (also: string) => `(() => {
  const sheet = document.createElement('div')
  sheet.id = 'sheet'
  sheet.style = 'position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;z-index:2147483647;pointer-events:none;background:white'
  ${also}
})()`
const inTopLayer = sheet(`sheet.popover = 'manual'; document.body.append(sheet); sheet.showPopover()`)
const besideUs = sheet(`document.documentElement.append(sheet)`)
const staysBesideUs = `${besideUs}; window.coming = setInterval(() => {
  document.documentElement.append(document.getElementById('sheet'))
}, 20)`
/** Said to the page before the pause: its own script hears first of all, and nobody after it. */
const keepsToItself = `for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
  addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })`
/** Comes forward all the time, until `leave` is called. */
const comesAgain = (first = '', then = '') => `
  sheet.popover = 'manual'
  const coming = setInterval(() => { ${first}; sheet.hidePopover(); sheet.showPopover(); ${then} }, 20)
  window.leave = () => { clearInterval(coming); sheet.remove() }`
const inShadow = `const root = document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' })`
/** Ways to come in front of a dialog again without a word of it, or to be drawn where one isn't. */
const unheard: readonly string[] = [
  sheet(`document.body.append(sheet); ${comesAgain()}`),
  sheet(`${inShadow}; root.append(sheet); ${comesAgain()}`),
  sheet(`${inShadow}; document.body.append(sheet)
    ${comesAgain('root.moveBefore(sheet, null)', 'document.body.moveBefore(sheet, null)')}`),
  sheet(`sheet.style.inset = '0 auto auto 0'; sheet.style.boxShadow = '0 0 0 3000px white'
    document.body.append(sheet); ${comesAgain()}`),
  `(() => {
    const styles = new CSSStyleSheet()
    styles.replaceSync(\`::view-transition { pointer-events: none; background: white }
      ::view-transition-group(*), ::view-transition-old(*) { animation-duration: 1000s }\`)
    document.adoptedStyleSheets = [styles]
    const turning = document.startViewTransition(() => {})
    window.leave = () => turning.skipTransition()
  })()`,
]
const ours = `[...document.documentElement.children].at(-1)`

const checkIn = { to: ['dana.whitfield@larkspur.example'], ...letters.checkIn }

async function pausedSend(browser: TestBrowser): Promise<Gmail> {
  const gmail = await openGmail(browser)
  await gmail.compose(checkIn)
  await gmail.page.click(selectors.send)
  await gmail.page.panel.dialog()
  return gmail
}

/** A page that wants presses that its user didn't mean to make on what Fortnight shows (docs/security.md). */
export function redress(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser

  beforeAll(async () => {
    browser = await open()
    await restorePracticeTimeline(browser)
  })
  afterAll(() => browser.close())

  describe('the pause', () => {
    it('is not answered by events that the page makes', async () => {
      const gmail = await pausedSend(browser)
      await pause(500)
      await gmail.page.evaluate(`(() => {
        const spots = [[640, 450]]
        for (let y = 0; y < 900; y += 40) for (let x = 0; x < 1280; x += 80) spots.push([x, y])
        for (const [clientX, clientY] of spots) {
          const hit = document.elementFromPoint(clientX, clientY)
          for (const on of [hit, ${ours}]) {
            const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY }
            if (on?.tagName !== 'DIV' || on.parentElement !== document.documentElement) continue
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              on.dispatchEvent(new MouseEvent(type, init))
            for (const key of ['Enter', ' ', 'Escape'])
              on.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }))
            on.click()
            on.focus()
          }
        }
      })()`)
      expect(await gmail.page.panel.hasDialog()).toBe(true)
      expect(await gmail.sentAfterAWhile()).toEqual([])
      await gmail.page.close()
    })

    it('is not answered by a press under something that lets presses through, and comes to the front', async () => {
      const gmail = await pausedSend(browser)
      await gmail.page.evaluate(inTopLayer)
      await pause(600)
      await gmail.page.panel.button('Send anyway').press()
      expect(await gmail.sentAfterAWhile()).toEqual([])
      await gmail.page.panel.button('Send anyway').press()
      expect(await gmail.waitForSent(1)).toHaveLength(1)
      await gmail.page.close()
    })

    it('is not answered where something comes to the front without a word, and is when it is gone', async () => {
      const gmail = await openGmail(browser)
      await gmail.page.evaluate(keepsToItself)
      const before = (await gmail.sent()).length
      await gmail.compose(checkIn)
      await gmail.page.click(selectors.send)
      await gmail.page.panel.dialog()
      for (const way of unheard) {
        await gmail.page.evaluate(way)
        for (const _ of [1, 2]) await gmail.page.panel.button('Send anyway').press()
        // What comes to the front fades in anew.
        await gmail.page.panel.dialog()
        await gmail.page.evaluate('window.leave()')
      }
      expect(await gmail.sentAfterAWhile()).toHaveLength(before)
      await gmail.page.panel.button('Send anyway').press()
      expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
      await gmail.page.close()
    })

    it('is not answered by a key that is still down', async () => {
      const gmail = await openGmail(browser)
      await gmail.compose(checkIn)
      const before = (await gmail.sent()).length
      await gmail.page.focus(selectors.send)
      await gmail.page.hold('Enter', () => gmail.page.panel.button('Send anyway').focus())
      expect(await gmail.sentAfterAWhile()).toHaveLength(before)
      await gmail.page.press('Enter')
      expect(await gmail.waitForSent(before + 1)).toHaveLength(before + 1)
      await gmail.page.close()
    })
  })

  describe('a card in the corner', () => {
    const close = (page: TestPage) => page.panel.button('Hide').press()
    const nudged = async () => {
      const page = await browser.open('https://www.facebook.com/dana.whitfield.9')
      await page.panel.says(/Dana/)
      return page
    }
    const root = `document.documentElement.style`

    it('is pressed only while the page leaves it as it is', async () => {
      const page = await nudged()
      const veils: readonly (readonly [string, string])[] = [
        [`${root}.opacity = '0.05'`, `${root}.opacity = ''`],
        [`${root}.filter = 'opacity(1%)'`, `${root}.filter = ''`],
        [`${root}.clipPath = 'inset(0 0 99% 0)'`, `${root}.clipPath = ''`],
        [`${root}.maskImage = 'linear-gradient(transparent, transparent)'`, `${root}.maskImage = ''`],
        [staysBesideUs, `clearInterval(window.coming); document.getElementById('sheet').remove()`],
      ]
      for (const [veil, unveil] of veils) {
        await page.evaluate(veil)
        await pause(400)
        await close(page)
        await page.evaluate(unveil)
        // What comes to the front fades in anew.
        await page.panel.says(/Dana/)
      }
      await pause(1_000)
      await close(page)
      await expect.poll(() => page.panel.text()).toBe('')
      await page.close()
    })
  })
}
