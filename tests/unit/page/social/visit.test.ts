// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followVisits } from '../../../../utils/page/social/visit.ts'
import type { Subject } from '../../../../utils/sites/network.ts'

const person = (about: Partial<Subject>): Subject => ({
  relation: 'unknown',
  own: false,
  settled: true,
  ...about,
})

let ending = new AbortController()
let address = ''
let subject: Subject | null = null
let visible = true
let news: string[] = []
let lefts: AbortSignal[] = []

function follow() {
  const navigation = new EventTarget()
  const given = {
    location: {
      get href() {
        return address
      },
    },
    navigation,
    document: {
      get visibilityState() {
        return visible ? 'visible' : 'hidden'
      },
    },
    setTimeout: (work: () => void, wait: number) => setTimeout(work, wait),
    addEventListener: () => undefined,
  }
  const visits = followVisits({
    window: given as never,
    network: {
      readAddress: (url) => ({ kind: url.pathname === '/feed' ? 'feed' : 'profile' }),
      readSubject: () => subject,
      handleKey: (handle) => handle,
    },
    now: () => Date.now(),
    signal: ending.signal,
    failed: (error) => {
      throw error
    },
    arrived(seen, left) {
      news.push(`arrived ${seen.name}`)
      lefts.push(left)
    },
    stayed: (seen) => news.push(`stayed ${seen.name}`),
  })
  const go = (path: string) => {
    address = `https://www.facebook.com${path}`
    navigation.dispatchEvent(new Event('currententrychange'))
  }
  return { visits, go }
}

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  address = 'https://www.facebook.com/dana'
  subject = person({ handle: 'dana', name: 'Dana Whitfield' })
  visible = true
  news = []
  lefts = []
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

describe('a visit', () => {
  test('is told when the page is there, and again when it was looked at for a while', () => {
    const { visits } = follow()
    visits.look()
    expect(news).toEqual(['arrived Dana Whitfield'])
    vi.advanceTimersByTime(1_400)
    expect(news).toHaveLength(1)
    vi.advanceTimersByTime(300)
    expect(news).toEqual(['arrived Dana Whitfield', 'stayed Dana Whitfield'])
    expect(visits.subject()?.handle).toBe('dana')
  })

  test('does not last while the tab is out of sight', () => {
    const { visits } = follow()
    visits.look()
    visible = false
    vi.advanceTimersByTime(10_000)
    expect(news).toHaveLength(1)
    visible = true
    vi.advanceTimersByTime(2_000)
    expect(news).toHaveLength(2)
  })

  test('is none while the header still belongs to somebody else', () => {
    subject = person({ handle: 'otto', name: 'Otto', settled: false })
    const { visits } = follow()
    visits.look()
    expect(news).toEqual([])
    subject = person({ handle: 'dana', name: 'Dana Whitfield' })
    vi.advanceTimersByTime(300)
    visits.look()
    expect(news).toEqual(['arrived Dana Whitfield'])
  })

  test('is none of one’s own profile, of a page without a name, or of a list', () => {
    const { visits, go } = follow()
    subject = person({ handle: 'me', name: 'Ada', own: true })
    visits.look()
    go('/nameless')
    subject = person({ handle: 'nameless' })
    vi.advanceTimersByTime(300)
    visits.look()
    subject = person({ handle: 'dana', name: 'Dana Whitfield' })
    go('/feed')
    vi.advanceTimersByTime(5_000)
    expect(news).toEqual([])
  })

  test('ends with the page: what was asked for it is dropped', () => {
    const { visits, go } = follow()
    visits.look()
    subject = person({ handle: 'otto', name: 'Otto Fern' })
    go('/otto')
    expect(lefts[0]?.aborted).toBe(true)
    expect(lefts[1]?.aborted).toBe(false)
    vi.advanceTimersByTime(2_000)
    expect(news).toEqual(['arrived Dana Whitfield', 'arrived Otto Fern', 'stayed Otto Fern'])
  })

  test('is not of the last person where only their name is still there', () => {
    const { visits, go } = follow()
    visits.look()
    subject = person({ handle: 'otto', name: 'Dana Whitfield' })
    go('/otto')
    expect(news).toEqual(['arrived Dana Whitfield'])
    subject = person({ handle: 'otto', name: 'Otto Fern' })
    vi.advanceTimersByTime(300)
    visits.look()
    expect(news.at(-1)).toBe('arrived Otto Fern')
  })
})
