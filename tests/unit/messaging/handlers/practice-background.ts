import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { parseEvent } from '../../../../utils/etiquette/parse-event.ts'
import { defaultPolicy } from '../../../../utils/etiquette/policy.ts'
import { everyAnswer } from '../../../../utils/messaging/answers/every.ts'
import type { Background } from '../../../../utils/messaging/handlers/background.ts'
import { createHandlers } from '../../../../utils/messaging/handlers/create-handlers.ts'
import type { Answer, Request, RequestName, Responses } from '../../../../utils/messaging/protocol.ts'
import { readAnswer } from '../../../../utils/messaging/read-answer.ts'
import type { ReadInTab } from '../../../../utils/messaging/reader.ts'
import type { Handlers } from '../../../../utils/messaging/router.ts'
import { idOf } from '../../../../utils/platform/ids.ts'
import { type KnownIdentities, learnIdentity } from '../../../../utils/sites/linkedin/identities.ts'
import { networkHosts } from '../../../../utils/sites/network-hosts.ts'
import { type AnyEvent, openTimeline, type TimelineDatabase } from '../../../../utils/timeline/database.ts'
import { storageFailure } from '../../../../utils/timeline/failure.ts'
import { Ledger } from '../../../../utils/timeline/ledger.ts'
import { createLedgerSource } from '../../../../utils/timeline/ledger-source.ts'
import { isReadingName, readWords } from '../../../../utils/timeline/read-words.ts'
import { orThrow } from '../../timeline/invented.ts'

/**
 * A background with a real database and a clock of its own, and Larkspur Robotics, where Anna Applicant was
 * interviewed by Mara Lindqvist on 20 November 2026; Ines Okafor recruits there. All of them are invented.
 */
export const beginning: readonly TimelineEvent[] = [
  event('applicationAdded', '2026-11-10T08:00:00Z', {
    company: 'Larkspur Robotics',
    role: 'Data Analyst',
    domain: 'larkspur.example',
  }),
  event('contactAdded', '2026-11-10T08:01:00Z', {
    contact: 'mara',
    name: 'Mara Lindqvist',
    role: 'interviewer',
    emails: ['mara@larkspur.example'],
    profiles: ['https://www.linkedin.com/in/mara-lindqvist'],
  }),
  event('contactAdded', '2026-11-10T08:02:00Z', {
    contact: 'ines',
    name: 'Ines Okafor',
    role: 'recruiter',
    emails: ['ines@larkspur.example'],
  }),
  event('interviewScheduled', '2026-11-12T08:00:00Z', {
    interview: 'round-1',
    startsAt: '2026-11-20T13:00:00Z',
    endsAt: '2026-11-20T14:00:00Z',
    kind: 'video',
    people: ['mara'],
  }),
]

export const thanked = event('messageSent', '2026-11-20T16:00:00Z', {
  kind: 'thank-you',
  channel: 'gmail',
  to: ['mara'],
  thread: 'thread-1',
  message: 'thanks-1',
})

export function event(type: string, at: string, data: object, application = 'app-1'): TimelineEvent {
  const parsed = parseEvent({
    id: `${type}-${at}`,
    type,
    at,
    zone: 'Europe/Berlin',
    application,
    source: 'hand',
    data,
  })
  if (parsed.is !== 'known') throw new Error(parsed.is === 'bad' ? parsed.reason : 'foreign')
  return parsed.event
}

export interface Practice {
  ask<Name extends RequestName>(name: Name, request: Request<Name>): Promise<Answer<Name>>
  /** What answers, for tests that ask as somebody else than Gmail. */
  handlers: Handlers
  /** The value, or the test ends with the refusal. */
  get<Name extends RequestName>(name: Name, request: Request<Name>): Promise<Responses[Name]>
  /** Sets the clock. */
  at(now: string): void
  /** What is written, as a new worker would read it. */
  written(): Promise<readonly AnyEvent[]>
  ledger(): Promise<Ledger>
  /** What was handed to the browser, in order. */
  reached: unknown[]
  database: TimelineDatabase
}

export async function practise(
  events: readonly TimelineEvent[] = beginning,
  settings: Partial<Awaited<ReturnType<Background['settings']>>> = {},
  reading: Partial<Pick<Background, 'readInTab' | 'prepareReading'>> = {},
): Promise<Practice> {
  const database = orThrow(await openTimeline('practice'))
  const source = createLedgerSource(async () => ({ ok: true, value: database }))
  const ledger = async () => orThrow(await source()).ledger
  orThrow(await (await ledger()).append(events))
  let now = '2026-11-25T09:00:00Z'
  const reached: unknown[] = []
  const dismissed = new Set<string>()
  const nudged = new Set<string>()
  let ids: KnownIdentities = {}
  const handlers = createHandlers({
    ...elsewhere,
    ...reading,
    ledger: async () => ({ ok: true, value: await ledger() }),
    now: () => now,
    openPage: async (request) => void reached.push(request),
    openTracking: async (found) => void reached.push(found),
    bringDrawing: async ({ tab }) => void reached.push(tab),
    bringPart: async (part, tab) => void reached.push({ part, tab }),
    cardWords: (offer) => {
      reached.push(offer)
      return { title: offer.kind, body: '', lines: [], ways: [] }
    },
    quiet: {
      hasAny: async (keys) => keys.some((key) => dismissed.has(key)),
      add: async (key) => void dismissed.add(key),
    },
    linkedInIds: {
      all: async () => ids,
      learn: async (person) => {
        ids = learnIdentity(ids, person)
      },
    },
    aside: {
      mark: async (tab, isKnown) => void reached.push({ tab, isKnown }),
      say: async ({ verdict }) => void reached.push(verdict),
    },
    nudged: {
      has: async (day, key) => nudged.has(`${day} ${key}`),
      add: async (day, key) => void nudged.add(`${day} ${key}`),
    },
    recordSite: async (report) => {
      reached.push(report)
      return false
    },
    settings: async () => ({ ...(await elsewhere.settings()), ...settings }),
    switchOffFinding: async (kind) => void reached.push(kind),
    restoreSettings: async (restored) => void reached.push(restored),
    forgetErased: async (application) => {
      reached.push({ forgotten: application })
      return { ok: true, value: undefined }
    },
    onWritten: () => void reached.push('written'),
  })
  // Every answer goes the way it goes in the browser: as JSON, and read by the client's own schemas.
  const ask = async <Name extends RequestName>(name: Name, request: Request<Name>) =>
    readAnswer(
      name,
      everyAnswer[name],
      JSON.parse(JSON.stringify(await handlers[name](request, { role: 'gmail', site: 'gmail', tab: 7 }))),
    )
  return {
    ask,
    handlers,
    async get(name, request) {
      const answer = await ask(name, request)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.value
    },
    at: (instant) => {
      now = instant
    },
    written: async () => orThrow(await Ledger.read(database)).events,
    ledger,
    reached,
    database,
  }
}

/** What our script in the tab answers, the way it travels. */
export const readInThisTab: ReadInTab = async (_tab, { read, question }) => {
  if (!isReadingName(read)) throw new Error(read)
  return JSON.parse(JSON.stringify(readWords(read, JSON.parse(JSON.stringify(question)))))
}

const elsewhere: Background = {
  readInTab: readInThisTab,
  prepareReading: () => undefined,
  ledger: async () => ({ ok: false, failure: storageFailure('unavailable') }),
  now: () => '2026-11-25T09:00:00Z',
  zone: () => 'Europe/Berlin',
  language: () => 'en-GB',
  settings: async () => ({
    policy: defaultPolicy,
    drafts: { sender: 'Anna Applicant' },
    findingsOff: [],
    everyProfile: false,
    linkedInAside: false,
  }),
  switchOffFinding: async () => undefined,
  restoreSettings: async () => undefined,
  forgetErased: async () => ({ ok: true, value: undefined }),
  newId: () => crypto.randomUUID(),
  idOf,
  networks: networkHosts,
  openPage: async () => undefined,
  openTracking: async () => undefined,
  bringDrawing: async () => undefined,
  bringPart: async () => undefined,
  cardWords: ({ kind }) => ({ title: kind, body: '', lines: [], ways: [] }),
  quiet: { hasAny: async () => false, add: async () => undefined },
  linkedInIds: { all: async () => ({}), learn: async () => undefined },
  aside: { mark: async () => undefined, say: async () => undefined },
  nudged: { has: async () => false, add: async () => undefined },
  isWanted: async () => true,
  recordSite: async () => false,
  isMissing: async () => false,
  onWritten: () => undefined,
}

/** The handlers of a background whose database can't be opened. */
export const handlersWithoutDatabase = createHandlers(elsewhere)

export const checkIn =
  'Dear Ms Lindqvist,\n\nI wanted to follow up on my application for the Data Analyst role and ask whether there is any news about the next steps.\n\nKind regards,\nAnna Applicant'
export const thankYou =
  'Dear Ms Lindqvist,\n\nThank you very much for the interview today. I enjoyed our conversation about the test robots.\n\nKind regards,\nAnna Applicant'
