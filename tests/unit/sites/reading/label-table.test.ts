import { describe, expect, it } from 'vitest'
import { printLabelsWhileBuilding } from '../../../../scripts/print-labels.ts'
import { linkedInLabelPrints } from '../../../../utils/sites/linkedin/label-prints.ts'
import { linkedInLabelWords } from '../../../../utils/sites/linkedin/label-words.ts'
import { personalLabelPrints } from '../../../../utils/sites/personal/label-prints.ts'
import { personalLabelWords } from '../../../../utils/sites/personal/label-words.ts'
import { printOf } from '../../../../utils/sites/reading/label-print.ts'
import { type LabelPrints, labelReader } from '../../../../utils/sites/reading/label-table.ts'
import { type LabelTable, labelsOf, printLabels } from '../../../../utils/sites/reading/print-labels.ts'

const tables: readonly [string, LabelTable<string>, LabelPrints<string>][] = [
  ['the personal networks', personalLabelWords, personalLabelPrints],
  ['LinkedIn', linkedInLabelWords, linkedInLabelPrints],
]

describe.each(tables)('the labels of %s', (_name, words, prints) => {
  const reader = labelReader(prints)
  const labels = labelsOf(words)
  /** A label counts for the first act that has it. */
  const actOf = new Map(labels.toReversed().map(({ act, label }) => [label, act]))

  it('are read by their prints as by their words', () => {
    const whole = labels.filter(({ label }) => !label.includes('{}'))
    expect(whole.length).toBeGreaterThan(200)
    expect(whole.filter(({ label }) => reader.read(label)?.act !== actOf.get(label))).toEqual([])
  })

  it('have a print each', () => {
    expect(new Set([...actOf.keys()].map(printOf)).size).toBe(actOf.size)
  })

  it('are not seen in words that nobody wrote down', () => {
    const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo zu'.split(' ')
    const invented = (number: number): string =>
      number < syllables.length
        ? (syllables[number] ?? '')
        : invented(Math.floor(number / syllables.length)) +
          (number % 7 === 0 ? ' ' : '') +
          syllables[number % syllables.length]
    const strange = Array.from({ length: 20_000 }, (_, number) => invented(50_000 + number * 37))
    const around = labels.map(({ label }) => label.split('{}')).filter(({ length }) => length === 2)
    const asKnown = (label: string) =>
      around.some(([before = '', after = '']) => label.startsWith(before) && label.endsWith(after))
    const seen = strange.filter((label) => !asKnown(label) && reader.read(label) !== null)
    expect(strange.length).toBeGreaterThan(19_999)
    expect(seen.length).toBeLessThanOrEqual(3)
  })

  it('give the name that stands in them', () => {
    const named = labels.filter(({ label }) => label.includes('{}'))
    expect(named.length).toBeGreaterThan(20)
    for (const { label } of named)
      expect(reader.read(label.replace('{}', 'zz quill'))?.name).toMatch(/zz quill/)
  })
})

describe('a label', () => {
  const reader = labelReader(
    printLabels({ undo: { en: 'Following {}|Cancel' }, follow: { en: 'Follow|Follow {}|Cancel' } }),
  )

  it('counts as a whole, whatever its case and its closing dots', () => {
    expect(reader.read('FOLLOW…')).toEqual({ act: 'follow' })
    expect(reader.read('Followers')).toBeNull()
    expect(reader.read('Unfollow')).toBeNull()
    expect(reader.read('')).toBeNull()
  })

  it('with a name in it says whose', () => {
    expect(reader.read('Follow Odile Farnham')).toEqual({ act: 'follow', name: 'odile farnham' })
    expect(reader.read('Following Odile Farnham')).toEqual({ act: 'undo', name: 'odile farnham' })
    expect(reader.read('Odile: follow', ['Odile:'])).toEqual({ act: 'follow', name: 'odile:' })
  })

  it('of two acts is of the first', () => {
    expect(reader.read('Cancel')?.act).toBe('undo')
  })
})

describe('the build', () => {
  it('carries the prints and no word of the tables', async () => {
    const { load } = printLabelsWhileBuilding()
    if (typeof load !== 'object' || typeof load.handler !== 'function') throw new Error('no handler')
    const file = `${import.meta.dirname}/../../../../utils/sites/personal/label-prints.ts`
    const code = await Reflect.apply(load.handler, undefined, [file])
    expect(code).toBe(`export const personalLabelPrints = ${JSON.stringify(personalLabelPrints)}\n`)
    expect(code).not.toMatch(/add friend|友/)
  })
})
