import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createNotes } from '../utils/page/gmail/notes.ts'
import { gmailParts } from '../utils/page/gmail/parts.ts'
import { createWriting } from '../utils/page/gmail/writing.ts'
import { readInvitation } from '../utils/sites/gmail/invitation.ts'
import { readWrittenTime } from '../utils/sites/written-time.ts'

/** Brought into Gmail before the drawing: what writes drafts, keeps the notes, reads invitations and chosen times. */
export default defineUnlistedScript(() => {
  gmailParts.leave(globalThis, { createWriting, createNotes, readInvitation, readWrittenTime })
})
