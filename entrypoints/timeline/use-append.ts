import { useState } from 'preact/hooks'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'

/** Writes events, says what came of it, and tells whether they were written. */
export type Append = (events: readonly TimelineEvent[], words: string, undo?: () => void) => Promise<boolean>

/** How long the background may take, in milliseconds. */
const patienceMs = 5_000

/** The way to write to the timeline, and what is to be said about the last time. */
export function useAppend(ask: Ask<'timeline.append'>): {
  append: Append
  saving: boolean
  notice: NoticeContent | undefined
  setNotice: (notice: NoticeContent | undefined) => void
} {
  const [notice, setNotice] = useState<NoticeContent>()
  const [saving, setSaving] = useState(false)
  const append: Append = async (events, words, undo) => {
    setSaving(true)
    const answer = await ask(
      'timeline.append',
      { events: events.map((event) => ({ ...event })) },
      { timeoutMs: patienceMs },
    )
    setSaving(false)
    setNotice(
      answer.ok
        ? { kind: 'done', words, ...(undo === undefined ? {} : { undo }) }
        : { kind: 'trouble', words: refusalWords(answer) },
    )
    return answer.ok
  }
  return { append, saving, notice, setNotice }
}
