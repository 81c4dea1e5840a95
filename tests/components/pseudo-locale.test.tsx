// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Overview } from '../../components/applications/overview.tsx'
import { showPage } from '../../components/parts/show-page.ts'
import { LanguageSettings } from '../../components/settings/language-settings.tsx'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browser } from '../../utils/platform/browser.ts'
import { language, say, speak } from '../../utils/platform/words.ts'
import {
  brightwater,
  gull,
  harrow,
  larkspur,
  moment,
  oldSilence,
  quillfeather,
  sorrel,
  ternBay,
  tomorrow,
} from './applications/invented-cards.ts'
import { draw } from './rendering.tsx'

const cards = [harrow, brightwater, larkspur, quillfeather, ternBay, sorrel, oldSilence, gull, tomorrow]

/** Every message between brackets, in a language that runs from right to left: what has none was not said by `say`. */
const pseudo = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, `⟦${message}⟧`]))

beforeEach(() => speak({ language: 'ar', words: pseudo }))
afterEach(() => speak(null))

/** What a reader sees or hears that stands outside of any message; names and numbers are no words of ours. */
function outside(page: HTMLElement, names: readonly string[]): readonly string[] {
  const texts = [...page.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
    ...['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  ])
  return texts
    .map((text) => text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ''))
    .map((text) => names.reduce((left, name) => left.replaceAll(name, ''), text))
    .filter((text) => /\p{L}/u.test(text))
}

describe('in a language that nobody has translated yet', () => {
  it('the list of applications says every word by its messages', () => {
    const page = draw(<Overview cards={cards} moment={moment} onAct={vi.fn()} onAdd={vi.fn()} />)
    const names = cards.flatMap(({ company, role }) => [company, role ?? company])
    expect(page.textContent).toContain('⟦')
    expect(outside(page, names)).toEqual([])
  })

  it('the choice of language names each by itself', () => {
    const page = draw(<LanguageSettings language="browser" onLanguage={vi.fn()} />)
    expect([...page.querySelectorAll('option')].map(({ textContent }) => textContent)).toContain('English')
  })

  it('a page of ours turns around', async () => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ar-EG')
    const own = browser.i18n.getMessage
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, given) =>
      key === 'wordsLanguage' ? 'ar' : own(key, given),
    )
    const root = document.createElement('div')
    root.id = 'app'
    document.body.replaceChildren(root)
    await showPage(() => ({ title: say('optionsPageTitle'), content: <p>{language()}</p> }))
    expect(document.documentElement.dir).toBe('rtl')
    expect(document.documentElement.lang).toBe('ar-EG')
    expect(document.querySelector('p')?.textContent).toBe('ar-EG')
  })
})
