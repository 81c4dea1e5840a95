import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { macroF1, unrelatedHeld } from '../../../scripts/training/measure.ts'
import { LEXICONS } from '../../../utils/language/lexicons/all.ts'
import { CONCEPTS } from '../../../utils/language/lexicons/lexicon.ts'

const model = join(import.meta.dirname, '../../../utils/language/model')

describe('the model', () => {
  it('has weights of 120 kB at most', () => {
    const files = readdirSync(model).filter((name) => name.endsWith('-weights.ts'))
    const bytes = files.reduce((sum, name) => sum + readFileSync(join(model, name)).byteLength, 0)
    expect(files).toHaveLength(2)
    expect(bytes).toBeLessThanOrEqual(120 * 1024)
  })

  it('knows the same ideas in every language, in folded letters', () => {
    for (const { phrases } of LEXICONS) {
      expect(Object.keys(phrases).sort()).toEqual([...CONCEPTS].sort())
      for (const list of Object.values(phrases)) {
        expect(list).not.toMatch(/[A-ZÀ-ÿ]/)
        expect(list.split('|').every((phrase) => phrase.trim() !== '')).toBe(true)
      }
    }
  })
})

describe('the measures', () => {
  it('take the mean of the labels that occur', () => {
    const judged = [
      { lang: 'en', truth: 'a', said: 'a' },
      { lang: 'en', truth: 'b', said: 'a' },
    ]
    expect(macroF1(judged, ['a', 'b', 'c'])).toBeCloseTo(1 / 3)
  })

  it('count the unrelated mails that would be held', () => {
    const judged = [
      { lang: 'en', truth: 'unrelated', said: 'check_in' },
      { lang: 'en', truth: 'unrelated', said: 'reply' },
    ]
    expect(unrelatedHeld(judged)).toBe(0.5)
  })
})
