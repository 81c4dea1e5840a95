import { showPage } from '../../components/parts/show-page.ts'
import { everyAnswer } from '../../utils/messaging/answers/every.ts'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { say } from '../../utils/platform/words.ts'
import { LetterPage } from './letter-page.tsx'

const ask = createClient((message) => browser.runtime.sendMessage(message), everyAnswer)
/** `#application=…&contact=…` says what the letter is about and to whom it goes. */
const wanted = new URLSearchParams(location.hash.slice(1))
const application = wanted.get('application') ?? ''
const contact = wanted.get('contact') ?? undefined
void showPage(() => ({
  title: say('letterPageTitle'),
  content: <LetterPage ask={ask} application={application} contact={contact} />,
}))
