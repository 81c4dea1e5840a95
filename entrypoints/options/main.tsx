import { render } from 'preact'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { language, say } from '../../utils/platform/words.ts'
import { Options } from './options.tsx'

const root = document.getElementById('app')
if (root !== null) {
  document.documentElement.lang = language()
  document.title = say('optionsPageTitle')
  render(<Options ask={createClient((message) => browser.runtime.sendMessage(message))} />, root)
}
// The browser may clear away what it was not asked to keep; the answer changes nothing for the page.
void navigator.storage.persist().catch(() => false)
