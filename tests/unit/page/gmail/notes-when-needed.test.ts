// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { type ComposeSession, newSession } from '../../../../utils/page/gmail/compose-session.ts'
import type { Notes } from '../../../../utils/page/gmail/notes.ts'
import { notesWhenNeeded } from '../../../../utils/page/gmail/notes-when-needed.ts'
import { broughtParts } from './brought-parts.ts'
import { pretendCompose } from './gmail-page.ts'

let shown: ComposeSession[]
let failures: unknown[]
let ending: AbortController

const kept: Notes = {
  update: (session) => void shown.push(session),
  remove: (session) => {
    shown = shown.filter((one) => one !== session)
  },
  moved: () => undefined,
}

const session = (key: string) =>
  newSession(key, pretendCompose({ draft: '#msg-a:r1', to: ['dana@larkspur.example'], text: 'Hello' }))

function notes(bring: () => Promise<void> = async () => undefined) {
  return notesWhenNeeded({
    window,
    ask: async () => ({ ok: false, refused: 'gone', because: 'no-answer' }),
    surfaces: {
      pause: () => undefined,
      note: () => undefined,
      thread: () => undefined,
      message: () => undefined,
    },
    conversationWords: () => '',
    refresh: async () => undefined,
    failed: (error) => void failures.push(error),
    signal: ending.signal,
    parts: async () => {
      await bring()
      return { ...(await broughtParts()), createNotes: () => kept }
    },
  })
}

const settled = () => vi.waitFor(() => expect(shown.length + failures.length).toBeGreaterThan(0))

beforeEach(() => {
  shown = []
  failures = []
  ending = new AbortController()
})

test('a note that is due is shown when its drawing has come, and one that is due no more is not', async () => {
  const [due, gone] = [session('due'), session('gone')]
  const waiting = notes()
  waiting.update(due)
  waiting.update(gone)
  waiting.remove(gone)
  expect(shown).toEqual([])
  await settled()
  expect(shown).toEqual([due])
  waiting.remove(due)
  expect(shown).toEqual([])
})

test('where the drawing does not come it is tried again at the next change, and nothing is forgotten', async () => {
  const broken = new Error('did not come')
  let comes = false
  const waiting = notes(async () => {
    if (!comes) throw broken
  })
  const [first, second] = [session('first'), session('second')]
  waiting.update(first)
  await settled()
  expect(failures).toEqual([broken])
  comes = true
  waiting.update(second)
  await vi.waitFor(() => expect(shown).toEqual([first, second]))
})

test('nothing is shown once the page is left', async () => {
  const waiting = notes()
  waiting.update(session('late'))
  ending.abort()
  await Promise.resolve()
  await new Promise((resolve) => setTimeout(resolve))
  expect(shown).toEqual([])
})
