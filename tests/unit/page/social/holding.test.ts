// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../../../../utils/messaging/protocol.ts'
import { click, element, goTo, key, setHoldingStage, settle } from './holding-stage.ts'

const stage = setHoldingStage()

describe('a follow', () => {
  test('of a contact is held, and says who and why', async () => {
    stage.start()
    click('follow')
    await settle()
    expect(stage.pressed).toEqual([])
    expect(stage.current()).toMatchObject({
      act: 'follow',
      person: { about: { company: 'Larkspur Robotics' } },
    })
    expect(stage.told('action.paused')).toEqual([
      {
        application: 'app',
        reason: 'personal-network',
        intent: { act: 'follow', network: 'x', contact: 'rosalind', handle: 'rosalind_a' },
      },
    ])
  })

  test('of a stranger beside a contact goes on by itself, once', async () => {
    stage.start()
    click('basil')
    await settle()
    expect(stage.pressed).toEqual(['basil'])
    expect(stage.pauses).toEqual([])
  })

  test('of a stranger who was asked about before is not touched at all', async () => {
    const people = stage.start()
    await people.ask('connect', { handle: 'basil_t' })
    const passed = click('basil')
    expect(passed).toBe(true)
    expect(stage.pressed).toEqual(['basil'])
  })

  test('of a contact who was asked about before is held in the same moment', async () => {
    const people = stage.start()
    await people.ask('connect', { handle: 'rosalind_a' })
    click('follow')
    expect(stage.pressed).toEqual([])
    expect(stage.current().act).toBe('follow')
  })

  test('of a stranger of the company goes its way at once, with a hint beside it', async () => {
    const colleague: Answer<'person.seen'> = {
      ok: true,
      value: {
        match: 'company',
        verdict: { action: 'hint', reason: 'personal-network', application: 'app' },
        window: { application: 'app', state: 'open', since: '2026-11-20', ask: [] },
        about: { application: 'app', company: 'Larkspur Robotics', owed: [], ask: [] },
      },
    }
    const people = stage.start(() => colleague)
    await people.ask('connect', { handle: 'basil_t' })
    expect(click('basil')).toBe(true)
    expect(stage.pressed).toEqual(['basil'])
    expect(stage.hints).toEqual(['basil_t'])
    expect(stage.pauses).toEqual([])
  })

  test.each(['Enter', ' '])('by the key “%s” is held as well', async (name) => {
    stage.start()
    key('follow', name)
    await settle()
    expect(stage.current().act).toBe('follow')
  })

  test('goes on within a second where nobody answers', async () => {
    stage.start(() => null)
    click('follow')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(stage.pressed).toEqual(['follow'])
    expect(stage.pauses).toEqual([])
  })

  test('is the page’s alone once the extension is gone', () => {
    stage.start()
    stage.alive = false
    click('follow')
    expect(stage.pressed).toEqual(['follow'])
  })

  test('pressed twice while it is being asked about is asked about once', async () => {
    stage.start()
    click('follow')
    click('follow')
    await settle()
    expect(stage.pauses.filter((view) => view !== null)).toHaveLength(1)
    expect(stage.pressed).toEqual([])
  })
})

describe('in the pause', () => {
  beforeEach(async () => {
    stage.start()
    click('follow')
    await settle()
  })

  test('going on makes the press once and is written down', async () => {
    stage.current().answer('go-on')
    await settle()
    expect(stage.pressed).toEqual(['follow'])
    expect(stage.told('action.overridden')).toHaveLength(1)
    expect(stage.told('person.connected')).toEqual([])
    click('follow')
    expect(stage.pressed).toEqual(['follow', 'follow'])
  })

  test('the press is held again after a minute', async () => {
    stage.current().answer('go-on')
    await settle()
    stage.time = 60_001
    click('follow')
    await settle()
    expect(stage.pressed).toEqual(['follow'])
    expect(stage.current().act).toBe('follow')
  })

  test('not the same person is remembered and lets it go', async () => {
    stage.current().answer('not-same-person')
    await settle()
    expect(stage.told('person.dismissed')).toEqual([
      { network: 'x', contact: 'rosalind', handle: 'rosalind_a' },
    ])
    expect(stage.pressed).toEqual(['follow'])
  })

  test('LinkedIn instead leaves the page as it is', async () => {
    stage.current().answer('open-linkedin')
    await settle()
    expect(stage.pressed).toEqual([])
    expect(stage.told('action.overridden')).toEqual([])
  })

  test('what can’t be shown keeps nobody: the press goes on', async () => {
    stage.current().unseen()
    await settle()
    expect(stage.pressed).toEqual(['follow'])
    expect(stage.told('action.overridden')).toEqual([])
  })

  test('closing does nothing, and the next press is held again', async () => {
    stage.current().close()
    await settle()
    expect(stage.pressed).toEqual([])
    stage.time = 1_000
    click('follow')
    expect(stage.pauses.filter((view) => view !== null)).toHaveLength(2)
  })

  test('a node that the page has made anew is the one that is pressed', async () => {
    const fresh = element('follow').cloneNode(true)
    element('follow').replaceWith(fresh)
    stage.current().answer('go-on')
    await settle()
    expect(stage.pressed).toEqual(['follow'])
  })

  test('nothing is pressed where the same node does something else by now', async () => {
    element('follow').dataset.testid = '77-unfollow'
    stage.current().answer('go-on')
    await settle()
    expect(stage.pressed).toEqual([])
    expect(stage.messages).toEqual(['gone'])
  })

  test('nothing is pressed on somebody else’s page', async () => {
    goTo('https://x.com/otto_f')
    document.title = 'Otto (@otto_f) / X'
    for (const name of document.querySelectorAll('[data-testid="UserName"] span'))
      name.textContent = '@otto_f'
    stage.current().answer('go-on')
    await settle()
    expect(stage.pressed).toEqual([])
    expect(stage.messages).toEqual(['gone'])
  })
})
