import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { WORD_LANGUAGES } from '../../utils/platform/languages.ts'
import { filesIn, root, shippedSources, withoutComments } from './files.ts'
import { sameAsEnglish, sharedWords } from './same-as-english.ts'

const table = v.record(
  v.string(),
  v.strictObject({ message: v.pipe(v.string(), v.nonEmpty()), description: v.optional(v.string()) }),
)

function wordsOf(locale: string): v.InferOutput<typeof table> {
  const path = join(root, 'public/_locales', locale, 'messages.json')
  return v.parse(table, JSON.parse(readFileSync(path, 'utf8')))
}

const folders = readdirSync(join(root, 'public/_locales')).sort()
const tagOf = (folder: string) => folder.replace('_', '-')
const others = folders.filter((folder) => folder !== 'en')
const english = wordsOf('en')
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort()

const plural = /(Zero|One|Two|Few|Many|Other)$/
/** A plural form is asked for by its stem (utils/platform/words.ts); `reminderOther` alone is no plural. */
const stems = new Set(
  Object.keys(english).flatMap((key) => {
    const stem = key.replace(/Other$/, '')
    return stem !== key && `${stem}One` in english ? [stem] : []
  }),
)
const stemOf = (key: string) => {
  const stem = key.replace(plural, '')
  return stems.has(stem) ? stem : null
}
const suffix = (category: string) => `${category.charAt(0).toUpperCase()}${category.slice(1)}`
const categoriesOf = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(suffix)
/** The forms that are said of numbers as they occur here, and the one that stands in for all others. */
const neededFor = (language: string) => {
  const rules = new Intl.PluralRules(language)
  const said = Array.from({ length: 2_000 }, (_, count) => suffix(rules.select(count)))
  return [...new Set([...said, 'Other'])]
}

describe('the words', () => {
  it('are each used somewhere', () => {
    const everything = [
      ...shippedSources(),
      ...filesIn('.', /^wxt\.config\.ts$/),
      ...filesIn('entrypoints', /\.html$/),
    ]
      .map(({ text }) => text)
      .join('\n')
    const isUsed = (key: string) =>
      everything.includes(`'${key}'`) ||
      everything.includes(`__MSG_${key}__`) ||
      new RegExp(`(^|[\\s{,])${key}:`, 'm').test(everything)
    const unused = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(stemOf(key) ?? key))
    expect(unused).toEqual([])
  })

  it('are spoken in exactly the languages that can be chosen', () => {
    expect([...WORD_LANGUAGES].sort()).toEqual(folders.map(tagOf).sort())
  })

  it('are filled in whole: nothing is joined to what is said, in front or behind', () => {
    const joined = shippedSources().flatMap(({ path, text }) => {
      const code = withoutComments(text)
      const found = [
        ...code.matchAll(/\bsay(?:Count)?\((?:[^()]|\([^()]*\))*\)\s*\+(?!\+)/g),
        ...code.matchAll(/[^+]\+\s*say(?:Count)?\(/g),
        ...code.matchAll(/`[^`]*\$\{say(?:Count)?\([^`]*`/g),
        ...code.matchAll(
          /\bsay(?:Count)?\((?:[^()]|\([^()]*\))*\)\.(?:concat|replace|toLowerCase|toUpperCase|slice)\(/g,
        ),
        ...code.matchAll(/\[[^[\]]*\bsay\([^[\]]*\]\.join\(/g),
      ]
      return found.map((match) => `${path}: ${match[0].slice(0, 80)}`)
    })
    expect(joined).toEqual([])
  })
})

describe.each(folders)('the words of %s', (folder) => {
  const words = wordsOf(folder)
  const language = tagOf(folder)

  it('name their language', () => {
    expect(words.wordsLanguage?.message).toBe(language)
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
  })

  it('say everything that English says and nothing else, but for plural forms', () => {
    const single = (keys: readonly string[]) => keys.filter((key) => stemOf(key) === null).sort()
    expect(single(Object.keys(words))).toEqual(single(Object.keys(english)))
  })

  /**
   * Every form that numbers up to 2,000 ask for, and none that no number asks for. So `Many`, which Spanish, French and
   * Portuguese want for millions alone, may be left out, and is then said with `Other`; in Polish it may not.
   */
  it('have the plural forms that its numbers ask for', () => {
    const categories = categoriesOf(language)
    const needed = neededFor(language)
    const wrong = [...stems].flatMap((stem) => {
      const given = Object.keys(words)
        .filter((key) => stemOf(key) === stem)
        .map((key) => key.slice(stem.length))
      return [
        ...needed
          .filter((category) => !given.includes(category))
          .map((category) => `${stem}${category} is missing`),
        ...given.filter((one) => !categories.includes(one)).map((one) => `${stem}${one} is never said`),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('have the same places to fill as English; a plural form may leave out its number', () => {
    const wrong = Object.entries(words).filter(([key, { message }]) => {
      const stem = stemOf(key)
      const like = english[stem === null ? key : `${stem}Other`]?.message ?? ''
      const filled = placeholders(message)
      const wanted = placeholders(like)
      const mayBeAbsent = stem === null ? [] : ['$1']
      return (
        filled.some((place) => !wanted.includes(place)) ||
        wanted.some((place) => !filled.includes(place) && !mayBeAbsent.includes(place))
      )
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('need no markup and no joining: no tag, no space at either end, no named placeholder', () => {
    const wrong = Object.entries(words).filter(
      ([, { message }]) =>
        /<[a-z/]/i.test(message) || message !== message.trim() || /\$[A-Z@_]/i.test(message),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

describe.each(others)('the translation %s', (folder) => {
  it('leaves nothing in English but what is the same in both', () => {
    const words = wordsOf(folder)
    const allowed = sameAsEnglish[tagOf(folder)] ?? []
    const left = Object.entries(words).filter(([key, { message }]) => {
      const like = english[key]?.message
      const hasLetters = /\p{L}/u.test(message.replace(/\$\d/g, ''))
      return message === like && hasLetters && !sharedWords.includes(key) && !allowed.includes(key)
    })
    expect(left.map(([key]) => key)).toEqual([])
  })

  it('allows nothing that is not the same any more', () => {
    const words = wordsOf(folder)
    const idle = (sameAsEnglish[tagOf(folder)] ?? []).filter(
      (key) => words[key]?.message !== english[key]?.message,
    )
    expect(idle).toEqual([])
  })
})
