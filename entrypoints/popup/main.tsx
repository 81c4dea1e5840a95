import { showPageOf } from '../../components/parts/show-page.ts'
import { popupAnswers } from '../../utils/messaging/answers/popup.ts'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { lookAtBeginning, unlessSlow } from '../../utils/platform/kept-list.ts'
import { Popup, type View } from './popup.tsx'

const ask = createClient((message) => browser.runtime.sendMessage(message), popupAnswers)
const start = viewOf()
// Before anything is drawn: it takes as long as finding out in which language.
const looked = start.at === 'list' ? lookAtBeginning() : Promise.resolve(null)
void showPageOf(unlessSlow(looked), (known) => ({
  title: 'Fortnight',
  content: <Popup ask={ask} start={start} known={known} looked={looked} />,
}))

/** `#application=…` opens one application, `#add` the form, `#track` the form filled in from a mail. */
function viewOf(): View {
  const wanted = new URLSearchParams(location.hash.slice(1))
  const application = wanted.get('application')
  if (application !== null) return { at: 'application', application }
  if (wanted.has('track')) return { at: 'track' }
  return wanted.has('add') ? { at: 'add' } : { at: 'list' }
}
