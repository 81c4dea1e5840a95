import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGmail, selectors } from '../gmail.ts'
import { letters } from '../letters.ts'
import { nothingLeaves, practiceHosts } from '../scenarios/nothing-leaves.ts'
import { type ChromiumBrowser, openChromium } from './browser.ts'

let browser: ChromiumBrowser

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe('nothing leaves Chromium', () => {
  /** The way out of the machine, for what no page asks: the background's connections, and the browser's own. */
  const wayOut = createServer()
  const connections: string[] = []

  nothingLeaves(async (allowed) => {
    wayOut.on('connection', (socket) => {
      socket.once('data', (said) => {
        connections.push(said.toString('latin1').split('\r\n')[0] ?? '')
        socket.destroy()
      })
      socket.on('error', () => socket.destroy())
    })
    const listening = once(wayOut, 'listening')
    wayOut.listen(0, '127.0.0.1')
    await listening
    const address = wayOut.address()
    if (address === null || typeof address === 'string') throw new Error('no way out')
    const opened = await openChromium({ allowed, switches: [`--proxy-server=127.0.0.1:${address.port}`] })
    return { browser: opened, requests: opened.chromium.requests }
  })
  afterAll(() => wayOut.close())

  it('nor by any other way, but for what the browser itself prepares or asks its maker', () => {
    const ofTheBrowser = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/
    const hosts = connections.map((said) => /^\w+ (?:\w+:\/\/)?([^:/ ]+)/.exec(said)?.[1] ?? said)
    expect(hosts.filter((host) => !ofTheBrowser.test(host) && !practiceHosts.has(host))).toEqual([])
  })
})

it('could not make one if it tried: background and pages are forbidden to', async () => {
  const attempt = `fetch('https://www.facebook.com/').then(() => 'went out', () => 'refused')`
  const worker = await browser.chromium.worker()
  expect(await worker.evaluate(attempt)).toBe('refused')
  const options = await browser.ownPage('options.html')
  expect(await options.evaluate(attempt)).toBe('refused')
})

it('leaves nothing on a page where nobody on the timeline is involved', async () => {
  const gmail = await openGmail(browser)
  await gmail.page.evaluate(
    `window.heard = []; window.addEventListener('message', (event) => window.heard.push(String(event.data)))`,
  )
  const roots = () => gmail.page.evaluate<number>(`document.documentElement.children.length`)
  const before = await roots()
  await gmail.compose({ to: ['bea@family.example'], ...letters.lunch })
  await gmail.page.click(selectors.send)
  expect(await roots()).toBe(before)
  expect(await gmail.page.evaluate('window.heard')).toEqual([])
  expect(
    await gmail.page.evaluate(`document.documentElement.outerHTML.includes('chrome-extension://')`),
  ).toBe(false)
  expect(await gmail.page.evaluate(`/fortnight/i.test(Object.keys(window).join())`)).toBe(false)
})
