import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordFiles } from '../../../scripts/word-files.ts'
import { speakInBackground } from '../../../utils/platform/background-words.ts'
import { bringDrawingInto } from '../../../utils/platform/bring-drawing-into.ts'
import { drawInChosenLanguage } from '../../../utils/platform/chosen-language.ts'
import { readKeptWords } from '../../../utils/platform/kept-words.ts'
import { changeSettings } from '../../../utils/platform/settings.ts'
import { language, say, speak } from '../../../utils/platform/words.ts'
import { fakeBrowser } from '../../fake-browser.ts'

/** A browser in a language that has no words here; English is then a language that can be chosen. */
function browserSpeaksPolish() {
  const own = fakeBrowser.i18n.getMessage
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, given) =>
    key === 'wordsLanguage' ? 'pl' : own(key, given).toUpperCase(),
  )
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('pl-PL')
}

let ending: AbortController
beforeEach(() => {
  ending = new AbortController()
  browserSpeaksPolish()
})
afterEach(() => {
  ending.abort()
  speak(null)
  vi.restoreAllMocks()
})

/** A page that writes down in which language and words it was drawn. */
async function page(bring: (address: string) => Promise<unknown>) {
  const drawn: string[] = []
  await drawInChosenLanguage((spoken) => drawn.push(`${spoken}: ${say('save')}`), ending.signal, bring)
  return drawn
}
const bringEnglish = vi.fn(async () => speak({ language: 'en', words: { save: 'Save' } }))

describe('a page of ours', () => {
  it('is drawn once, in the browser’s words, and brings none where nothing was chosen', async () => {
    const bring = vi.fn(bringEnglish)
    expect(await page(bring)).toEqual(['pl-PL: SAVE'])
    expect(bring).not.toHaveBeenCalled()
  })

  it('is drawn first in the language that was chosen', async () => {
    await changeSettings({ language: 'en' })
    expect(await page(bringEnglish)).toEqual(['en: Save'])
  })

  it('is drawn again when another is chosen, there and back, and brings no words twice', async () => {
    const bring = vi.fn(bringEnglish)
    const drawn = await page(bring)
    await changeSettings({ language: 'en' })
    await vi.waitFor(() => expect(drawn).toHaveLength(2))
    await changeSettings({ language: 'browser' })
    await vi.waitFor(() => expect(drawn).toHaveLength(3))
    await changeSettings({ language: 'en' })
    await vi.waitFor(() => expect(drawn).toHaveLength(4))
    expect(drawn).toEqual(['pl-PL: SAVE', 'en: Save', 'pl-PL: SAVE', 'en: Save'])
    expect(bring).toHaveBeenCalledTimes(1)
  })

  it('speaks with the browser’s words where those that were chosen can’t be brought', async () => {
    await changeSettings({ language: 'en' })
    vi.spyOn(console, 'debug').mockReturnValue()
    expect(await page(() => Promise.reject(new Error('gone')))).toEqual(['pl-PL: SAVE'])
  })

  it('is not drawn again because something else was set', async () => {
    const drawn = await page(bringEnglish)
    await changeSettings({ sites: { facebook: false } })
    expect(drawn).toHaveLength(1)
  })
})

describe('the background', () => {
  it('speaks the language that was chosen with the words that a page has left, and the browser’s again', async () => {
    await changeSettings({ language: 'en' })
    await page(bringEnglish)
    await vi.waitFor(async () => expect(await readKeptWords()).not.toBeNull())
    speak(null)
    await speakInBackground('en')
    expect([say('save'), language()]).toEqual(['Save', 'en'])
    await speakInBackground('browser')
    expect(language()).toBe('pl-PL')
  })

  it.each([
    ['no page has left any', undefined],
    ['those of another language were left', { language: 'de', words: { save: 'Sichern' } }],
    ['what lies there are no words', { language: 'en', words: { save: 1 } }],
  ])('speaks the browser’s words where %s', async (_case, left) => {
    if (left !== undefined) await fakeBrowser.storage.local.set({ words: left })
    await speakInBackground('en')
    expect(language()).toBe('pl-PL')
  })

  it('is left the words anew after an update, and none once the browser’s are chosen again', async () => {
    await changeSettings({ language: 'en' })
    await fakeBrowser.storage.local.set({
      words: { version: 'before', language: 'en', words: { save: 'Old' } },
    })
    await page(bringEnglish)
    await vi.waitFor(async () => expect((await readKeptWords())?.words.save).toBe('Save'))
    await changeSettings({ language: 'browser' })
    await vi.waitFor(async () => expect(await readKeptWords()).toBeNull())
  })

  it('brings the words of the language that was chosen into a page, before what is drawn with them', async () => {
    const files: unknown[] = []
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (injection: { files: unknown }) => void files.push(injection.files),
    })
    await bringDrawingInto({ tab: 7, site: 'linkedin' }, 'en')
    await bringDrawingInto({ tab: 7, site: 'facebook' }, 'browser')
    await bringDrawingInto({ tab: 7, site: 'gmail' }, 'en')
    expect(files).toEqual([
      ['/words/en.js', '/drawing.js'],
      ['/drawing.js'],
      ['/words/en.js', '/gmail-more.js', '/drawing.js'],
    ])
  })
})

describe('the script with the words of a language', () => {
  it('leaves them where they are looked for', () => {
    const [english] = wordFiles('public/_locales').filter(
      ({ relativeDest }) => relativeDest === 'words/en.js',
    )
    // The text of our own build, run as the browser runs it.
    const run = new Function(english?.contents ?? '')
    run()
    expect([say('save'), language()]).toEqual(['Save', 'en'])
  })
})
