import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leaveReading, readingKey } from '../../../utils/page/reading-here.ts'
import type { browser } from '../../../utils/platform/browser.ts'
import { createTabReading } from '../../../utils/platform/read-in-tab.ts'

type Injection = Parameters<typeof browser.scripting.executeScript>[0]

const question = {
  read: 'written',
  question: {
    mail: { text: 'Is there any news about my application? I would love to hear where it stands.' },
  },
} as const

/** Tabs as Chromium has them: what is called runs from its source text alone, and answers travel as JSON. */
function practiceTabs(bring: (world: object) => void = leaveReading) {
  const asked: string[] = []
  const executeScript = async ({ files, func, args = [] }: Injection) => {
    if (files !== undefined) {
      asked.push(...files)
      bring(globalThis)
      return [{ frameId: 0, result: null }]
    }
    asked.push('question')
    const result: unknown = new Function('given', `return (${String(func)})(...given)`)(args)
    return [{ frameId: 0, result }]
  }
  return { asked, reading: createTabReading({ executeScript }) }
}

const forget = () => Reflect.deleteProperty(globalThis, Symbol.for(readingKey))
beforeEach(forget)
afterEach(() => {
  vi.useRealTimers()
  forget()
})

describe('reading in a tab', () => {
  it('brings the script when there is something to read for the first time, and never again', async () => {
    const { asked, reading } = practiceTabs()
    expect(await reading.readInTab(4, question)).toMatchObject({ meaning: { kind: 'check-in' } })
    expect(asked).toEqual(['question', '/language.js', 'question'])
    await reading.readInTab(4, question)
    expect(asked.slice(3)).toEqual(['question'])
  })

  it('brings it once where two ask at the same time', async () => {
    const { asked, reading } = practiceTabs()
    await Promise.all([reading.readInTab(4, question), reading.readInTab(4, question)])
    expect(asked.filter((what) => what === '/language.js')).toHaveLength(1)
  })

  it('brings it before there is anything to read where somebody tracked is written to', async () => {
    const { asked, reading } = practiceTabs()
    reading.prepareReading(4)
    await vi.waitFor(() => expect(asked).toContain('/language.js'))
    await reading.readInTab(4, question)
    expect(asked.filter((what) => what === '/language.js')).toHaveLength(1)
  })

  it('fails where the script comes and leaves nothing', async () => {
    const { reading } = practiceTabs(() => undefined)
    await expect(reading.readInTab(4, question)).rejects.toThrow('did not come')
  })

  it('fails where the browser refuses, and tries again the next time', async () => {
    let refuses = true
    const { asked, reading } = practiceTabs((world) => {
      if (refuses) throw new Error('Cannot access contents of the page')
      leaveReading(world)
    })
    await expect(reading.readInTab(4, question)).rejects.toThrow('Cannot access')
    refuses = false
    expect(await reading.readInTab(4, question)).toMatchObject({ meaning: { kind: 'check-in' } })
    expect(asked.filter((what) => what === '/language.js')).toHaveLength(2)
  })

  it('gives up on a page that never answers', async () => {
    vi.useFakeTimers()
    const reading = createTabReading({ executeScript: () => new Promise(() => undefined) })
    const refused = expect(reading.readInTab(4, question)).rejects.toThrow('in time')
    await vi.advanceTimersByTimeAsync(5_000)
    await refused
  })
})
