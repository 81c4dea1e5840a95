import type { ReadInvitation } from '../../sites/gmail/message.ts'
import type { WrittenTime, WrittenTimeContext } from '../../sites/written-time.ts'
import type { DraftToInsert, Inserted } from './insert-draft.ts'

/** What is needed in Gmail only now and then: it comes with the drawing (docs/decisions/0013-drawing-when-needed.md). */
export interface GmailParts {
  insertDraft(root: Element, draft: DraftToInsert, window: Window): Promise<Inserted>
  readInvitation: ReadInvitation
  readWrittenTime(text: string, context: WrittenTimeContext): WrittenTime | null
}

/** Brings them; rejects where they don't come. */
export type BringParts = () => Promise<GmailParts>

/** Brings once what is brought in time; what failed is tried again at the next call. */
export function bringOnce<Brought>(bring: () => Promise<Brought>): () => Promise<Brought> {
  let brought: Promise<Brought> | null = null
  return () => {
    brought ??= bring().catch((error: unknown) => {
      brought = null
      throw error
    })
    return brought
  }
}
