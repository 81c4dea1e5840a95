import { say } from '../../utils/platform/words.ts'

export interface NoticeContent {
  /** A function where another language may be chosen while they stand. */
  words: string | (() => string)
  /** `trouble` for what did not work. */
  kind: 'done' | 'trouble'
  undo?: () => void
}

/** One calm line at the foot of a page; it is read out, and stays until the next one. */
export function Notice({ notice }: { notice: NoticeContent | undefined }) {
  return (
    <div class={`notice ${notice?.kind ?? ''}`} role={notice?.kind === 'trouble' ? 'alert' : 'status'}>
      {notice !== undefined && (
        <>
          <span>{typeof notice.words === 'string' ? notice.words : notice.words()}</span>
          {notice.undo !== undefined && (
            <button type="button" class="quiet" onClick={notice.undo}>
              {say('actUndo')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
