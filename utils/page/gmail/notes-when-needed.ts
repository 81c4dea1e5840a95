import type { ComposeSession } from './compose-session.ts'
import type { Notes, NotesOptions } from './notes.ts'
import type { BringParts } from './parts.ts'

/** Notes come with what draws them; until then it is only remembered whose is due. */
export function notesWhenNeeded(options: NotesOptions & { parts: BringParts }): Notes {
  const due = new Set<ComposeSession>()
  let notes: Notes | null = null

  async function bring(): Promise<void> {
    const { createNotes } = await options.parts()
    if (options.signal.aborted) return
    notes ??= createNotes(options)
    for (const session of due) notes.update(session)
    due.clear()
  }

  return {
    update(session) {
      if (notes !== null) {
        notes.update(session)
        return
      }
      due.add(session)
      bring().catch(options.failed)
    },
    remove(session) {
      due.delete(session)
      notes?.remove(session)
    },
    moved: () => notes?.moved(),
  }
}
