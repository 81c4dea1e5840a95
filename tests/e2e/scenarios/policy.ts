import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser, TestPage } from '../browser.ts'

const address = 'https://www.facebook.com/casey.lund.art'
const inline = `(() => {
  const script = document.createElement('script')
  try { script.text = 'window.ran = true' } catch { return 'refused' }
  document.head.append(script)
  return window.ran ? 'ran' : 'refused'
})()`

/** In a task of its own: what a debugger runs itself is let through. */
const later = (code: string) => `new Promise((done) => {
  setTimeout(() => {
    try { done(String(${code})) } catch { done('refused') }
  })
})`

/** Each answers `refused`, or what it got through with. */
const attempts: Readonly<Record<string, string>> = {
  'fetches a page': `fetch('${address}').then(() => 'went out', () => 'refused')`,
  'sends a beacon': `navigator.sendBeacon('${address}', 'x') ? new Promise((done) => setTimeout(done, 300, 'refused')) : 'refused'`,
  'opens a socket': `new Promise((done) => {
    try {
      const socket = new WebSocket('wss://www.facebook.com/')
      socket.onopen = () => done('went out')
      socket.onerror = () => done('refused')
    } catch { done('refused') }
  })`,
  'asks in the old way': `new Promise((done) => {
    const request = new XMLHttpRequest()
    request.onload = () => done('went out')
    request.onerror = () => done('refused')
    request.open('GET', '${address}')
    request.send()
  })`,
  'shows a picture from elsewhere': `new Promise((done) => {
    const image = new Image()
    image.onload = () => done('went out')
    image.onerror = () => done('refused')
    image.src = 'https://www.facebook.com/practice/picture.png?leak'
  })`,
  'brings a script from elsewhere': `import('https://www.facebook.com/practice/main.js').then(() => 'ran', () => 'refused')`,
  'writes a script into the page': inline,
  'runs a string': later(`(0, eval)('"ran"')`),
  'makes a function of a string': later(`new Function('return "ran"')()`),
  'makes markup of a string': later(`document.body.innerHTML = '<b>x</b>'`),
  'makes a policy of its own': later(`trustedTypes.createPolicy('mine', {}).name`),
  'opens a frame': `new Promise((done) => {
    const frame = document.createElement('iframe')
    frame.src = '${address}'
    frame.onload = () => { try { done(frame.contentDocument === null ? 'refused' : 'ran') } catch { done('refused') } }
    document.body.append(frame)
    // Firefox says nothing of a frame that it refused.
    setTimeout(done, 500, 'refused')
  })`,
}

/** What foreign code would try first in one of our own pages, and what the browser says to it. */
export function policy(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())

  describe.each(['options.html', 'popup.html', 'timeline.html', 'letter.html', 'welcome.html'])(
    '%s',
    (path) => {
      let page: TestPage
      beforeAll(async () => {
        page = await browser.ownPage(path)
      })
      afterAll(() => page.close())

      it.each(Object.entries(attempts))('is refused when it %s', async (what, attempt) => {
        const before = browser.requests.length
        expect(await page.evaluate<string>(attempt)).toBe('refused')
        // Firefox's driver names a frame's load and then that it was called off: no server hears of it.
        if (browser.name === 'firefox' && what === 'opens a frame') return
        expect(browser.requests.slice(before)).toEqual([])
      })
    },
  )
}
