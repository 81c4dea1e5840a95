import type { Draft } from '../../utils/language/draft.ts'
import { say } from '../../utils/platform/words.ts'

/** A draft as it would come, with its slots marked. */
export function DraftExample({ title, draft, language }: { title: string; draft: Draft; language: string }) {
  return (
    <figure class="example">
      <figcaption>{title}</figcaption>
      <p class="subject" lang={language}>
        {say('draftExampleSubject', draft.subject)}
      </p>
      <p class="letter" lang={language} dir="auto">
        {partsOf(draft).map((part, index) =>
          index % 2 === 0 ? part : <mark key={`${index} ${part}`}>{part}</mark>,
        )}
      </p>
    </figure>
  )
}

/** The text cut at its slots: every second part is one. */
function partsOf({ text, slots }: Draft): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest !== '') {
    const next = slots
      .map((slot) => ({ slot, at: rest.indexOf(slot) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)[0]
    if (next === undefined) break
    parts.push(rest.slice(0, next.at), next.slot)
    rest = rest.slice(next.at + next.slot.length)
  }
  return [...parts, rest]
}
