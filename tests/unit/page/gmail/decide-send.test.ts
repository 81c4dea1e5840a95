import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../../utils/messaging/protocol.ts'
import { decideSend, type SendFacts } from '../../../../utils/page/gmail/decide-send.ts'

const about = { application: 'app-1', company: 'Larkspur Robotics', owed: [], ask: [] }
const window = { application: 'app-1', state: 'waiting', since: '2026-11-20', day: 5 } as const
const judged = { tracked: true, kind: 'check-in', window, about } as const
const clear: Judgement = { ...judged, verdict: { action: 'clear' } }
const hint: Judgement = {
  ...judged,
  verdict: { action: 'hint', reason: 'ask-recruiter', application: 'app-1' },
}
const pause: Judgement = {
  ...judged,
  verdict: { action: 'pause', reason: 'too-early', application: 'app-1' },
}

const facts: SendFacts = {
  sendReplaced: false,
  released: false,
  deciding: false,
  recipients: 'tracked',
  judgement: pause,
  allowed: false,
  slots: [],
}

describe('a send', () => {
  test.each<[string, Partial<SendFacts>, ReturnType<typeof decideSend>]>([
    ['that should wait is paused', {}, 'pause'],
    ['to nobody tracked passes untouched', { recipients: 'untracked', judgement: null }, 'pass'],
    ['to nobody is for Gmail to refuse', { recipients: 'none', judgement: null }, 'pass'],
    ['to people not asked about yet is held and asked', { recipients: 'unknown', judgement: null }, 'ask'],
    ['that changed since it was judged is asked again', { judgement: null }, 'ask'],
    ['that is fine passes', { judgement: clear }, 'pass'],
    ['with a hint passes', { judgement: hint }, 'pass'],
    ['whose people turned out to be nobody passes', { judgement: { tracked: false } }, 'pass'],
    [
      'with a gap of a draft is paused for it',
      { judgement: clear, slots: ['[their question]'] },
      'pause-for-slot',
    ],
    ['that should wait and has a gap is paused once', { slots: ['[their question]'] }, 'pause'],
    ['pressed again while the dialog is open is swallowed', { deciding: true }, 'swallow'],
    ['that the user said to send, and undid, passes', { allowed: true }, 'pass'],
    ['that another extension took over passes', { sendReplaced: true, recipients: 'unknown' }, 'pass'],
    ['that Gmail did not react to passes from then on', { released: true }, 'pass'],
    ['that was released passes even while it is decided', { released: true, deciding: true }, 'pass'],
  ])('%s', (_name, given, decision) => {
    expect(decideSend({ ...facts, ...given })).toBe(decision)
  })
})
