import { say } from '../../../utils/platform/words.ts'

/** A letter that can be sent now. */
export interface ShownDraft {
  key: string
  /** "Thank-you to Imke Sandström". */
  title: string
  subject: string
  text: string
  /** Whether something is left for the user to fill in. */
  hasSlots: boolean
  /** Where the same thanks can be written as a letter on paper. */
  onPaper?: string
}

/** The drafts that the application's state calls for, to copy or to open in Gmail. */
export function DraftsSection({
  drafts,
  onCopy,
  onOpen,
}: {
  drafts: readonly ShownDraft[]
  onCopy: (draft: ShownDraft) => void
  onOpen: (draft: ShownDraft) => void
}) {
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{say('draftsTitle')}</h2>
      <ul class="drafts">
        {drafts.map((draft) => (
          <li key={draft.key}>
            <h3 dir="auto">{draft.title}</h3>
            <p class="soft" dir="auto">
              {say('draftSubject', draft.subject)}
            </p>
            <p class="letter" dir="auto">
              {draft.text}
            </p>
            {draft.hasSlots && <p class="hint">{say('draftSlotsHint')}</p>}
            <div class="acts">
              <button
                type="button"
                class="secondary"
                aria-label={say('actOpenInGmailFor', draft.title)}
                onClick={() => onOpen(draft)}
              >
                {say('actOpenInGmail')}
              </button>
              <button
                type="button"
                class="secondary"
                aria-label={say('actCopyFor', draft.title)}
                onClick={() => onCopy(draft)}
              >
                {say('actCopy')}
              </button>
              {draft.onPaper !== undefined && (
                <a class="quiet" href={draft.onPaper} aria-label={say('actWriteLetterFor', draft.title)}>
                  {say('actWriteLetter')}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
