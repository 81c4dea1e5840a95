import { describe, expect, it } from 'vitest'
import {
  beginning,
  event,
  handlersWithoutDatabase,
  practise,
  thanked as thankYou,
} from './practice-background.ts'

const thanked = { ...thankYou }

const asProposed = beginning.map((written) => ({ ...written }))
const foreign = { ...thanked, id: 'from-2031', type: 'wishWished', data: { wish: 'a robot' } }

describe('what our own pages write', () => {
  it('is appended once', async () => {
    const { get } = await practise()
    expect(await get('timeline.append', { events: [thanked] })).toEqual({ appended: 1 })
    expect(await get('timeline.append', { events: [thanked] })).toEqual({ appended: 0 })
  })

  it.each([
    ['an event that says nothing', { id: 'e', type: 'messageSent' }],
    ['a kind that does not exist', { ...thanked, id: 'e', data: { kind: 'poke', channel: 'gmail', to: [] } }],
    ['a type that this version does not know', foreign],
  ])('is refused whole for %s', async (_what, bad) => {
    const { ask, written } = await practise()
    expect(await ask('timeline.append', { events: [thanked, bad] })).toEqual({ ok: false, refused: 'shape' })
    expect(await written()).toHaveLength(beginning.length)
  })
})

describe('a large piece of work in portions', () => {
  it('is looked after once, with its last portion', async () => {
    const { get, reached } = await practise()
    const second = { ...thanked, id: 'second' }
    await get('timeline.append', { events: [thanked], more: true })
    expect(reached).not.toContain('written')
    await get('timeline.append', { events: [second] })
    expect(reached.filter((what) => what === 'written')).toHaveLength(1)
  })

  it('that was stopped is looked after when no more comes', async () => {
    const { get, reached } = await practise()
    await get('timeline.append', { events: [thanked], more: true })
    expect(await get('timeline.append', { events: [] })).toEqual({ appended: 0 })
    expect(reached).toContain('written')
  })
})

describe('a backup that comes back', () => {
  it('adds what is new, keeps what is of a newer version, and takes over the settings', async () => {
    const { get, written, reached } = await practise()
    const settings = { policy: { waitDays: 10 } }
    expect(await get('backup.restore', { events: [...asProposed, thanked, foreign], settings })).toEqual({
      added: 2,
      known: beginning.length,
    })
    expect((await written()).map(({ type }) => type)).toContain('wishWished')
    expect(reached).toContainEqual(settings)
  })

  it('changes nothing when a single entry is wrong', async () => {
    const { ask, written, reached } = await practise()
    const bad = { ...event('snoozed', '2026-11-25T08:00:00Z', { until: '2026-12-04' }), at: 'soon' }
    const answer = await ask('backup.restore', { events: [thanked, bad], settings: { policy: {} } })
    expect(answer).toEqual({ ok: false, refused: 'shape' })
    expect(await written()).toHaveLength(beginning.length)
    expect(reached).toEqual([])
  })

  it('is refused in plain words where there is no database', async () => {
    const answer = await handlersWithoutDatabase['backup.restore']({ events: [thanked] }, { role: 'page' })
    expect(answer).toMatchObject({ ok: false, refused: 'storage' })
  })
})

describe('pages and sites', () => {
  it('are handed to the browser', async () => {
    const { get, reached } = await practise()
    const report = { site: 'gmail', page: 'inbox', found: { send: null }, missing: ['send'] }
    expect(await get('page.open', { page: 'options' })).toEqual({ state: 'opened' })
    expect(await get('site.seen', report)).toEqual({ state: 'recorded' })
    expect(reached).toEqual([{ page: 'options' }, report])
  })
})
