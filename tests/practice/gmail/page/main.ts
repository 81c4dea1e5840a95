import { startMailbox } from './mailbox-page.ts'
import { emptyOutbox, sendScheduled } from './outbox.ts'
import { installPageGlobals } from './page-globals.ts'
import { startPopOut } from './pop-out.ts'
import { installPractice } from './practice.ts'
import { startThreadWindow } from './thread-window.ts'

const parameters = new URLSearchParams(location.search)
const view = parameters.get('view')

/** A window of before may have gone with its outbox, and the connection come back after this one was opened. */
function settle(): void {
  emptyOutbox()
  sendScheduled()
}

settle()
window.setInterval(settle, 500)
installPageGlobals()
installPractice()
if (location.pathname.endsWith('/popout')) startThreadWindow(parameters)
else if (view === 'cm' || view === 'btop') startPopOut(parameters)
else startMailbox()
