// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ask } from '../../../../utils/messaging/client.ts'
import type { Judgement, RequestName } from '../../../../utils/messaging/protocol.ts'
import { type ComposeSession, newSession } from '../../../../utils/page/gmail/compose-session.ts'
import { createJudging, doubtMs } from '../../../../utils/page/gmail/judging.ts'
import { pretendCompose } from './gmail-page.ts'

const judgement: Judgement = {
  tracked: true,
  kind: 'check-in',
  verdict: { action: 'pause', reason: 'too-early', application: 'app-1' },
  window: { application: 'app-1', state: 'waiting', since: '2026-11-18', day: 5 },
  about: { application: 'app-1', company: 'Larkspur Robotics', owed: [], ask: [] },
}

let time = 0
let asked: { name: RequestName; request: unknown }[] = []
let updates = 0
let reloads = 0
let answering: 'as usual' | 'not at all' | 'reloaded' = 'as usual'

// A background that tracks everybody at larkspur.example.
const ask: Ask = async (name, request) => {
  asked.push({ name, request })
  if (answering === 'not at all') return { ok: false, refused: 'gone', because: 'no-answer' }
  if (answering === 'reloaded') return { ok: false, refused: 'gone', because: 'reloaded' }
  const tracked = JSON.stringify(request).includes('@larkspur.example')
  const answers: Partial<Record<RequestName, unknown>> = {
    'people.recognise': { tracked },
    'message.judge': tracked ? judgement : { tracked: false },
  }
  return { ok: true, value: answers[name] } as Awaited<ReturnType<typeof ask<typeof name>>>
}

const judging = () =>
  createJudging({
    ask,
    now: () => time,
    judged: () => {
      updates += 1
    },
    reloaded: () => {
      reloads += 1
    },
  })

function open(to: readonly string[], text = 'Any news?'): ComposeSession {
  const root = pretendCompose({ draft: '#msg-a:r1', to, text })
  document.body.replaceChildren(root)
  return newSession('session', root)
}

const names = () => asked.map(({ name }) => name)

beforeEach(() => {
  time = 0
  asked = []
  updates = 0
  reloads = 0
  answering = 'as usual'
})

describe('asking about a compose', () => {
  test('sends not a word of a mail to people who are not tracked', async () => {
    const session = open(['bea@family.example'], 'Our secret.')
    await judging().refresh(session)
    expect(names()).toEqual(['people.recognise'])
    expect(JSON.stringify(asked)).not.toContain('secret')
    expect(session.recognised?.tracked).toBe(false)
    expect(session.judged).toBeNull()
  })

  test('keeps what is said to a mail to tracked people', async () => {
    const session = open(['dana@larkspur.example'])
    await judging().refresh(session)
    expect(names()).toEqual(['people.recognise', 'message.judge'])
    expect(session.judged?.judgement).toEqual(judgement)
    expect(updates).toBeGreaterThan(0)
  })

  test('asks nothing while nobody is addressed', async () => {
    const session = open([])
    await judging().refresh(session)
    expect(names()).toEqual([])
  })

  test('asks the same only once in a while', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh } = judging()
    await refresh(session)
    time = 1_000
    await refresh(session)
    expect(names()).toHaveLength(2)
    time = 5_000
    await refresh(session)
    expect(names()).toHaveLength(4)
  })

  test('asks anew at once when the text has changed', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh } = judging()
    await refresh(session)
    session.root.querySelector('[g_editable] div')?.append(' Please.')
    await refresh(session)
    expect(names()).toEqual(['people.recognise', 'message.judge', 'message.judge'])
  })

  test('twice at the same time asks once more when the first is done', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh } = judging()
    const first = refresh(session)
    session.root.querySelector('[g_editable] div')?.append(' Please.')
    await Promise.all([first, refresh(session)])
    expect(names().filter((name) => name === 'people.recognise')).toHaveLength(1)
    expect(session.judged?.signature).toContain('Please.')
  })
})

describe('what was said', () => {
  test('stands for exactly the message it was said to', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh, standing } = judging()
    await refresh(session)
    const signature = session.judged?.signature ?? ''
    expect(standing(session, signature)).toEqual(judgement)
    expect(standing(session, 'another')).toBeNull()
  })

  test('stands no more while another message is on its way, and is asked anew after it', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh, standing, doubt } = judging()
    await refresh(session)
    const signature = session.judged?.signature ?? ''
    doubt()
    expect(standing(session, signature)).toBeNull()
    await refresh(session)
    expect(standing(session, signature)).toBeNull()
    time = doubtMs
    await refresh(session)
    expect(standing(session, signature)).toEqual(judgement)
    expect(names().filter((name) => name === 'message.judge')).toHaveLength(3)
  })
})

describe('what was said before something was written', () => {
  test('stands no more until it is said anew', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh, standing, anew } = judging()
    await refresh(session)
    const signature = session.judged?.signature ?? ''
    time = 100
    const again = anew(session)
    expect(standing(session, signature)).toBeNull()
    await again
    expect(standing(session, signature)).toEqual(judgement)
    expect(names().filter((name) => name === 'message.judge')).toHaveLength(2)
  })

  test('is asked once more where the answer was under way', async () => {
    const session = open(['dana@larkspur.example'])
    const { refresh, standing, anew } = judging()
    const first = refresh(session)
    while (!names().includes('message.judge')) await null
    time = 100
    await Promise.all([first, anew(session)])
    expect(standing(session, session.judged?.signature ?? '')).toEqual(judgement)
    expect(names()).toEqual(['people.recognise', 'message.judge', 'people.recognise', 'message.judge'])
  })
})

describe('a background that does not answer', () => {
  test('leaves it unknown', async () => {
    answering = 'not at all'
    const session = open(['dana@larkspur.example'])
    await judging().refresh(session)
    expect([session.recognised, session.judged, reloads]).toEqual([null, null, 0])
  })

  test('because the extension was updated is noticed', async () => {
    answering = 'reloaded'
    await judging().refresh(open(['dana@larkspur.example']))
    expect(reloads).toBe(1)
  })
})
