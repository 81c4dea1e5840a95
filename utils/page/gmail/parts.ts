import type { ReadInvitation } from '../../sites/gmail/message.ts'
import type { WrittenTime, WrittenTimeContext } from '../../sites/written-time.ts'
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

const key = Symbol.for('gmail-parts')

/** Leaves the parts in the world that our scripts in a page share and that pages can't see. */
export function leaveParts(world: object, parts: GmailParts): void {
  Reflect.set(world, key, parts)
}

/** Takes what was left there. */
export function partsIn(world: object): GmailParts | undefined {
  const parts: unknown = Reflect.get(world, key)
  return isParts(parts) ? parts : undefined
}

function isParts(value: unknown): value is GmailParts {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'createWriting') === 'function'
  )
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
