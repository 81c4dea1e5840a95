// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  ApplicationDetail,
  type ApplicationDetailProps,
} from '../../../components/applications/application-detail.tsx'
import type { ApplicationDepth, HistoryEntry } from '../../../components/applications/card.ts'
import { historyWords } from '../../../components/applications/history-words.ts'
import { logKindChoices } from '../../../components/forms/log-form.tsx'
import { emptyLog } from '../../../components/forms/log-values.ts'
import type { EventData, EventType, TimelineEvent } from '../../../utils/etiquette/events.ts'
import { draw, fill, press, submit } from '../rendering.tsx'
import { gull, moment, quillfeather } from './invented-cards.ts'

const imke = {
  contact: 'imke',
  name: 'Imke Sandström',
  role: 'interviewer',
  emails: ['imke@quill.example'],
  profiles: ['https://www.linkedin.com/in/imke/'],
} as const

function entry<Type extends EventType>(type: Type, data: EventData[Type], voidedBy?: string): HistoryEntry {
  const event = {
    id: `${type}-1`,
    type,
    at: '2026-11-20T09:00:00Z',
    zone: 'Europe/Berlin',
    source: 'hand',
    application: 'Quillfeather',
    data,
  } as TimelineEvent
  return voidedBy === undefined ? { event } : { event, voidedBy }
}

const depth: ApplicationDepth = {
  ...quillfeather,
  people: [imke],
  interviews: [],
  history: [
    entry('messageSent', { kind: 'thank-you', channel: 'gmail', to: ['imke'] }),
    entry('noted', { interview: 'i', text: 'the old granary' }, 'void-1'),
  ],
}

function show(more: Partial<ApplicationDetailProps> = {}) {
  return draw(
    <ApplicationDetail
      depth={depth}
      moment={moment}
      log={undefined}
      saving={false}
      onAct={() => undefined}
      onOpenLink={() => undefined}
      onStartLog={() => undefined}
      onLogValues={() => undefined}
      onLog={() => undefined}
      onCancelLog={() => undefined}
      onTakeBack={() => undefined}
      onPutBack={() => undefined}
      onPutOff={() => undefined}
      {...more}
    />,
  )
}

describe('one application', () => {
  it('says how it stands, who belongs to it and what happened', () => {
    const page = show()
    expect(page.querySelector('h1')?.textContent).toBe('Quillfeather')
    expect(page.textContent).toContain('Day 5 of 14. Ask from Friday 4 December.')
    expect(page.textContent).toContain('imke@quill.example')
    expect(page.textContent).toContain('You thanked Imke Sandström')
  })

  it('takes a wrong entry back and puts it back again', () => {
    const takeBack = vi.fn()
    const putBack = vi.fn()
    const page = show({ onTakeBack: takeBack, onPutBack: putBack })
    press('That’s wrong: You thanked Imke Sandström')
    press('Put back: Notes: the old granary')
    expect(takeBack).toHaveBeenCalledWith('messageSent-1')
    expect(putBack).toHaveBeenCalledWith('void-1')
    expect(page.querySelector('s')?.textContent).toBe('Notes: the old granary')
  })

  it('opens a profile by its whole address', () => {
    const openLink = vi.fn()
    show({ onOpenLink: openLink })
    press('linkedin.com/in/imke')
    expect(openLink).toHaveBeenCalledWith('https://www.linkedin.com/in/imke/')
  })

  it('writes down what happened', () => {
    const log = vi.fn()
    const values = { ...emptyLog('thank-you', '2026-11-25'), to: ['imke'] }
    show({ log: values, onLog: log })
    submit()
    expect(log).toHaveBeenCalledWith(values)
  })

  it('shows the fields that fit what happened', () => {
    const values = vi.fn()
    show({ log: emptyLog('thank-you', '2026-11-25'), onLogValues: values })
    fill('What happened?', 'received')
    expect(values).toHaveBeenCalledWith(expect.objectContaining({ what: 'received' }))
    const page = show({ log: { ...emptyLog('received', '2026-11-25'), received: 'promise' } })
    expect(page.textContent).toContain('They promised an answer by')
  })

  it('moves and cancels only what was arranged, and reopens only what is closed', () => {
    const kinds = (of: ApplicationDepth) => logKindChoices(of).map(({ value }) => value)
    expect(kinds(depth)).not.toContain('moved')
    expect(kinds(depth)).toContain('closed')
    expect(kinds({ ...depth, window: gull.window })).toContain('reopened')
    expect(kinds({ ...depth, window: gull.window })).not.toContain('closed')
  })
})

describe('the words of the history', () => {
  it.each<[HistoryEntry, string]>([
    [entry('applicationAdded', { company: 'Quillfeather' }), 'You applied'],
    [
      entry('contactAdded', { contact: 'imke', name: 'Imke Sandström', role: 'other' }),
      'Imke Sandström added',
    ],
    [
      entry('interviewScheduled', {
        interview: 'i',
        startsAt: '2026-11-30T09:00:00Z',
        kind: 'video',
        people: [],
      }),
      'Interview arranged for Monday 30 November, 10:00',
    ],
    [entry('messageSent', { kind: 'check-in', channel: 'gmail', to: [] }), 'You asked how things stand'],
    [
      entry('messageReceived', { kind: 'promise', channel: 'gmail', from: 'imke', replyBy: '2026-12-01' }),
      'Imke Sandström promised an answer by 1 December',
    ],
    [entry('messageReceived', { kind: 'question', channel: 'gmail' }), 'Somebody asked something'],
    [entry('applicationClosed', { outcome: 'silent' }), 'Let go without an answer'],
    [
      {
        event: {
          id: 'x',
          type: 'holographed',
          at: '2026-11-20T09:00:00Z',
          zone: 'Europe/Berlin',
          source: 'hand',
          data: {},
        },
      },
      'An entry of a newer version',
    ],
  ])('tell %#', (one, words) => {
    expect(historyWords(one, [imke], moment)).toBe(words)
  })
})
