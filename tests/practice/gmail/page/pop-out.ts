import { type DraftStart, openCompose } from './compose.ts'
import { newDraft } from './dock.ts'
import { threadToken } from './ids.ts'
import { h } from './markup.ts'
import { installNotices, notify } from './notice.ts'
import { send } from './outbox.ts'
import { escapeLines } from './quotes.ts'
import { keepAgain, state } from './state.ts'
import { words } from './words.ts'

/**
 * A compose in a document of its own: popped out of the mailbox, or opened by a `?view=cm` link. Its notices
 * appear here, not in the mailbox, and the window stays when the mail is sent.
 */
export function startPopOut(parameters: URLSearchParams): void {
  document.body.className = 'xE xp'
  const main = h('div', { class: 'nH', role: 'main' })
  document.body.append(main)
  installNotices()
  open(main, startOf(parameters))
}

function open(main: HTMLElement, start: DraftStart): void {
  const leave = () => frame.remove()
  const compose = openCompose(start, {
    inline: false,
    remove: leave,
    close() {
      compose.saveIfChanged()
      window.close()
    },
    onSave(saved) {
      document.title = `${saved.parts.subject.value || words.newMessage} - ${words.mark}`
    },
    send: (sent, options) =>
      send(sent, {
        ...options,
        leave,
        leaveWhenSent: false,
        view: (thread) => window.open(`${location.pathname}#sent/${threadToken(thread)}`),
        reopen: (draft) => open(main, draft),
        archived: () => undefined,
      }),
    discarded: (again) =>
      notify({
        text: words.discarded,
        thread: start.permanentThreadId,
        undo: () => {
          keepAgain(again)
          open(main, again)
        },
        seconds: 5,
      }),
  })
  const frame = h('div', { class: 'nH' }, h('div', { class: 'aaZ' }, compose.parts.root))
  main.append(frame)
  document.title = `${start.subject || words.newMessage} - ${words.mark}`
  window.setTimeout(() => compose.parts.root.isConnected && compose.focus(), 100)
}

function startOf(parameters: URLSearchParams): DraftStart {
  const kept = state.drafts.find(({ id }) => id === parameters.get('th'))
  if (kept) return kept
  const people = (name: string) =>
    (parameters.get(name) ?? '')
      .split(/[,;]/)
      .map((email) => email.trim())
      .filter((email) => email !== '')
      .map((email) => ({ name: '', email }))
  const start = newDraft({
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: parameters.get('su') ?? '',
  })
  const body = parameters.get('body')
  return body ? { ...start, html: `${escapeLines(body)}${start.html}` } : start
}
