import { render } from 'preact'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { language, say } from '../../utils/platform/words.ts'
import { TimelinePage } from './timeline-page.tsx'

const root = document.getElementById('app')
if (root !== null) {
  document.documentElement.lang = language()
  document.title = say('timelinePageTitle')
  render(<TimelinePage ask={createClient((message) => browser.runtime.sendMessage(message))} />, root)
}
