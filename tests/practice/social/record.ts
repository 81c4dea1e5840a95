import { h } from './element.ts'

/** One thing that was really done on a practice network: what the real one would have told the other person. */
export interface PracticeDeed {
  what: 'invite' | 'withdraw' | 'follow' | 'unfollow' | 'accept' | 'message'
  /** The handle of the person it was done to. */
  to: string
  /** The note or the message. */
  text?: string
  /** Milliseconds since 1970. */
  at: number
}

const key = 'practice-record'
const list = h('ol')
const deeds: PracticeDeed[] = read()

/** Everything done so far, oldest first; kept from page to page. */
export function record(): readonly PracticeDeed[] {
  return deeds
}

export function note(deed: Omit<PracticeDeed, 'at'>): void {
  deeds.push({ ...deed, at: Date.now() })
  localStorage.setItem(key, JSON.stringify(deeds))
  show()
}

/** Shows the record at the foot of the page, so that whoever practises sees what would have left. */
export function recordView(): HTMLElement {
  show()
  return h(
    'section',
    { class: 'practice-record', 'aria-label': 'Practice record' },
    h('h2', {}, 'What really happened'),
    list,
  )
}

const sentences: Readonly<Record<PracticeDeed['what'], string>> = {
  invite: 'Request sent to',
  withdraw: 'Request taken back from',
  follow: 'Now following',
  unfollow: 'No longer following',
  accept: 'Accepted',
  message: 'Message sent to',
}

function show(): void {
  const lines = deeds.map(({ what, to, text }) =>
    h('li', {}, `${sentences[what]} ${to}${text ? `: “${text}”` : ''}`),
  )
  list.replaceChildren(...(lines.length > 0 ? lines : [h('li', {}, 'Nothing yet.')]))
}

function read(): PracticeDeed[] {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
  return Array.isArray(kept) ? kept : []
}
