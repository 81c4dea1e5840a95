import type { Zone } from '../../etiquette/events.ts'
import type { Facts } from './read-facts.ts'

/** What mails call the zones of the places most of them come from; summer and winter names mean the place. */
const zones: readonly (readonly [Zone, RegExp])[] = [
  ['UTC', /^(?:utc|gmt|z)$/],
  ['Europe/London', /^(?:bst|wet|west|uk|british|london)\b/],
  ['Europe/Berlin', /^(?:ces?t|mes?z|mitteleurop|central european|berlin|paris|madrid|hec|cet\/cest)/],
  ['Europe/Helsinki', /^(?:eest|eet|eastern european)/],
  ['America/New_York', /^(?:e[sd]?t|eastern)\b/],
  ['America/Chicago', /^(?:c[d]t|ct|central)\b/],
  ['America/Denver', /^(?:m[sd]?t|mountain)\b/],
  ['America/Los_Angeles', /^(?:p[sd]?t|pacific)\b/],
  ['America/Sao_Paulo', /^(?:brt|brasilia|sao paulo|horario de brasilia)\b/],
  ['Asia/Kolkata', /^(?:india|indian)\b/],
  ['Asia/Tokyo', /^jst\b/],
]

/**
 * The zone that is meant by its name in a mail, `CET` or `Berlin`; undefined where the name is unknown or could be
 * several (`IST`, `CST`): then nobody knows, and it is said so.
 */
export function zoneNamed(words: string): Zone | undefined {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[()]/g, '').trim()
  const offset = /^(?:utc|gmt)\s*([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(plain)
  if (offset) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`
  const known = zones.find(([, names]) => names.test(plain))
  if (known !== undefined) return known[0]
  const city = plain.replace(/\s*(?:time|zeit|ortszeit|local)$/, '').replaceAll(' ', '_')
  return Intl.supportedValuesOf('timeZone').find(
    (zone) => zone.toLowerCase() === city || zone.toLowerCase().endsWith(`/${city}`),
  )
}

/** The same facts with their zone as machines name it; without one where nobody knows which is meant. */
export function withNamedZone({ zone: said, ...others }: Facts): Facts {
  const value = said && zoneNamed(said.value)
  return said === undefined || value === undefined ? others : { ...others, zone: { ...said, value } }
}
