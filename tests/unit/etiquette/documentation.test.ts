import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { defaultPolicy, policyRanges } from '../../../utils/etiquette/policy.ts'

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')
const page = read('docs/etiquette.md')
const words = v.parse(
  v.record(v.string(), v.looseObject({ message: v.string() })),
  JSON.parse(read('public/_locales/en/messages.json')),
)
const settings = Object.entries(defaultPolicy)
/** The manners of reminding stand in the options' part for reminders, under its words. */
const ofReminders: Readonly<Record<string, string>> = {
  reminders: 'remindersOn',
  reminderHour: 'remindersAt',
  quietFromHour: 'quietFrom',
  quietToHour: 'quietTo',
}
const wordKey = (setting: string) =>
  ofReminders[setting] ?? `policy${setting.charAt(0).toUpperCase()}${setting.slice(1)}`

describe('docs/etiquette.md', () => {
  it.each(settings)(
    'lists %s with its default, its range and the sentence of the options page',
    (setting, value) => {
      const range = Object.entries(policyRanges).find(([key]) => key === setting)?.[1]
      const shown = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value)
      const span = range === undefined ? 'on or off' : `${range.least} to ${range.most}`
      const sentence = words[`${wordKey(setting)}Explained`]?.message
      expect(page).toContain(`| \`${setting}\` | ${shown} | ${span} | ${sentence} |`)
    },
  )

  it('lists no other setting', () => {
    const listed = [...page.matchAll(/^\| `(\w+)` \| /gm)].map(([, setting]) => setting)
    expect(listed).toEqual(settings.map(([setting]) => setting))
  })

  it('names the defaults of the program wherever it names a number in the text', () => {
    const named = [...page.matchAll(/(\S+)<!-- (\w+) -->/g)].map(([, number, setting]) => [setting, number])
    expect(named.length).toBeGreaterThan(8)
    const defaults: Readonly<Record<string, unknown>> = { ...defaultPolicy }
    for (const [setting = '', number] of named)
      expect([setting, number]).toEqual([setting, String(defaults[setting])])
  })
})

it.each(settings)('%s has a label and a sentence or two that explain it', (setting) => {
  expect(words[wordKey(setting)]?.message).toMatch(/^\p{Lu}/u)
  expect(words[`${wordKey(setting)}Explained`]?.message).toMatch(/^\p{Lu}[^.]*\.( \p{Lu}[^.]*\.)?$/u)
})
