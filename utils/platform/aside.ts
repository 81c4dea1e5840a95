import type { Aside, AsideWord } from '../messaging/handlers/speak-aside.ts'
import { browser } from './browser.ts'
import type { Moment } from './dates-in-words.ts'
import { noteSentence } from './sentences/note.ts'
import { pauseReason } from './sentences/pause-reason.ts'

/** The one notification about what the user is doing on LinkedIn; a newer one takes its place. */
const asideId = 'fortnight-aside'

/** Speaks beside the page: a notification, and a mark on the toolbar button of the tab. */
export function createAside(moment: () => Moment): Aside {
  return {
    async mark(tab, isKnown) {
      // The tab may be closed by now.
      await browser.action.setBadgeText({ tabId: tab, text: isKnown ? '•' : null }).catch(() => undefined)
    },
    async say(word) {
      await browser.notifications.create(asideId, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('icon/128.png'),
        ...wordsOf(word, moment()),
      })
    },
  }
}

function wordsOf({ verdict, window, about }: AsideWord, moment: Moment): { title: string; message: string } {
  if (verdict.action === 'hint') {
    return { title: about.company, message: noteSentence(window, about, moment, verdict).text }
  }
  const { title, body } = pauseReason(verdict, window, about, moment)
  return { title, message: body }
}
