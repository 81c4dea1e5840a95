// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import type { Judgement } from '../../../../../utils/messaging/protocol.ts'
import { byId, click, enter, later, setMessageStage, settle, thread, tooEarly } from './message-stage.ts'

const stage = setMessageStage()

describe('a message that comes too early', () => {
  test('is held, and its words stay where they are', async () => {
    stage.start()
    stage.open(thread())
    click()
    await settle()
    expect(stage.sent).toEqual([])
    expect(byId('text').textContent).toBe('Any news?')
    expect(stage.current().judged.verdict).toMatchObject({ reason: 'too-early' })
    expect(stage.told('action.paused')).toHaveLength(1)
  })

  test('goes once on Send anyway, and is recorded when its effect shows', async () => {
    stage.start()
    stage.open(thread())
    click()
    await settle()
    stage.current().answer('send-anyway')
    await settle()
    expect(stage.sent).toEqual(['Any news?'])
    expect(stage.told('message.sending')).toEqual([])
    expect([...stage.kept.values()]).toMatchObject([
      { told: false, sending: { channel: 'linkedin', thread: '2-TEST==', takenFor: 'check-in' } },
    ])
    expect(JSON.stringify([...stage.kept])).not.toContain('Any news?')
    await later()
    expect(stage.kept.size).toBe(0)
    expect(stage.sent).toHaveLength(1)
    expect(stage.told('message.sending')).toHaveLength(1)
    expect(stage.told('message.sending')[0]).toMatchObject({
      channel: 'linkedin',
      thread: '2-TEST==',
      text: 'Any news?',
      message: 'urn:99',
      people: [
        { profile: 'https://www.linkedin.com/in/ACoAATestRosalind/' },
        { name: 'Rosalind Achterberg' },
      ],
    })
    expect(stage.told('message.settled')).toEqual([
      { draft: stage.told('message.sending')[0]?.draft, message: 'urn:99', thread: '2-TEST==' },
    ])
  })

  test('goes where the pause could not be shown', async () => {
    stage.start()
    stage.open(thread())
    click()
    await settle()
    stage.current().unseen()
    await settle()
    expect(stage.sent).toEqual(['Any news?'])
  })

  test('is held by Enter where Enter sends, and goes by Enter', async () => {
    stage.start()
    stage.open(thread({ mode: 'enter' }))
    enter()
    await settle()
    expect(stage.sent).toEqual([])
    stage.current().answer('send-anyway')
    await settle()
    expect(stage.sent).toEqual(['Any news?'])
  })

  test('is held by Ctrl+Enter where a click sends', async () => {
    stage.start()
    stage.open(thread())
    enter({ ctrlKey: true })
    await settle()
    expect(stage.sent).toEqual([])
    expect(stage.current().judged.kind).toBe('check-in')
  })

  test('is not sent as something else: words that changed in the meantime are not pressed for', async () => {
    stage.start()
    stage.open(thread())
    click()
    await settle()
    byId('text').innerHTML = '<p>Something else</p>'
    stage.current().answer('send-anyway')
    await settle()
    expect(stage.sent).toEqual([])
    expect(stage.messages).toEqual(['gone'])
  })

  test('that is no follow-up goes at once, and the thread is remembered', async () => {
    stage.start()
    stage.open(thread())
    click()
    await settle()
    stage.current().answer('not-a-follow-up')
    await later()
    expect(stage.sent).toHaveLength(1)
    expect(stage.told('thread.marked')).toMatchObject([{ thread: '2-TEST==', kind: 'other' }])
    expect(stage.told('message.sending')).toMatchObject([{ kind: 'other' }])
  })
})

describe('what is left alone', () => {
  test.each([
    ['Shift+Enter', { shiftKey: true }, 'enter'],
    ['Enter where it makes a new line', {}, 'click'],
    ['Enter of an unfinished word', { isComposing: true }, 'enter'],
  ] as const)('%s', async (_what, init, mode) => {
    stage.start()
    stage.open(thread({ mode }))
    expect(enter(init)).toBe(true)
    await settle()
    expect(stage.pauses).toEqual([])
  })

  test('a group, which is nobody’s thread, is never asked about', async () => {
    stage.start()
    stage.open(
      thread({
        title: '<h2 class="msg-entity-lockup__entity-title">Casey Lund, Robin Vale, Sam Okafor</h2>',
      }),
    )
    click()
    await later()
    expect(stage.sent).toHaveLength(1)
    expect(stage.asked).toEqual([])
  })

  test('a message to a stranger goes on by itself, and not a word of it is asked about', async () => {
    stage.start({ tracked: false })
    stage.open(thread())
    click()
    await later()
    expect(stage.sent).toHaveLength(1)
    expect(stage.asked.map(({ name }) => name)).toEqual(['people.recognise'])
    expect(stage.kept.size).toBe(0)
  })

  test('a message goes within a second where nobody answers', async () => {
    stage.start(null)
    stage.open(thread())
    click()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(stage.sent).toHaveLength(1)
    expect(stage.pauses).toEqual([])
  })
})

describe('what is recorded', () => {
  const clear: Judgement = { ...tooEarly, kind: 'reply', verdict: { action: 'clear' } } as Judgement

  test('is nothing where the page marks the message as failed', async () => {
    stage.start(clear)
    stage.page = 'marks as failed'
    stage.open(thread())
    click()
    await later()
    expect(stage.sent).toHaveLength(1)
    expect(stage.told('message.sending')).toEqual([])
    expect(stage.kept.size).toBe(0)
  })

  test('is nothing where the press had no effect', async () => {
    stage.start(clear)
    stage.page = 'ignores'
    stage.open(thread())
    click()
    await settle()
    expect(stage.kept.size).toBe(1)
    await later()
    expect(stage.told('message.sending')).toEqual([])
    expect(stage.kept.size).toBe(0)
  })

  test('is what was kept where the page ends before there is any sign of it', async () => {
    stage.start(clear)
    stage.open(thread())
    click()
    await settle()
    stage.ending.abort()
    await later()
    expect(stage.told('message.sending')).toEqual([])
    expect([...stage.kept.values()]).toMatchObject([{ told: false, sending: { at: '2026-11-23T09:00:00Z' } }])
  })

  test('is an answer where the last message is theirs', async () => {
    stage.start({ ...tooEarly, kind: 'unclear' } as Judgement)
    stage.open(thread({ lines: [{ mine: false, text: 'When could you start?' }] }))
    click()
    await later()
    expect(stage.pauses).toEqual([])
    expect(stage.told('message.sending')).toMatchObject([{ kind: 'reply' }])
  })
})
