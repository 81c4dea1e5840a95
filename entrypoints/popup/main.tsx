import { render } from 'preact'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { language } from '../../utils/platform/words.ts'
import { Popup, type View } from './popup.tsx'

const root = document.getElementById('app')
if (root !== null) {
  document.documentElement.lang = language()
  render(
    <Popup ask={createClient((message) => browser.runtime.sendMessage(message))} start={viewOf()} />,
    root,
  )
}

/** `#application=…` opens one application, `#add` the form, `#track` the form filled in from a mail. */
function viewOf(): View {
  const wanted = new URLSearchParams(location.hash.slice(1))
  const application = wanted.get('application')
  if (application !== null) return { at: 'application', application }
  if (wanted.has('track')) return { at: 'track' }
  return wanted.has('add') ? { at: 'add' } : { at: 'list' }
}
