import { readCompose } from '../../sites/gmail/read-compose.ts'
import type { ComposeSession } from './compose-session.ts'
import { addressesOf } from './message-draft.ts'
import type { Addressee, DraftChoice, NoteView, TrackedJudgement } from './surfaces.ts'
import type { DraftKind } from './writing.ts'

/** What can be put into a compose with one press, if anything is due: what the user has begun is theirs. */
export function draftDue(
  { root }: ComposeSession,
  view: TrackedJudgement,
  insert: (kind: DraftKind, choice: DraftChoice) => void,
): NoteView['insert'] {
  const kind = kindDue(view)
  const compose = kind === null ? null : readCompose(root)
  if (kind === null || compose?.text !== '') return null
  return { addressees: addresseesOf(view, addressesOf(compose)), into: (choice) => insert(kind, choice) }
}

/** Who of several people it can be written for: a thank-you is for one. */
function addresseesOf({ about }: TrackedJudgement, addresses: readonly string[]): Addressee[] {
  const written = new Set(addresses.map((address) => address.toLowerCase()))
  const owed = new Set(about.owed.map(({ contact }) => contact))
  const among = about.ask.flatMap(({ contact, name, email }) =>
    email !== undefined && owed.has(contact) && written.has(email.toLowerCase()) ? [{ name, email }] : [],
  )
  return among.length > 1 ? among : []
}

function kindDue({ about, window, verdict, kind }: TrackedJudgement): DraftKind | null {
  if (kind === 'thank-you') return null
  if (window.rejectedOn !== undefined) return verdict.action === 'pause' ? null : 'gracious'
  if (about.owed.length > 0 || window.state === 'thank-you') return 'thank-you'
  return window.state === 'open' ? 'check-in' : null
}
