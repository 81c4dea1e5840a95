import { parseThreadToken } from './ids.ts'
import { h } from './markup.ts'
import { installNotices } from './notice.ts'
import { conversationOf, state } from './state.ts'
import { threadView } from './thread-view.ts'
import { words } from './words.ts'

/** A conversation in a window of its own: `/mail/u/0/popout?th=…`. */
export function startThreadWindow(parameters: URLSearchParams): void {
  document.body.className = 'aAU xE Su'
  installNotices()
  const asked = parameters.get('th') ?? ''
  const legacyId = conversationOf(asked) ? asked : parseThreadToken(asked)
  if (legacyId === null || !conversationOf(legacyId)) {
    document.body.append(h('p', {}, words.empty))
    return
  }
  const view = threadView(legacyId)
  document.body.append(h('div', { class: 'aeF' }, h('div', { class: 'nH' }, view.main)))
  document.title = `${conversationOf(legacyId)?.subject ?? ''} - ${words.mark}`
  state.onChange(view.update)
}
