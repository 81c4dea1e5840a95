import type { DraftLanguage, Register, Tone } from './drafts/phrases.ts'
import type { DraftTemplate } from './drafts/template.ts'

/** How one draft is to sound. */
export interface Wording {
  language?: DraftLanguage
  tone?: Tone
  register?: Register
}

/** How drafts are written; absent fields follow the conversation or stay open as slots. */
export interface DraftPreferences extends Wording {
  /** The user's own name, under every draft. */
  sender?: string
  templates?: readonly DraftTemplate[]
}
