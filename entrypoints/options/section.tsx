import type { ComponentChildren } from 'preact'
import { say } from '../../utils/platform/words.ts'
import { type OptionsPart, titleOf } from './parts.ts'

/** One part of the page under its heading, found by its name in the address. */
export function Section({
  part,
  hint,
  children,
}: {
  part: OptionsPart
  hint?: string
  children: ComponentChildren
}) {
  return (
    <section class="section" id={part}>
      <h2>{say(titleOf(part))}</h2>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {children}
    </section>
  )
}
