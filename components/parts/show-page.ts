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
  return drawInChosenLanguage((language) => {
    const root = document.getElementById('app')
    if (root === null) return
    const { title, content } = page()
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
    document.title = title
    render(content, root)
  }, new AbortController().signal)
}
