import type { GmailRequest } from '../../messaging/answers/gmail.ts'
import type { Ask } from '../../messaging/client.ts'

/** Asks the background what a page of Gmail may ask. */
export type GmailAsk = Ask<GmailRequest>
