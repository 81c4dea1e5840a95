import { afterEach, describe, expect, it, vi } from 'vitest'
import { directionOf, ownName } from '../../../utils/platform/languages.ts'
import { language, say, sayCount, speak } from '../../../utils/platform/words.ts'
import { fakeBrowser } from '../../fake-browser.ts'

afterEach(() => {
  speak(null)
  vi.restoreAllMocks()
})

const browserIn = (tag: string) => vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(tag)

describe('the words', () => {
  it('are those that the browser picks while nothing else was chosen', () => {
    expect(say('windowAskFrom', 'Friday')).toBe('Ask from Friday.')
  })

  it('are those of the language that was chosen, and the browser’s again', () => {
    speak({ language: 'de', words: { windowAskFrom: 'Fragen ab $1.' } })
    expect(say('windowAskFrom', 'Freitag')).toBe('Fragen ab Freitag.')
    speak(null)
    expect(say('windowAskFrom', 'Friday')).toBe('Ask from Friday.')
  })

  it('are the browser’s where the language that was chosen lacks some', () => {
    speak({ language: 'de', words: {} })
    expect(say('windowAskFrom', 'Friday')).toBe('Ask from Friday.')
  })

  it('are none, and throw nothing, under a page that outlives the extension', () => {
    const cutOff = () => {
      throw new Error('Extension context invalidated.')
    }
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(cutOff)
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(cutOff)
    expect(say('windowAskFrom', 'Friday')).toBe('')
    expect(sayCount('columnName', 2, 'Open')).toBe('')
    expect(language()).toBe('en')
  })

  it('take what is filled in as it is, in any order', () => {
    speak({ language: 'de', words: { windowDayOf: 'Von $2: $1, für $$5' } })
    expect(say('windowDayOf', '$2', 14)).toBe('Von 14: $2, für $5')
  })

  it('end with one full stop where what is filled in brings its own', () => {
    expect(say('windowAskFrom', '25. Nov.')).toBe('Ask from 25. Nov.')
    speak({ language: 'de', words: { windowAskFrom: 'Fragen ab $1.' } })
    expect(say('windowAskFrom', '25. Nov.')).toBe('Fragen ab 25. Nov.')
    expect(say('windowAskFrom', 'bald…')).toBe('Fragen ab bald….')
  })

  it('leave a place empty that nothing is given for', () => {
    speak({ language: 'de', words: { windowDayOf: 'Tag $1 von $2.' } })
    expect(say('windowDayOf', 5)).toBe('Tag 5 von .')
  })
})

describe('a number of things', () => {
  const polish = {
    windowThankPeopleOne: '$1 osoba',
    windowThankPeopleFew: '$1 osoby',
    windowThankPeopleMany: '$1 osób',
    windowThankPeopleOther: '$1 osoby (ułamek)',
  }

  it.each([
    [1, '1 osoba'],
    [3, '3 osoby'],
    [5, '5 osób'],
    [22, '22 osoby'],
  ])('%d is counted as the language that was chosen counts', (count, words) => {
    speak({ language: 'pl', words: polish })
    expect(sayCount('windowThankPeople', count)).toBe(words)
  })

  it('is said with the form for all others where there is none of its own', () => {
    speak({ language: 'es', words: { windowThankPeopleOther: '$1 personas' } })
    expect(sayCount('windowThankPeople', 2_000_000)).toBe('2.000.000 personas')
    expect(sayCount('windowThankPeople', 1)).toBe('1 personas')
  })

  it('is written as the language writes numbers', () => {
    expect(sayCount('windowThankPeople', 1234)).toBe('Thank 1,234 people.')
  })
})

describe('the language of dates and numbers', () => {
  it('is the browser’s, with its region, where there are words in it', () => {
    browserIn('en-GB')
    expect(language()).toBe('en-GB')
  })

  it('is that of the words where the browser’s has none: a sentence never mixes two', () => {
    browserIn('pl')
    expect(language()).toBe('en')
  })

  it('is the one that was chosen', () => {
    browserIn('en-GB')
    speak({ language: 'pt-BR', words: {} })
    expect(language()).toBe('pt-BR')
  })
})

describe('a language', () => {
  it('has a name of its own', () => {
    expect(ownName('en')).toBe('English')
  })

  it.each([
    ['en', 'ltr'],
    ['pt-BR', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['az-Arab', 'rtl'],
    ['sr-Latn', 'ltr'],
  ])('%s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})
