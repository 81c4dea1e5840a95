import type { ComponentChildren, Ref } from 'preact'

/** A form that is answered on the page itself: the browser neither looks it over nor sends it anywhere. */
export function PlainForm({
  label,
  look = '',
  element = null,
  onSubmit,
  children,
}: {
  label?: string
  /** A class of its own, for those that look otherwise. */
  look?: string
  element?: Ref<HTMLFormElement>
  onSubmit: () => void
  children: ComponentChildren
}) {
  return (
    <form
      ref={element}
      class={look === '' ? 'form' : `form ${look}`}
      {...(label === undefined ? {} : { 'aria-label': label })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
