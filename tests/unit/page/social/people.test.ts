import { describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import type { Answer } from '../../../../utils/messaging/protocol.ts'
import { createPeople } from '../../../../utils/page/social/people.ts'

const network = { name: 'facebook', handleKey: (handle: string) => handle.replaceAll('.', '').toLowerCase() }
const dana = { handle: 'dana.whitfield', name: 'Dana Whitfield' }

function meet(answer: Answer<'person.seen'> = { ok: true, value: { match: 'none' } }) {
  let time = 0
  const asked: unknown[] = []
  const reloaded = vi.fn()
  const ask: Ask = async (_name, request) => {
    asked.push(request)
    return answer as never
  }
  const people = createPeople({ network, ask, now: () => time, reloaded })
  return { people, asked, reloaded, later: (milliseconds: number) => (time += milliseconds) }
}

describe('what is known of the people of a page', () => {
  test('is nothing before it was asked, and there at once afterwards', async () => {
    const { people, asked } = meet()
    expect(people.known('connect', dana)).toBeUndefined()
    await people.ask('connect', dana, { company: 'Larkspur Robotics' })
    expect(people.known('connect', dana)).toEqual({ match: 'none' })
    expect(asked).toEqual([{ network: 'facebook', act: 'connect', ...dana, company: 'Larkspur Robotics' }])
  })

  test('is asked once, however many controls name the same account', async () => {
    const { people, asked } = meet()
    await Promise.all([people.ask('connect', dana), people.ask('connect', { handle: 'DanaWhitfield' })])
    await people.ask('connect', dana)
    expect(asked).toHaveLength(1)
  })

  test('is asked anew after a minute: another tab may have changed it', async () => {
    const { people, later } = meet()
    await people.ask('connect', dana)
    later(60_001)
    expect(people.known('connect', dana)).toBeUndefined()
  })

  test('is forgotten when the user has said more about them', async () => {
    const { people } = meet()
    await people.ask('connect', dana)
    await people.ask('visit', dana)
    people.forget(dana)
    expect(people.known('connect', dana)).toBeUndefined()
    expect(people.known('visit', dana)).toBeUndefined()
  })

  test('says of somebody without any name that it is nobody, and asks nothing', async () => {
    const { people, asked } = meet()
    expect(await people.ask('connect', {})).toEqual({ match: 'none' })
    expect(people.known('connect', {})).toEqual({ match: 'none' })
    expect(asked).toEqual([])
  })

  test('stays unknown where nobody answers, and tells of an update once it is one', async () => {
    const silent = meet({ ok: false, refused: 'gone', because: 'no-answer' })
    expect(await silent.people.ask('connect', dana)).toBeNull()
    expect(silent.people.known('connect', dana)).toBeUndefined()
    expect(silent.reloaded).not.toHaveBeenCalled()
    const updated = meet({ ok: false, refused: 'gone', because: 'reloaded' })
    expect(await updated.people.ask('connect', dana)).toBeNull()
    expect(updated.reloaded).toHaveBeenCalledOnce()
  })

  test('names nobody longer than the protocol takes', async () => {
    const { people, asked } = meet()
    await people.ask('connect', { name: 'x'.repeat(1_000) }, { company: 'y'.repeat(1_000) })
    expect(asked).toEqual([
      { network: 'facebook', act: 'connect', name: 'x'.repeat(300), company: 'y'.repeat(300) },
    ])
  })
})
