import { timeOf } from '../../etiquette/dates.ts'
import type { ApplicationId, Instant, Zone } from '../../etiquette/events.ts'
import type { Policy } from '../../etiquette/policy.ts'
import type { DraftPreferences } from '../../language/draft-preferences.ts'
import type { FindingKind } from '../../language/manners/finding.ts'
import type { KnownIdentities } from '../../sites/linkedin/identities.ts'
import type { PersonSighting } from '../../sites/network.ts'
import type { Stored } from '../../timeline/failure.ts'
import type { Ledger } from '../../timeline/ledger.ts'
import type { Read } from '../../timeline/readings.ts'
import type { Trackable } from '../../timeline/trackable-thread.ts'
import type { CardOffer, Refusal, Request, ThreadCard } from '../protocol.ts'
import { createReader, type ReadInTab } from '../reader.ts'
import type { NetworkHosts, Sender } from '../senders.ts'

import type { Aside } from './speak-aside.ts'

/** What the user has set, as far as the handlers go by it. */
interface BackgroundSettings {
  policy: Policy
  drafts: DraftPreferences
  /** What is not to be found in a message any more. */
  findingsOff: readonly FindingKind[]
  /** A word at every personal profile while an application runs. */
  everyProfile: boolean
  /** On LinkedIn nothing is shown in the page, and nothing is held. */
  linkedInAside: boolean
}

/** What a page needs only when there is something to write or to read: LinkedIn's messages, Gmail's mails. */
export type PagePart = 'chats' | 'mail'

/** Everything the handlers reach outside of themselves. */
export interface Background {
  /** The timeline in memory; opened at the first call, and tried again after a failure. */
  ledger(): Promise<Stored<Ledger>>
  now(): Instant
  zone(): Zone
  /** The language of the interface, BCP 47. */
  language(): string
  settings(): Promise<BackgroundSettings>
  /** Never makes this kind of finding again. */
  switchOffFinding(kind: FindingKind): Promise<unknown>
  /** Takes over the settings of a backup. */
  restoreSettings(settings: unknown): Promise<unknown>
  newId(): string
  /** The same id for the same parts, on every machine. */
  idOf(...parts: readonly string[]): Promise<string>
  networks: readonly NetworkHosts[]
  openPage(request: Request<'page.open'>): Promise<void>
  /** Brings what draws on host pages into the top document of a tab. */
  bringDrawing(where: { tab: number; site: string }): Promise<void>
  /** Brings a part into the top document of a tab. */
  bringPart(part: PagePart, tab: number): Promise<void>
  /** Has words read by the script that is brought into a tab for it. */
  readInTab: ReadInTab
  /** Brings that script into a tab where somebody tracked is written to, before there is anything to read. */
  prepareReading(tab: number): void
  /** Opens the form for an application, filled in with what was found. */
  openTracking(found: Trackable): Promise<void>
  /** The words of a card beside a conversation. */
  cardWords(offer: CardOffer): Omit<ThreadCard, 'offer'>
  /** What the user doesn't want to be spoken to about, by digest. */
  quiet: {
    hasAny(keys: readonly string[]): Promise<boolean>
    add(key: string, about?: 'stranger'): Promise<void>
  }
  /** LinkedIn's own ids of contacts, which chats have in the place of names in addresses. */
  linkedInIds: { all(): Promise<KnownIdentities>; learn(person: PersonSighting): Promise<void> }
  /** How to speak where the page is left alone. */
  aside: Aside
  /** Of whom the user was told on a day, by digest: of people who are no contacts nothing is written down. */
  nudged: { has(day: string, key: string): Promise<boolean>; add(day: string, key: string): Promise<void> }
  /** Whether the user wants Fortnight on this site and in this account. */
  isWanted(site: string, account: string | undefined, host: string | undefined): Promise<boolean>
  /** True when the page lacks something that it had, or was not known to lack. */
  recordSite(report: Request<'site.seen'>): Promise<boolean>
  /** Forgets an application that was erased from the timeline wherever else something of it is kept: copies above all. */
  forgetErased(application: ApplicationId): Promise<Stored<unknown>>
  /** Whether the timeline that was here is gone, without anybody having erased it. */
  isMissing(): Promise<boolean>
  /** Called after every write, and does not keep the answer waiting. */
  onWritten(): void
}

/** An answer that is not a refusal. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** The answer to what only had to be written down. */
export type Recorded = { ok: true; value: { state: 'recorded' } } | ({ ok: false } & Refusal)

/** What a failure of the database is answered with. */
export function unavailable(failure: { detail: string }): { ok: false; refused: 'storage'; detail: string } {
  return { ok: false, refused: 'storage', detail: failure.detail }
}

/** The request has the right form and names something that is not there. */
export const unknownThing = { ok: false, refused: 'shape' } as const

/** Has words read in the tab that a request came from. */
export function readerFor(background: Pick<Background, 'readInTab'>, sender: Sender): Read {
  return createReader(background.readInTab, sender.role === 'page' ? undefined : sender.tab)
}

/** What a handler works with: the ledger, the moment and the policy, read once for one request. */
export interface Scene {
  background: Background
  ledger: Ledger
  now: Instant
  /** `now` in milliseconds since 1970. */
  time: number
  zone: Zone
  policy: Policy
  drafts: DraftPreferences
  findingsOff: readonly FindingKind[]
  everyProfile: boolean
}

/** Runs a handler with the timeline open, or answers why it can't be opened. */
export async function onScene<Result>(
  background: Background,
  work: (scene: Scene) => Promise<Result>,
): Promise<Result | ReturnType<typeof unavailable>> {
  const [ledger, settings] = await Promise.all([background.ledger(), background.settings()])
  if (!ledger.ok) return unavailable(ledger.failure)
  const now = background.now()
  const time = timeOf(now)
  return work({ background, ledger: ledger.value, now, time, zone: background.zone(), ...settings })
}
