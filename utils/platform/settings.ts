import { parsePolicy } from '../etiquette/parse-policy.ts'
import { defaultPolicy, type Policy } from '../etiquette/policy.ts'
import type { DraftPreferences } from '../language/draft-preferences.ts'
import {
  checkTemplate,
  type DraftTemplate,
  TEMPLATE_KINDS,
  templateLimits,
} from '../language/drafts/template.ts'
import { FINDING_KINDS, type FindingKind } from '../language/manners/finding.ts'
import { LETTER_HABITS, type LetterHabit, PAPERS, type Paper } from '../language/paper-letter.ts'
import * as v from '../messaging/shapes.ts'
import { REMINDER_KINDS, type ReminderKind } from '../timeline/reminding.ts'
import { browser } from './browser.ts'
import { type InterfaceLanguage, WORD_LANGUAGES } from './languages.ts'

/** How drafts are written; absent fields follow the mail or stay open as slots. */
export type DraftSettings = DraftPreferences

/** What the one reminder of a day speaks of, and what the toolbar shows. */
export interface ReminderSettings {
  /** Of these nothing is said; lists and badge show them all the same. */
  off: readonly ReminderKind[]
  /** Whether the toolbar shows how many things can be done today. */
  badge: boolean
}

/** Everything the options page can change. */
export interface Settings {
  policy: Policy
  drafts: DraftSettings
  /** Sites by name, `gmail`, `facebook`…: false where Fortnight is to stay away. Absent means that it watches. */
  sites: Readonly<Record<string, boolean>>
  /** What the quiet check of a message is not to find any more. */
  findingsOff: readonly FindingKind[]
  networks: NetworkSettings
  /** What our own pages and panels speak; drafts have a language of their own. */
  language: InterfaceLanguage
  reminders: ReminderSettings
  letters: LetterSettings
}

/** How letters on paper are laid out, and where they come from. */
export interface LetterSettings {
  /** The user's own address, below their name; lines. */
  address: string
  /** The town that stands before the date. */
  place: string
  /** Absent: the one that goes with the letter's language. */
  habit?: LetterHabit
  /** Absent: the habit's. */
  paper?: Paper
}

/** How Fortnight is to be on the networks. */
export interface NetworkSettings {
  /** A word at every personal profile while an application runs. */
  everyProfile: boolean
  /** On LinkedIn nothing is shown in the page; badge and notification speak instead, and nothing is held. */
  linkedInAside: boolean
  /** Hosts of the Mastodon servers that the user has named. */
  mastodonServers: readonly string[]
}

export const defaultSettings: Settings = {
  policy: defaultPolicy,
  drafts: {},
  sites: {},
  findingsOff: [],
  networks: { everyProfile: false, linkedInAside: false, mastodonServers: [] },
  language: 'browser',
  reminders: { off: [], badge: true },
  letters: { address: '', place: '' },
}

const key = 'settings'

const shortText = v.check(v.string(), ({ length }) => length >= 1 && length <= 300)
const draftLanguage = v.picklist(['en', 'es', 'fr', 'de', 'pt'])
const template: v.Shape<DraftTemplate> = v.check(
  v.object({
    id: shortText,
    name: v.string(),
    kind: v.picklist(TEMPLATE_KINDS),
    language: draftLanguage,
    subject: v.string(),
    text: v.string(),
    used: v.boolean(),
  }),
  (one) => checkTemplate(one) === null,
)
/** A template that can't be used is left out; the others stay. */
const templates: v.Shape<readonly DraftTemplate[]> = {
  read(value) {
    if (!Array.isArray(value)) return v.misfit
    const read = value.map((one) => template.read(one)).filter((one) => one !== v.misfit)
    return read.slice(0, templateLimits.count)
  },
}
const drafts: v.Shape<DraftSettings> = v.object({
  sender: v.exactOptional(shortText),
  language: v.exactOptional(draftLanguage),
  tone: v.exactOptional(v.picklist(['warm', 'plain', 'formal'])),
  register: v.exactOptional(v.picklist(['formal', 'familiar'])),
  templates: v.exactOptional(templates),
})
const findingsOff = among(FINDING_KINDS)
const sites = v.record((site) => /^[a-z]{1,20}$/.test(site), v.boolean())
const servers = v.array(v.check(v.string(), (host) => /^[a-z0-9.-]{4,253}$/.test(host)))
const language: v.Shape<InterfaceLanguage> = v.picklist(['browser', ...WORD_LANGUAGES])
const reminders = v.object({
  off: v.exactOptional(among(REMINDER_KINDS)),
  badge: v.exactOptional(v.boolean()),
})
const letters: v.Shape<LetterSettings> = v.object({
  address: v.check(v.string(), ({ length }) => length <= 1_000),
  place: v.check(v.string(), ({ length }) => length <= 300),
  habit: v.exactOptional(v.picklist(LETTER_HABITS)),
  paper: v.exactOptional(v.picklist(PAPERS)),
})

/** A list, and of what stands in it those that are known. */
function among<Kind>(kinds: readonly Kind[]): v.Shape<readonly Kind[]> {
  return {
    read: (value) => (Array.isArray(value) ? kinds.filter((kind) => value.includes(kind)) : v.misfit),
  }
}

/**
 * Reads settings from the disk or from a backup, part by part: a part that can't be read is the default, so
 * that one wrong value never takes the others with it.
 */
export function parseSettings(stored: unknown): Settings {
  const found = fieldsOf(stored)
  const policy = parsePolicy(found.policy ?? {})
  const networks = fieldsOf(found.networks)
  const defaults = defaultSettings
  return {
    policy: policy.ok ? policy.value : defaults.policy,
    drafts: v.readOr(drafts, found.drafts, defaults.drafts),
    sites: v.readOr(sites, found.sites, defaults.sites),
    findingsOff: v.readOr(findingsOff, found.findingsOff, defaults.findingsOff),
    networks: {
      everyProfile: networks.everyProfile === true,
      linkedInAside: networks.linkedInAside === true,
      mastodonServers: v.readOr(servers, networks.mastodonServers, []),
    },
    language: v.readOr(language, found.language, defaults.language),
    letters: v.readOr(letters, found.letters, defaults.letters),
    reminders: { ...defaults.reminders, ...v.readOr(reminders, found.reminders, {}) },
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The settings as they are now; the defaults where the browser can't be asked. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(key)
    return parseSettings(stored[key])
  } catch {
    return defaultSettings
  }
}

/**
 * Changes some settings and leaves the others as they are.
 * @throws whatever the browser's storage throws; nothing is changed then.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const stored = await browser.storage.local.get(key)
  const settings = { ...parseSettings(stored[key]), ...change }
  await browser.storage.local.set({ [key]: settings })
  return settings
}

/**
 * Takes over the settings of a backup: the parts that it carries; the others stay as they are.
 * @throws whatever the browser's storage throws; nothing is changed then.
 */
export async function restoreSettings(carried: unknown): Promise<Settings> {
  const { policy, drafts, sites, findingsOff, networks, language, reminders, letters } =
    parseSettings(carried)
  const has = (part: keyof Settings) => Object.hasOwn(fieldsOf(carried), part)
  return changeSettings({
    ...(has('policy') ? { policy } : {}),
    ...(has('drafts') ? { drafts } : {}),
    ...(has('sites') ? { sites } : {}),
    ...(has('findingsOff') ? { findingsOff } : {}),
    ...(has('reminders') ? { reminders } : {}),
    ...(has('language') ? { language } : {}),
    ...(has('letters') ? { letters } : {}),
    ...(has('networks') ? { networks } : {}),
  })
}

/**
 * Never makes this kind of finding again; the options bring it back.
 * @throws whatever the browser's storage throws; nothing is changed then.
 */
export async function switchOffFinding(kind: FindingKind): Promise<Settings> {
  const { findingsOff } = await readSettings()
  return changeSettings({
    findingsOff: FINDING_KINDS.filter((one) => one === kind || findingsOff.includes(one)),
  })
}

/** Tells the settings at once and after every change, until `signal` aborts. */
export async function watchSettings(
  signal: AbortSignal,
  onSettings: (settings: Settings) => void,
): Promise<void> {
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) onSettings(parseSettings(changes[key]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  const settings = await readSettings()
  if (!signal.aborted) onSettings(settings)
}
