import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { filesIn, root, shippedSources } from './files.ts'

const table = v.record(v.string(), v.object({ message: v.pipe(v.string(), v.nonEmpty()) }))

function wordsOf(locale: string): v.InferOutput<typeof table> {
  const path = join(root, 'public/_locales', locale, 'messages.json')
  return v.parse(table, JSON.parse(readFileSync(path, 'utf8')))
}

const locales = readdirSync(join(root, 'public/_locales')).sort()
const english = wordsOf('en')
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort()

describe('the words', () => {
  it('are each used somewhere', () => {
    const everything = [
      ...shippedSources(),
      ...filesIn('.', /^wxt\.config\.ts$/),
      ...filesIn('entrypoints', /\.html$/),
    ]
      .map(({ text }) => text)
      .join('\n')
    // Plural forms are asked for by their stem (utils/platform/words.ts).
    const stem = (key: string) => key.replace(/(Zero|One|Two|Few|Many|Other)$/, '')
    const isUsed = (key: string) =>
      everything.includes(`'${key}'`) ||
      everything.includes(`__MSG_${key}__`) ||
      new RegExp(`(^|[\\s{,])${key}:`, 'm').test(everything)
    const unused = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(stem(key)))
    expect(unused).toEqual([])
  })

  it('need no markup and no joining: no tag, no space at either end', () => {
    const wrong = Object.entries(english).filter(
      ([, { message }]) => /<[a-z/]/i.test(message) || message !== message.trim(),
    )
    expect(wrong).toEqual([])
  })

  it.each(locales)('%s says everything that English says, with the same places to fill', (locale) => {
    const words = wordsOf(locale)
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, { message }] of Object.entries(english)) {
      expect([key, placeholders(words[key]?.message ?? '')]).toEqual([key, placeholders(message)])
    }
  })
})
