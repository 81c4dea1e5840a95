import { showPage } from '../../components/parts/show-page.ts'
import { everyAnswer } from '../../utils/messaging/answers/every.ts'
import { createClient } from '../../utils/messaging/client.ts'
import { browser } from '../../utils/platform/browser.ts'
import { say } from '../../utils/platform/words.ts'
import { WelcomePage } from './welcome-page.tsx'

const ask = createClient((message) => browser.runtime.sendMessage(message), everyAnswer)
void showPage(() => ({ title: say('welcomePageTitle'), content: <WelcomePage ask={ask} /> }))
