import type { ReadInTab } from '../messaging/reader.ts'
import { browser } from './browser.ts'

/** The script that reads words: entrypoints/language.ts. */
const languageScript = '/language.js'

/** A page that is as busy as that is not going to answer; what was asked goes on without. */
const patienceMs = 5_000

/** Reading in tabs, and the bringing of what reads. */
export interface TabReading {
  readInTab: ReadInTab
  /** Brings what reads, where it isn't yet; says nothing of a failure, for the reading itself will. */
  prepareReading(tab: number): void
}

/** `scripting` of the browser, as far as it is used here. */
interface Scripting {
  executeScript(
    injection: Parameters<typeof browser.scripting.executeScript>[0],
  ): Promise<readonly { result?: unknown }[]>
}

/** Has words read by our script in the tab's top document, and brings it there when it is first needed. */
export function createTabReading(scripting: Scripting = browser.scripting): TabReading {
  const bringing = new Map<number, Promise<unknown>>()

  function bring(tab: number): Promise<unknown> {
    const already = bringing.get(tab)
    if (already !== undefined) return already
    const brought = scripting
      .executeScript({ target: topOf(tab), files: [languageScript], injectImmediately: true })
      .finally(() => bringing.delete(tab))
    bringing.set(tab, brought)
    return brought
  }

  /** Null where what reads is not there; an empty text where it is and wasn't asked for anything that it knows. */
  async function askIn(tab: number, name: string, question: string): Promise<string | null> {
    const [told] = await scripting.executeScript({
      target: topOf(tab),
      func: askHere,
      args: [name, question],
      injectImmediately: true,
    })
    return typeof told?.result === 'string' ? told.result : null
  }

  async function read(tab: number, name: string, question: string): Promise<unknown> {
    await bringing.get(tab)
    let answer = await askIn(tab, name, question)
    if (answer === null) {
      await bring(tab)
      answer = await askIn(tab, name, question)
    }
    if (answer === null || answer === '') throw new Error('what reads words did not come')
    return JSON.parse(answer)
  }

  async function prepare(tab: number): Promise<void> {
    if ((await askIn(tab, '', '')) === null) await bring(tab)
  }

  return {
    readInTab: (tab, { read: name, question }) => inTime(read(tab, name, JSON.stringify(question))),
    prepareReading: (tab) => void prepare(tab).catch(() => undefined),
  }
}

function topOf(tab: number) {
  return { tabId: tab, frameIds: [0] }
}

/** Runs in the tab, from its source text alone: utils/page/reading-here.ts has left what it calls. */
function askHere(name: string, question: string): string | null {
  const read: unknown = Reflect.get(globalThis, Symbol.for('fortnight reading'))
  return typeof read === 'function' ? (read(name, question) ?? '') : null
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('nothing was read in time')), patienceMs)
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
