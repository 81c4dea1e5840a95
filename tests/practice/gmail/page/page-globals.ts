import { mailbox } from './state.ts'
import { language } from './words.ts'

/** Gmail's own global values, as far as other extensions read them: account, language, generation of the page. */
declare global {
  interface Window {
    GLOBALS: unknown[]
    GM_SPT_ENABLED: string
  }
}

export function installPageGlobals(): void {
  const globals: unknown[] = Array.from({ length: 18 })
  globals[4] = `gmail.${language}.practice`
  globals[9] = 'practice'
  globals[10] = mailbox.account.email
  globals[17] = []
  window.GLOBALS = globals
  window.GM_SPT_ENABLED = 'true'
}
