import { describe, expect, test } from 'vitest'
import { FINDING_KINDS, type Finding } from '../../../../utils/language/manners/finding.ts'
import { findingName, findingSentence } from '../../../../utils/platform/sentences.ts'

const findings: readonly (readonly [Finding, string])[] = [
  [{ kind: 'open-slot', slot: '[day]' }, '[day] is still open.'],
  [{ kind: 'asks-for-news', words: 'when' }, 'This thank-you asks for news.'],
  [{ kind: 'blames', words: 'unacceptable' }, 'This may sound like a reproach.'],
  [{ kind: 'misspelt-name', written: 'Imek', known: 'Imke' }, 'It says Imek. Your timeline says Imke.'],
  [
    { kind: 'misspelt-company', written: 'Harow', known: 'Harrow' },
    'It says Harow. Your timeline says Harrow.',
  ],
  [{ kind: 'same-text', name: 'Noor Haddad' }, 'Noor Haddad got nearly the same letter.'],
  [{ kind: 'too-long', words: 300 }, '300 words.'],
  [{ kind: 'too-short', words: 12 }, 'Only 12 words.'],
]

describe('a finding in words', () => {
  test.each(findings)('%o says what was found', (finding, text) => {
    expect(findingSentence(finding).text).toBe(text)
  })

  test('has a name and a reason for every kind', () => {
    expect(new Set(FINDING_KINDS.map((kind) => findingName(kind).text)).size).toBe(FINDING_KINDS.length)
    for (const kind of FINDING_KINDS) expect(findingName(kind).why).not.toBe('')
  })
})
