import { createNotes } from '../../../../utils/page/gmail/notes.ts'
import type { BringParts } from '../../../../utils/page/gmail/parts.ts'
import { createWriting } from '../../../../utils/page/gmail/writing.ts'
import { readInvitation } from '../../../../utils/sites/gmail/invitation.ts'
import { readWrittenTime } from '../../../../utils/sites/written-time.ts'

/** What comes with the drawing, as it ships. */
export const broughtParts: BringParts = async () => ({
  createWriting,
  createNotes,
  readInvitation,
  readWrittenTime,
})
