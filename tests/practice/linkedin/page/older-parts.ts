import { h } from '../../social/element.ts'

/**
 * The open shadow root in which the site keeps its older parts on newer pages: the chats of the overlay and, for some,
 * the invitation dialog. Beside it stand the empty shells that are always there.
 */
const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
export const olderParts = host.attachShadow({ mode: 'open' })

export function installOlderParts(): void {
  const shell = h(
    'div',
    { role: 'dialog', 'aria-hidden': 'true', hidden: true },
    h('div', { 'data-testid': 'dialog-content' }),
  )
  const frame = h('iframe', { 'data-testid': 'interop-iframe', tabindex: '-1', title: '', hidden: true })
  for (const name of ['base', 'style']) {
    olderParts.append(h('link', { rel: 'stylesheet', href: `/practice/${name}.css` }))
  }
  document.body.append(shell, host, frame)
}
