import { describe, expect, it } from 'vitest'
import { answeredEvent, closedEvent, thankedEvent, voidedEvent } from '../../../../entrypoints/popup/acts.ts'
import { depthOf } from '../../../../entrypoints/popup/cards.ts'
import { accountFor } from '../../../../entrypoints/popup/gmail-account.ts'
import { composeAddress, placeInGmail, threadAddress } from '../../../../entrypoints/popup/gmail-addresses.ts'
import { checkInLetter, thankYouLetter } from '../../../../entrypoints/popup/letters.ts'
import type { EventData, EventType, TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { parseEvent } from '../../../../utils/etiquette/parse-event.ts'
import { defaultPolicy } from '../../../../utils/etiquette/policy.ts'
import { cardOf } from '../../../../utils/platform/application-card.ts'
import { project, readOne } from '../../../../utils/platform/applications.ts'

/** Wednesday, 25 November 2026, ten in the morning in Berlin. */
const moment = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', language: 'en' }
const context = { now: moment.now, zone: moment.zone, newId: () => 'new-id' }

function timeline(
  ...entries: readonly { [Type in EventType]: [Type, string, EventData[Type]] }[EventType][]
): TimelineEvent[] {
  return entries.map(
    ([type, at, data], index) =>
      ({
        id: `e${index}`,
        type,
        at,
        zone: 'Europe/Berlin',
        source: 'hand',
        application: 'larkspur',
        data,
      }) as TimelineEvent,
  )
}

/** An invented application: Petra Novák interviewed yesterday, Noor Haddad is the recruiter. */
const interviewed = timeline(
  ['applicationAdded', '2026-11-01T09:00:00Z', { company: 'Larkspur Robotics', role: 'Data Analyst' }],
  [
    'contactAdded',
    '2026-11-01T09:00:00Z',
    { contact: 'petra', name: 'Petra Novák', role: 'interviewer', emails: ['petra@larkspur.example'] },
  ],
  [
    'contactAdded',
    '2026-11-01T09:00:00Z',
    { contact: 'noor', name: 'Noor Haddad', role: 'recruiter', emails: ['noor@larkspur.example'] },
  ],
  [
    'interviewScheduled',
    '2026-11-10T09:00:00Z',
    {
      interview: 'i1',
      startsAt: '2026-11-24T14:00:00Z',
      endsAt: '2026-11-24T15:00:00Z',
      kind: 'video',
      people: ['petra'],
    },
  ],
  ['noted', '2026-11-24T16:00:00Z', { interview: 'i1', text: 'the new sensor line\nPrivate: nervous' }],
)

const asked = timeline(
  ['applicationAdded', '2026-11-01T09:00:00Z', { company: 'Larkspur Robotics' }],
  ['contactAdded', '2026-11-01T09:00:00Z', { contact: 'noor', name: 'Noor Haddad', role: 'recruiter' }],
  [
    'messageReceived',
    '2026-11-24T09:00:00Z',
    { kind: 'question', channel: 'gmail', from: 'noor', thread: '18C2F00DDEADBEEF' },
  ],
)

function read(events: readonly TimelineEvent[], now = moment.now) {
  const projection = project(events)
  const application = readOne(projection, 'larkspur', { ...moment, now }, defaultPolicy)
  if (application === undefined) throw new Error('the application is in the timeline')
  return { projection, application }
}

describe('a letter out of the popup', () => {
  it('thanks the one who is owed it, out of the first line of the user’s notes and no other', () => {
    const { projection, application } = read(interviewed)
    const letter = thankYouLetter(application, projection, { sender: 'Ada Byrne' }, moment)
    expect(letter.to).toBe('petra@larkspur.example')
    expect(letter.text).toContain('Petra')
    expect(letter.text).toContain('the new sensor line')
    expect(letter.text).not.toContain('nervous')
    expect(letter.text).toContain('Ada Byrne')
  })

  it('asks the recruiter first', () => {
    const now = '2026-12-20T09:00:00Z'
    const { projection, application } = read(interviewed, now)
    expect(application.window.state).toBe('open')
    const letter = checkInLetter(application, projection, {}, { ...moment, now })
    expect(letter.to).toBe('noor@larkspur.example')
    expect(letter.text).toContain('Noor')
  })

  it('opens Gmail’s compose with every character as it was', () => {
    const address = composeAddress(
      {
        to: 'petra@larkspur.example',
        subject: 'Thanks & more + 100 %',
        text: 'Dear Petra,\n\nüber allem: 1 + 1',
        slots: [],
      },
      'ada+jobs@mail.example',
    )
    const url = new URL(address)
    expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      authuser: 'ada+jobs@mail.example',
      view: 'cm',
      fs: '1',
      tf: '1',
      to: 'petra@larkspur.example',
      su: 'Thanks & more + 100 %',
      body: 'Dear Petra,\n\nüber allem: 1 + 1',
    })
    expect(address).not.toContain('+')
  })
})

describe('a thread', () => {
  it('is opened by its hexadecimal id', () => {
    expect(threadAddress('18C2F00DDEADBEEF', undefined)).toBe(
      'https://mail.google.com/mail/#all/18c2f00ddeadbeef',
    )
  })

  it('is opened in its own account, whatever its number among those signed in is', () => {
    expect(threadAddress('18c2f00ddeadbeef', 'ada@mail.example')).toBe(
      'https://mail.google.com/mail/?authuser=ada%40mail.example#all/18c2f00ddeadbeef',
    )
  })

  it('leads to the inbox of the account where its id is not known', () => {
    expect(placeInGmail(undefined, 'ada@mail.example')).toBe(
      'https://mail.google.com/mail/?authuser=ada%40mail.example#inbox',
    )
  })

  it.each(['2-abc==', 'javascript:alert(1)', '', '../settings'])('is not opened by %o', (thread) => {
    expect(threadAddress(thread, 'ada@mail.example')).toBeUndefined()
  })
})

describe('the mailbox of an application', () => {
  const [work, home] = ['ada@work.example', 'ada@home.example']
  const mailboxes = [work, home].map((account) => ({ account, wanted: true }))
  const received = (thread: string, account?: string) => ({
    type: 'messageReceived' as const,
    id: `received-${thread}`,
    application: 'larkspur',
    at: '2026-11-20T09:00:00Z',
    zone: 'Europe/Berlin',
    source: 'gmail',
    data: { kind: 'update' as const, channel: 'gmail' as const, thread, ...(account && { account }) },
  })
  const situationOf = (...events: ReturnType<typeof received>[]) =>
    read([...interviewed, ...events]).application.situation

  it('is that of the conversation', () => {
    const situation = situationOf(received('18a1', work), received('18a2', home))
    expect(accountFor(situation, mailboxes, '18a1')).toBe(work)
  })

  it('is that of the latest message where the conversation is not known', () => {
    expect(accountFor(situationOf(received('18a1', home)), mailboxes)).toBe(home)
  })

  it('is the only one that there is, where no message says it', () => {
    expect(accountFor(situationOf(received('18a1')), mailboxes.slice(0, 1), '18a1')).toBe(work)
  })

  it('is left open where it could be several', () => {
    expect(accountFor(situationOf(received('18a1')), mailboxes, '18a1')).toBeUndefined()
  })
})

describe('what one press writes down', () => {
  it('is the thank-you to everybody who is owed one, and ends what is owed', () => {
    const { application } = read(interviewed)
    const event = thankedEvent(application, context)
    expect(parseEvent(event).is).toBe('known')
    expect(event.data).toMatchObject({ kind: 'thank-you', to: ['petra'] })
    expect(read([...interviewed, event]).application.window.state).toBe('waiting')
  })

  it('is the answer in the thread they wait in, and ends the turn', () => {
    const { application } = read(asked)
    expect(application.window.state).toBe('your-turn')
    const event = answeredEvent(application, context)
    expect(event.data).toMatchObject({ kind: 'reply', to: ['noor'], thread: '18C2F00DDEADBEEF' })
    expect(read([...asked, event]).application.window.state).toBe('applied')
  })

  it('is letting go, and can be taken back', () => {
    const { application } = read(asked)
    const closed = closedEvent(application, 'silent', context)
    const undone = { ...voidedEvent(closed.id, 'larkspur', context), id: 'undo' }
    expect(read([...asked, closed]).application.window.state).toBe('closed')
    expect(read([...asked, closed, undone]).application.window.state).toBe('your-turn')
  })
})

describe('an application in depth', () => {
  it('knows whether there is a thread to open', () => {
    expect(cardOf(read(asked).application).hasThread).toBe(true)
    expect(cardOf(read(interviewed).application).hasThread).toBe(false)
  })

  it('shows what was taken back on its own line, until that is taken back', () => {
    const wrong = { ...voidedEvent('e4', 'larkspur', context), id: 'v1' }
    const right = { ...voidedEvent('v1', 'larkspur', context), id: 'v2' }
    const noted = (events: readonly TimelineEvent[]) =>
      depthOf(events, project(events), 'larkspur', moment, defaultPolicy)?.history.find(
        ({ event }) => event.id === 'e4',
      )
    expect(noted([...interviewed, wrong])?.voidedBy).toBe('v1')
    expect(noted([...interviewed, wrong, right])?.voidedBy).toBeUndefined()
  })

  it('is newest first and names people and interviews', () => {
    const depth = depthOf(interviewed, project(interviewed), 'larkspur', moment, defaultPolicy)
    expect(depth?.history.map(({ event }) => event.type)[0]).toBe('noted')
    expect(depth?.people.map(({ name }) => name)).toEqual(['Petra Novák', 'Noor Haddad'])
    expect(depth?.interviews).toMatchObject([{ interview: 'i1', kind: 'video', people: ['petra'] }])
  })

  it('is nothing when there is no such application', () => {
    expect(depthOf(interviewed, project(interviewed), 'elsewhere', moment, defaultPolicy)).toBeUndefined()
  })
})
