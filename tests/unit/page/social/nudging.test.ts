// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type NudgeWays, nudgeWays } from '../../../../utils/page/social/nudge-ways.ts'
import { createNudging } from '../../../../utils/page/social/nudging.ts'
import type { KnownPerson, People } from '../../../../utils/page/social/people.ts'
import type { Nudge } from '../../../../utils/page/social/surfaces.ts'
import type { Subject } from '../../../../utils/sites/network.ts'

/** Robin is invented, no contact, and says to work where an application runs. */
const robin: Subject = {
  handle: 'robin.thale',
  name: 'Robin Thale',
  company: 'Larkspur Robotics',
  relation: 'none',
  own: false,
  settled: true,
}
const colleague: KnownPerson = {
  match: 'company',
  verdict: { action: 'hint', reason: 'personal-network', application: 'app' },
  window: { application: 'app', state: 'open', since: '2026-11-20', ask: [] },
  about: { application: 'app', company: 'Larkspur Robotics', owed: [], ask: [] },
}

let asked: unknown[][] = []
let views: (Nudge | null)[] = []
const opened = vi.fn()
const forgotten = vi.fn()

function start(person: KnownPerson = colleague) {
  const people: People = { known: () => person, ask: async () => person, forget: forgotten }
  return createNudging({
    window: { open: opened } as unknown as Window,
    network: { name: 'facebook', handleKey: (handle) => handle },
    ask: (async (...question: unknown[]) => {
      asked.push(question)
      return { ok: true, value: { state: 'recorded' } }
    }) as never,
    people,
    surfaces: { nudge: (view) => void views.push(view) },
  })
}
const nudge = (): Nudge => {
  const view = views.at(-1)
  if (view == null) throw new Error('nothing is shown')
  return view
}
const shown = (): NudgeWays => nudgeWays(nudge())

beforeEach(() => {
  asked = []
  views = []
  opened.mockClear()
  forgotten.mockClear()
})

describe('a stranger of the company', () => {
  test('is named as the page shows them, and noted for the day without a contact', async () => {
    await start().visited(robin, new AbortController().signal)
    expect(nudge().who.name).toBe('Robin Thale')
    expect(shown().isThem).toBeNull()
    expect(asked).toEqual([
      ['stranger.nudged', { network: 'facebook', handle: 'robin.thale', name: 'Robin Thale' }],
    ])
  })

  test('is looked for on LinkedIn by the name that the page shows', async () => {
    await start().visited(robin, new AbortController().signal)
    shown().openLinkedIn()
    expect(String(opened.mock.calls[0]?.[0])).toContain('keywords=Robin+Thale+Larkspur+Robotics')
  })

  test.each([
    ['person', () => shown().notSamePerson()],
    ['company', () => shown().notThatCompany?.()],
  ])('is left alone when the user says that of the %s', async (what, say) => {
    await start().visited(robin, new AbortController().signal)
    say()
    expect(asked.at(-1)).toEqual([
      'stranger.dismissed',
      {
        network: 'facebook',
        handle: 'robin.thale',
        name: 'Robin Thale',
        application: 'app',
        what,
        company: 'Larkspur Robotics',
      },
    ])
    expect(views.at(-1)).toBeNull()
    await vi.waitFor(() => expect(forgotten).toHaveBeenCalledWith(robin))
  })

  test('is hinted at again on Add friend, unless the hint was put away here', async () => {
    const nudging = start()
    nudging.hinted(colleague, robin, robin)
    expect(shown().notThatCompany).not.toBeNull()
    shown().dismiss()
    nudging.hinted(colleague, robin, robin)
    expect(views.at(-1)).toBeNull()
  })

  test('has no company to deny where only the wish for a word at every profile speaks', async () => {
    await start({ ...colleague, match: 'profile' }).visited(robin, new AbortController().signal)
    expect(shown().notThatCompany).toBeNull()
  })
})
