import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { Ask } from '../../utils/messaging/client.ts'
import { nameInSentence } from '../../utils/platform/names.ts'
import { refusalWords } from '../../utils/platform/refusal-words.ts'
import type { Erasable } from '../../utils/platform/timeline/erasable.ts'
import { language, say } from '../../utils/platform/words.ts'

/** A long timeline and its copies take a moment. */
const patienceMs = 30_000

/** Has one application erased for good, and answers what is to be said about it. */
export async function eraseOne(
  ask: Ask<'application.erase'>,
  { application, company }: Erasable,
): Promise<NoticeContent> {
  const answer = await ask('application.erase', { application }, { timeoutMs: patienceMs })
  return answer.ok
    ? { kind: 'done', words: say('eraseOneDone', nameInSentence(company, language())) }
    : { kind: 'trouble', words: refusalWords(answer) }
}
