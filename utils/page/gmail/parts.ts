import type { ReadInvitation } from '../../sites/gmail/message.ts'
import type { WrittenTime, WrittenTimeContext } from '../../sites/written-time.ts'
import { handover } from '../handover.ts'
import type { Notes, NotesOptions } from './notes.ts'
import type { Writing, WritingOptions } from './writing.ts'

/**
 * What is needed in Gmail only now and then: a script of its own, brought with the drawing
 * (docs/decisions/0013-drawing-when-needed.md).
 */
export interface GmailParts {
  createWriting(options: WritingOptions): Writing
  createNotes(options: NotesOptions): Notes
  readInvitation: ReadInvitation
  readWrittenTime(text: string, context: WrittenTimeContext): WrittenTime | null
}

export const gmailParts = handover<GmailParts>('gmail-parts', ['createWriting', 'createNotes'])

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
