import * as v from 'valibot'
import { parsePolicy } from '../etiquette/parse-policy.ts'
import { defaultPolicy, type Policy } from '../etiquette/policy.ts'
import { browser } from './browser.ts'

/** How drafts are written; absent fields follow the mail or stay open as slots. */
export interface DraftSettings {
  /** The user's own name, under every draft. */
  sender?: string
  language?: 'en' | 'es' | 'fr' | 'de' | 'pt'
  tone?: 'warm' | 'plain' | 'formal'
  register?: 'formal' | 'familiar'
}

/** Everything the options page can change. */
export interface Settings {
  policy: Policy
  drafts: DraftSettings
  /** Sites by name, `gmail`, `facebook`…: false where Fortnight is to stay away. Absent means that it watches. */
  sites: Readonly<Record<string, boolean>>
}

export const defaultSettings: Settings = { policy: defaultPolicy, drafts: {}, sites: {} }

const key = 'settings'

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const drafts: v.GenericSchema<unknown, DraftSettings> = v.object({
  sender: v.exactOptional(shortText),
  language: v.exactOptional(v.picklist(['en', 'es', 'fr', 'de', 'pt'])),
  tone: v.exactOptional(v.picklist(['warm', 'plain', 'formal'])),
  register: v.exactOptional(v.picklist(['formal', 'familiar'])),
})
const sites = v.record(v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)), v.boolean())
const parts = v.fallback(v.object({ policy: v.unknown(), drafts: v.unknown(), sites: v.unknown() }), {
  policy: undefined,
  drafts: undefined,
  sites: undefined,
})

/**
 * Reads settings from the disk or from a backup, part by part: a part that can't be read is the default, so
 * that one wrong value never takes the others with it.
 */
export function parseSettings(stored: unknown): Settings {
  const found = v.parse(parts, {
    policy: undefined,
    drafts: undefined,
    sites: undefined,
    ...objectOf(stored),
  })
  const policy = parsePolicy(found.policy ?? {})
  return {
    policy: policy.ok ? policy.value : defaultSettings.policy,
    drafts: v.parse(v.fallback(drafts, defaultSettings.drafts), found.drafts),
    sites: v.parse(v.fallback(sites, defaultSettings.sites), found.sites),
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
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
  const { policy, drafts, sites } = parseSettings(carried)
  const has = (part: keyof Settings) => Object.hasOwn(objectOf(carried), part)
  return changeSettings({
    ...(has('policy') ? { policy } : {}),
    ...(has('drafts') ? { drafts } : {}),
    ...(has('sites') ? { sites } : {}),
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
