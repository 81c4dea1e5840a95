import { type ComponentChild, render } from 'preact'
import { drawInChosenLanguage } from '../../utils/platform/chosen-language.ts'
import { directionOf } from '../../utils/platform/languages.ts'

/** What a page of ours shows, and the name of its tab. */
export interface PageContent {
  title: string
  content: ComponentChild
}

/** Shows a page of ours in the language that was chosen, as long as the page lives. */
export function showPage(page: () => PageContent): Promise<void> {
  return showPageOf(Promise.resolve(), page)
}

/** The same of a page whose first picture needs something that is being read: until then nothing is drawn. */
export function showPageOf<Known>(read: Promise<Known>, page: (known: Known) => PageContent): Promise<void> {
  const draw = async (language: string) => {
    const known = await read
    const root = document.getElementById('app')
    if (root === null) return
    const { title, content } = page(known)
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
    document.title = title
    render(content, root)
  }
  return drawInChosenLanguage((language) => void draw(language), new AbortController().signal)
}
