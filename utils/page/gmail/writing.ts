import type { Wording } from '../../language/draft-preferences.ts'
import { readCompose } from '../../sites/gmail/read-compose.ts'
import { readRecipients } from '../../sites/gmail/recipients.ts'
import type { Compose } from '../../sites/gmail/types.ts'
import type { ComposeSession } from './compose-session.ts'
import type { GmailAsk } from './gmail-ask.ts'
import { insertDraft } from './insert-draft.ts'
import { addressesOf, peopleOf, threadOf } from './message-draft.ts'
import type { DraftChoice, Surfaces, TrackedJudgement } from './surfaces.ts'

export type DraftKind = 'thank-you' | 'check-in' | 'gracious'

export interface WritingOptions {
  window: Window & typeof globalThis
  ask: GmailAsk
  surfaces: Pick<Surfaces, 'message'>
  /** The words by which the language of a compose's conversation is found: read by who reads conversations. */
  conversationWords(compose: Compose, document: Document): string
}

export interface Writing {
  /** Puts a draft into an empty compose, and says where it could not, or not surely. */
  insert(session: ComposeSession, kind: DraftKind, choice: DraftChoice): Promise<void>
  /** The thank-you gets a mail of its own: the question stays as it is, as a draft. */
  writeThankYou(session: ComposeSession, judged: TrackedJudgement): Promise<void>
}

/** What is written for the user, on a press of theirs. */
export function createWriting(options: WritingOptions): Writing {
  const { window, ask, surfaces } = options
  async function insert(session: ComposeSession, kind: DraftKind, choice: DraftChoice): Promise<void> {
    const draft = await wantedDraft(session, kind, choice)
    if (draft === null) {
      surfaces.message('no-draft')
      return
    }
    session.slots = draft.slots
    const inserted = await insertDraft(session.root, draft, window)
    if (inserted !== 'saved') surfaces.message(inserted === 'failed' ? 'no-draft' : 'press-a-key')
  }

  async function wantedDraft(session: ComposeSession, kind: DraftKind, { wording, addressee }: DraftChoice) {
    const compose = readCompose(session.root)
    const inThread = threadOf(compose)
    const conversation = options.conversationWords(compose, window.document)
    const answer = await ask('draft.wanted', {
      kind,
      channel: 'gmail',
      people: addressee === undefined ? peopleOf(compose) : [addressee],
      wording: wording ?? ({} satisfies Wording),
      ...(conversation === '' ? {} : { conversation }),
      ...(inThread === null ? {} : { thread: inThread }),
    })
    return answer.ok ? answer.value.draft : null
  }

  async function writeThankYou(session: ComposeSession, judged: TrackedJudgement): Promise<void> {
    if (readCompose(session.root).text === '') {
      await insert(session, 'thank-you', {})
      return
    }
    const draft = await wantedDraft(session, 'thank-you', {})
    const owed = draft?.to.flatMap(({ email }) => (email === undefined ? [] : [email])) ?? []
    const fallback = judged.about.contact?.email ?? addressesOf(readRecipients(session.root))[0]
    const to = owed.length > 0 ? owed : fallback === undefined ? [] : [fallback]
    window.open(composeAddress(window.location.href, to, draft), '_blank', 'noopener')
  }

  return { insert, writeThankYou }
}

/** Gmail's own address for a new mail that is filled in, in the same account or delegated mailbox. */
function composeAddress(
  here: string,
  to: readonly string[],
  draft: { subject: string; text: string } | null,
): string {
  const account = /^\/mail\/u\/\d+\/(?:d\/[^/]+\/)?/.exec(new URL(here).pathname)?.[0] ?? '/mail/u/0/'
  const address = new URL(account, here)
  address.search = new URLSearchParams({
    view: 'cm',
    fs: '1',
    tf: '1',
    to: to.join(','),
    ...(draft === null ? {} : { su: draft.subject, body: draft.text }),
  }).toString()
  return address.href
}
