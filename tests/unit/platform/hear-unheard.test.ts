import { describe, expect, it } from 'vitest'
import type { Answer, PersonReference, Request } from '../../../utils/messaging/protocol.ts'
import { hearUnheard } from '../../../utils/platform/hear-unheard.ts'
import { onUnheard, unheard } from '../../../utils/platform/unheard.ts'
import { fakeBrowser } from '../../fake-browser.ts'

const at = '2026-12-04T10:00:00Z'
const sending = (draft: string) => ({
  draft,
  at,
  channel: 'gmail' as const,
  people: [{ email: 'mara@larkspur.example' }],
})
const kept = async () => Object.keys(await fakeBrowser.storage.local.get(null))

async function hear(
  now: string,
  answer: Answer<'message.sending'> = { ok: true, value: { state: 'pending' } },
  behindPrints: PersonReference[] | null = [],
) {
  const told: Request<'message.sending'>[] = []
  const wait = await hearUnheard(now, {
    async tell(request) {
      told.push(request)
      return answer
    },
    who: async () => behindPrints,
  })
  people = told.flatMap((request) => request.people)
  return { told: told.map(({ draft }) => draft), wait }
}
let people: PersonReference[] = []

describe('a send that nobody heard of', () => {
  it('is told at once where its page took it for sent, and forgotten when it was heard', async () => {
    unheard.keep('one', { told: true, sending: sending('r1') })
    expect(await hear('2026-12-04T10:00:01Z')).toEqual({ told: ['r1'], wait: null })
    expect(await kept()).toEqual([])
  })

  it('is left to its page for half a minute where that could not tell yet', async () => {
    unheard.keep('one', { told: false, sending: sending('r1') })
    expect(await hear('2026-12-04T10:00:05Z')).toEqual({ told: [], wait: 30_000 })
    expect(await hear('2026-12-04T10:00:35Z')).toEqual({ told: ['r1'], wait: null })
  })

  it('does not wait for a time that the clock was set back from', async () => {
    unheard.keep('one', { told: false, sending: { ...sending('r1'), at: '2031-12-04T10:00:00Z' } })
    expect(await hear('2026-12-04T10:00:00Z')).toEqual({ told: ['r1'], wait: null })
  })

  it('stays for the next time where there is no room, and goes where it can never be written', async () => {
    unheard.keep('one', { told: true, sending: sending('r1') })
    await hear(at, { ok: false, refused: 'storage', detail: 'There is no room left on the disk.' })
    expect(await kept()).toEqual(['unheard:one'])
    await hear(at, { ok: false, refused: 'shape' })
    expect(await kept()).toEqual([])
  })

  it('is dropped where it is none, and nothing else of the browser is touched', async () => {
    await fakeBrowser.storage.local.set({ 'unheard:one': { told: true }, settings: { policy: {} } })
    expect(await hear(at)).toEqual({ told: [], wait: null })
    expect(await kept()).toEqual(['settings'])
  })

  it('is forgotten when it is taken back', async () => {
    unheard.keep('one', { told: false, sending: sending('r1') })
    unheard.forget('one')
    expect(await hear('2026-12-04T10:01:00Z')).toEqual({ told: [], wait: null })
  })

  describe('of whose people nobody had said whether they are on the timeline', () => {
    const unnamed = { told: true, sending: { ...sending('r1'), people: [] }, prints: [['abc']] }
    const mara = { email: 'mara@larkspur.example' }

    it('is told with the names of those who are', async () => {
      unheard.keep('one', unnamed)
      expect(await hear(at, undefined, [mara])).toEqual({ told: ['r1'], wait: null })
      expect(people).toEqual([mara])
      expect(await kept()).toEqual([])
    })

    it('is dropped untold where nobody is', async () => {
      unheard.keep('one', unnamed)
      expect(await hear(at, undefined, [])).toEqual({ told: [], wait: null })
      expect(await kept()).toEqual([])
    })

    it('stays where the timeline can not be opened', async () => {
      unheard.keep('one', unnamed)
      expect(await hear(at, undefined, null)).toEqual({ told: [], wait: null })
      expect(await kept()).toEqual(['unheard:one'])
    })
  })

  it('is noticed when it is kept, not when it is forgotten', async () => {
    const ending = new AbortController()
    let noticed = 0
    onUnheard(() => {
      noticed += 1
    }, ending.signal)
    unheard.keep('one', { told: true, sending: sending('r1') })
    await fakeBrowser.storage.local.set({ settings: {} })
    unheard.forget('one')
    await fakeBrowser.storage.local.set({ written: 'x' })
    expect(noticed).toBe(1)
    ending.abort()
  })
})
