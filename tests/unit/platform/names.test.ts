import { describe, expect, it } from 'vitest'
import { nameInSentence, namesInSentence, plainName } from '../../../utils/platform/names.ts'

describe('a name in a sentence', () => {
  it('loses the marks that would turn the sentence around', () => {
    expect(nameInSentence('Noor\u202e Haddad\u2066', 'en')).toBe('Noor Haddad')
  })

  it('stays on one line', () => {
    expect(plainName('  Noor\n\tHaddad\u0000 ')).toBe('Noor Haddad')
  })

  it('is set apart where it runs the other way than the text', () => {
    expect(nameInSentence('נור חדד', 'en')).toBe('\u2068נור חדד\u2069')
    expect(nameInSentence('נור חדד', 'he')).toBe('נור חדד')
    expect(nameInSentence('Noor Haddad', 'ar')).toBe('\u2068Noor Haddad\u2069')
  })

  it('is cut at sixty characters, never through one of them', () => {
    const cut = nameInSentence('🌿'.repeat(80), 'en')
    expect([...cut]).toHaveLength(60)
    expect(cut.endsWith('🌿…')).toBe(true)
  })

  it('joins others as the language does', () => {
    expect(namesInSentence(['Imke', 'Noor', 'Tobias'], 'de')).toBe('Imke, Noor und Tobias')
  })
})
