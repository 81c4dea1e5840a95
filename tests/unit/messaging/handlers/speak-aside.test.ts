import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../../utils/etiquette/policy.ts'
import type { Background } from '../../../../utils/messaging/handlers/background.ts'
import { type AsideWord, judgedAside, seenAside } from '../../../../utils/messaging/handlers/speak-aside.ts'
import type { Sender } from '../../../../utils/messaging/senders.ts'
import { idOf } from '../../../../utils/platform/ids.ts'
import { beginning, checkIn, practise, thanked } from './practice-background.ts'

const linkedIn: Sender = { role: 'linkedin', site: 'linkedin', tab: 4 }
const mara = { profile: 'https://www.linkedin.com/in/mara-lindqvist' }

/** A background that is asked to leave LinkedIn alone, and what it has said beside the page. */
function beside(linkedInAside: boolean) {
  const said: AsideWord[] = []
  const marks: [number, boolean][] = []
  const nudged = new Set<string>()
  const background = {
    idOf,
    now: () => '2026-11-25T09:00:00Z',
    zone: () => 'Europe/Berlin',
    settings: async () => ({
      policy: defaultPolicy,
      drafts: {},
      findingsOff: [],
      everyProfile: false,
      linkedInAside,
    }),
    aside: {
      mark: async (tab: number, isKnown: boolean) => void marks.push([tab, isKnown]),
      say: async (word: AsideWord) => void said.push(word),
    },
    nudged: {
      has: async (day: string, key: string) => nudged.has(`${day} ${key}`),
      add: async (day: string, key: string) => void nudged.add(`${day} ${key}`),
    },
  } as unknown as Background
  return { background, said, marks }
}

describe('LinkedIn left alone', () => {
  const tooEarly = async () => {
    const { ask } = await practise([...beginning, thanked])
    return ask('message.judge', { channel: 'linkedin', people: [mara], text: checkIn })
  }

  it('says what there is to say of a message beside the page, once, and holds nothing', async () => {
    const { background, said } = beside(true)
    const answer = await tooEarly()
    expect(answer).toMatchObject({ value: { verdict: { action: 'pause', reason: 'too-early' } } })
    const given = await judgedAside(background, linkedIn, answer)
    expect(given).toMatchObject({ ok: true, value: { tracked: true, verdict: { action: 'clear' } } })
    await judgedAside(background, linkedIn, answer)
    expect(said.map(({ verdict }) => verdict.reason)).toEqual(['too-early'])
  })

  it('marks the tab while a contact is looked at, and takes the mark away with the next one', async () => {
    const { background, said, marks } = beside(true)
    const { ask } = await practise([...beginning, thanked])
    const visit = { network: 'linkedin', act: 'visit', handle: 'mara-lindqvist' } as const
    await seenAside(background, linkedIn, true, await ask('person.seen', visit))
    const stranger = await ask('person.seen', { ...visit, handle: 'casey-lund', name: 'Casey Lund' })
    await seenAside(background, linkedIn, true, stranger)
    expect(marks).toEqual([
      [4, true],
      [4, false],
    ])
    expect(said).toEqual([])
  })

  it('says that the thank-you comes first, and lets the request go', async () => {
    const { background, said } = beside(true)
    const { ask } = await practise()
    const connect = { network: 'linkedin', act: 'connect', handle: 'mara-lindqvist' } as const
    const given = await seenAside(background, linkedIn, false, await ask('person.seen', connect))
    expect(given).toMatchObject({ value: { match: 'handle', verdict: { action: 'clear' } } })
    expect(said.map(({ verdict }) => verdict.reason)).toEqual(['thank-first'])
  })

  it('is for LinkedIn alone, and only where it is wanted', async () => {
    const answer = await tooEarly()
    const off = beside(false)
    expect(await judgedAside(off.background, linkedIn, answer)).toBe(answer)
    const on = beside(true)
    expect(await judgedAside(on.background, { role: 'gmail', site: 'gmail', tab: 4 }, answer)).toBe(answer)
    expect([...off.said, ...on.said]).toEqual([])
  })
})
