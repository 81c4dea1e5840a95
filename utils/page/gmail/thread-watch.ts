import type { Ask } from '../../messaging/client.ts'
import type { Request } from '../../messaging/protocol.ts'
import { readThread } from '../../sites/gmail/thread.ts'
import type { Thread } from '../../sites/gmail/types.ts'

export interface ThreadWatch {
  /** Something in the page has changed; looks at the open thread when it is time to. */
  look(): void
}

/** Gmail fills a thread in several steps; it is read when they are over. */
const settledAfter = 800

/** Tells the background what stands in an open thread, if anybody in it is tracked. */
export function watchThread(window: Window & typeof globalThis, ask: Ask, signal: AbortSignal): ThreadWatch {
  let waiting = false
  let told = ''
  let strangers = ''

  async function read(): Promise<void> {
    waiting = false
    if (signal.aborted) return
    const thread = readThread(window.document)
    if (thread === null || thread.id === null) return
    const key = JSON.stringify([thread.id, thread.messages.map(({ id, legacyId }) => [id, legacyId])])
    if (key === told || key === strangers) return
    const seen = seenThread(thread, thread.id)
    const people = peopleIn(thread)
    if (people.length === 0 || seen.messages.length === 0) return
    const answer = await ask('people.recognise', { channel: 'gmail', people, thread: thread.id })
    if (!answer.ok) return
    if (!answer.value.tracked) {
      strangers = key
      return
    }
    const kept = await ask('thread.seen', seen, { timeoutMs: 10_000 })
    if (kept.ok) told = key
  }

  return {
    look() {
      if (waiting || signal.aborted || window.document.visibilityState !== 'visible') return
      waiting = true
      window.setTimeout(() => void read(), settledAfter)
    },
  }
}

function peopleIn(thread: Thread): Request<'people.recognise'>['people'] {
  const senders = new Map(thread.messages.map(({ from }) => [from.email.toLowerCase(), from]))
  return [...senders.values()]
    .filter(({ email }) => email.includes('@') && email.length <= 320)
    .map(({ name, email }) => ({ email, ...(name === '' ? {} : { name: name.slice(0, 300) }) }))
    .slice(0, 500)
}

/** Messages that are folded have neither id nor time: they are told when the user opens them. */
function seenThread(thread: Thread, id: string): Request<'thread.seen'> {
  const messages = thread.messages.flatMap((message) =>
    message.id === null || message.at === null
      ? []
      : [
          {
            message: message.id,
            from: { name: message.from.name.slice(0, 300), email: message.from.email.slice(0, 320) },
            at: message.at,
            mine: message.mine,
            ...(message.collapsed ? {} : { text: message.text.slice(0, 200_000) }),
          },
        ],
  )
  return {
    channel: 'gmail',
    thread: id,
    subject: thread.subject.slice(0, 2_000),
    messages: messages.slice(0, 500),
  }
}
