import { insertDraft } from '../../../../utils/page/gmail/insert-draft.ts'
import type { BringParts } from '../../../../utils/page/gmail/parts.ts'
import { readInvitation } from '../../../../utils/sites/gmail/invitation.ts'
import { readWrittenTime } from '../../../../utils/sites/written-time.ts'

/** What comes with the drawing, as it ships. */
export const broughtParts: BringParts = async () => ({ insertDraft, readInvitation, readWrittenTime })
