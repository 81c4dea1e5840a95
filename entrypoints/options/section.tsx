import type { ComponentChildren } from 'preact'

/** One part of the page under its heading. */
export function Section({
  title,
  hint,
  children,
}: {
  title: string
  hint?: string
  children: ComponentChildren
}) {
  return (
    <section class="section">
      <h2>{title}</h2>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {children}
    </section>
  )
}
