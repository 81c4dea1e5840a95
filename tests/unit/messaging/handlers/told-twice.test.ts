import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { idOf } from '../../../../utils/platform/ids.ts'
import { eraseTimeline } from '../../../../utils/timeline/erase.ts'
import { Ledger } from '../../../../utils/timeline/ledger.ts'
import { orThrow } from '../../timeline/invented.ts'
import { beginning, checkIn, event, type Practice, practise } from './practice-background.ts'

/** One mail to Ines, as its page, the note that outlives the page and its conversation tell of it. */
const pressed = Temporal.Instant.from('2026-12-04T09:00:00Z')
const secondsOn = (seconds: number) => pressed.add({ milliseconds: seconds * 1_000 }).toString()

interface Names {
  draft: string
  message?: string
  thread?: string
}

const unnamed: Names = { draft: 'session' }
const ownThread: Names = { draft: 'session', thread: 'thread-a:r9' }
const named: Names = { draft: 'msg-a:r1', message: 'msg-a:r1', thread: 'thread-a:r9' }
const answer: Names = { draft: 'msg-a:r1', message: 'msg-a:r1', thread: 'thread-2' }
const begunElsewhere: Names = { draft: 'msg-f:11', message: 'msg-f:11', thread: 'thread-2' }

interface Mail {
  /** What its page may call it, from one telling to the next. */
  names: readonly Names[]
  /** What its conversation calls it. */
  seenAs: string
}

const mails: readonly Mail[] = [
  { names: [named], seenAs: 'msg-a:r1' },
  { names: [answer], seenAs: 'msg-a:r1' },
  { names: [unnamed, ownThread], seenAs: 'msg-a:r1' },
  { names: [unnamed, named], seenAs: 'msg-a:r1' },
  { names: [ownThread, named], seenAs: 'msg-a:r1' },
  { names: [answer], seenAs: 'msg-f:99' },
  { names: [begunElsewhere], seenAs: 'msg-f:99' },
]

const ines = { email: 'ines@larkspur.example' }
/** All that a print of somebody new at the company may say. */
const somebody = { email: 'somebody@larkspur.example' }

function sending(names: Names, changes: Partial<Request<'message.sending'>> = {}) {
  const people = [ines]
  return { channel: 'gmail', people, at: secondsOn(0), takenFor: 'check-in', ...names, ...changes } as const
}

function conversation(ours: readonly { message: string; at: string }[]): Request<'thread.seen'> {
  const from = { name: 'Ines Okafor', email: 'ines@larkspur.example' }
  const theirs = { message: 'msg-f:1', from, at: '2026-12-01T09:00:00Z', mine: false }
  return {
    channel: 'gmail',
    thread: 'thread-2',
    subject: 'Data Analyst',
    messages: [
      { ...theirs, text: 'Dear Anna, we are still talking to the others and will come back to you.' },
      ...ours.map((one) => ({ ...one, from: { name: '', email: '' }, mine: true, text: checkIn })),
    ],
  }
}

/** `rival`: what a worker that has just started does at the same time. */
type Step =
  | { does: 'told'; as: number; rival: boolean; byPrint?: boolean }
  | { does: 'seen' | 'settled'; rival: boolean }
  | { does: 'waited'; seconds: number }
  | { does: 'killed' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('told' as const),
    as: fc.nat(1),
    rival: fc.boolean(),
    byPrint: fc.boolean(),
  }),
  fc.record({ does: fc.constantFrom('seen' as const, 'settled' as const), rival: fc.boolean() }),
  fc.record({ does: fc.constant('waited' as const), seconds: fc.constantFrom(1, 36, 120) }),
  fc.constant({ does: 'killed' as const }),
)

async function play({ names, seenAs }: Mail, steps: readonly Step[]): Promise<Practice> {
  let worker = await practise(beginning)
  let now = 4
  worker.at(secondsOn(now))
  let last = names[0] ?? unnamed
  for (const one of steps) {
    const sweep = async () => 'rival' in one && one.rival && (await worker.ledger()).sweep(secondsOn(now))
    switch (one.does) {
      case 'told': {
        last = names[one.as % names.length] ?? last
        const people = one.byPrint === true ? [somebody] : [ines]
        await Promise.all([sweep(), worker.get('message.sending', sending(last, { people }))])
        break
      }
      case 'seen': {
        const seen = conversation([{ message: seenAs, at: secondsOn(2) }])
        await Promise.all([worker.get('thread.seen', seen), sweep()])
        break
      }
      case 'settled':
        await Promise.all([worker.get('message.settled', { draft: last.draft }), sweep()])
        break
      case 'waited':
        now += one.seconds
        worker.at(secondsOn(now))
        break
      case 'killed':
        worker = await practise([])
        worker.at(secondsOn(now))
    }
  }
  return worker
}

async function sent(worker: Practice) {
  const all = orThrow(await Ledger.read(worker.database)).events
  return all.filter(({ type }) => type === 'messageSent')
}

async function atTheEnd(worker: Practice) {
  orThrow(await (await worker.ledger()).sweep(secondsOn(7_200)))
  return sent(worker)
}

describe('a mail that is told of more than once', () => {
  it('stands on the timeline once, in whatever order, by whatever name, whenever the worker is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...mails),
        fc.array(step, { maxLength: 7 }),
        fc.nat(1),
        async (mail, steps, as) => {
          const worker = await play(mail, [{ does: 'told', as, rival: false }, ...steps])
          expect(await atTheEnd(worker)).toHaveLength(1)
          await eraseTimeline('practice')
        },
      ),
      { numRuns: 150 },
    )
  })

  it('stands there once where its conversation was seen before anybody heard of it', async () => {
    for (const mail of mails) {
      for (const as of [0, 1]) {
        const seen = { does: 'seen', rival: false } as const
        const worker = await play(mail, [seen, { does: 'killed' }, { does: 'told', as, rival: true }])
        expect(await atTheEnd(worker), JSON.stringify(mail)).toHaveLength(1)
        await eraseTimeline('practice')
      }
    }
  })

  it('stands there not at all when it was taken back, told of twice or not', async () => {
    for (const { names } of mails) {
      const worker = await play({ names, seenAs: '' }, [
        { does: 'told', as: 0, rival: false },
        { does: 'killed' },
        { does: 'told', as: 1, rival: true },
      ])
      const last = names[1 % names.length] ?? unnamed
      await worker.get('message.undone', { draft: last.draft })
      expect(await atTheEnd(worker)).toEqual([])
      await eraseTimeline('practice')
    }
  })

  it('stands there once when it is heard again, at another moment of the press, beside what it had become', async () => {
    const worker = await play({ names: [named], seenAs: 'msg-a:r1' }, [
      { does: 'told', as: 0, rival: false },
      { does: 'waited', seconds: 45 },
      { does: 'killed' },
    ])
    const ledger = await worker.ledger()
    await Promise.all([
      ledger.sweep(secondsOn(49)),
      worker.get('message.sending', sending(named, { at: secondsOn(0.4) })),
    ])
    expect(await atTheEnd(worker)).toHaveLength(1)
  })

  it('stands there once when it waited for a connection, and was seen in its conversation long after', async () => {
    const worker = await practise(beginning)
    worker.at(secondsOn(1))
    await worker.get('message.sending', sending(unnamed, { queued: true }))
    worker.at(secondsOn(3_700))
    await worker.get('thread.seen', conversation([{ message: 'msg-a:r1', at: secondsOn(3_600) }]))
    await (await worker.ledger()).sweep(secondsOn(90_000))
    expect(await sent(worker)).toHaveLength(1)
  })
})

describe('two mails', () => {
  it('are two where Gmail has two names for them, however close', async () => {
    const worker = await practise(beginning)
    worker.at(secondsOn(1))
    await worker.get('message.sending', sending(answer))
    const second = { draft: 'msg-a:r2', message: 'msg-a:r2', thread: 'thread-2', at: secondsOn(20) }
    await worker.get('message.sending', sending(answer, second))
    expect(await atTheEnd(worker)).toHaveLength(2)
  })

  it('are two where they went into two conversations', async () => {
    const worker = await practise(beginning)
    worker.at(secondsOn(1))
    await worker.get('message.sending', sending({ draft: 'one', thread: 'thread-a:r1' }))
    await worker.get(
      'message.sending',
      sending({ draft: 'two', thread: 'thread-a:r2' }, { at: secondsOn(20) }),
    )
    expect(await atTheEnd(worker)).toHaveLength(2)
  })

  it('are two where both stand in the conversation', async () => {
    const worker = await practise(beginning)
    worker.at(secondsOn(70))
    const ours = [
      { message: 'msg-f:2', at: secondsOn(0) },
      { message: 'msg-f:3', at: secondsOn(60) },
    ]
    await worker.get('thread.seen', conversation(ours))
    expect(await sent(worker)).toHaveLength(2)
  })

  it('are two where one was entered by hand for somebody else of the application', async () => {
    const thanks = { kind: 'thank-you', channel: 'gmail', to: ['mara'] }
    const worker = await practise([...beginning, event('messageSent', secondsOn(10), thanks)])
    worker.at(secondsOn(20))
    await worker.get('message.sending', sending(named))
    expect(await atTheEnd(worker)).toHaveLength(2)
    expect(await sent(worker)).toContainEqual(
      expect.objectContaining({ id: await idOf('sent', 'gmail', 'msg-a:r1', secondsOn(0), 'app-1') }),
    )
  })
})
