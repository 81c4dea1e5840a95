import { parseEnvelope } from './envelope.ts'
import { type Answer, type Request, type RequestName, requests } from './protocol.ts'
import {
  identify,
  type MessageSender,
  mayAsk,
  type Sender,
  type SenderRules,
  speaksForItself,
} from './senders.ts'
import { misfit, type Shape } from './shapes.ts'

/** One function per request; it is called only with a request of the right shape from a sender that may ask. */
export type Handlers = {
  [Name in RequestName]: (request: Request<Name>, sender: Sender) => Promise<Answer<Name>>
}

type Listener = (message: unknown, sender: MessageSender) => Promise<unknown>

/** `runtime.onMessage` of the browser, taken as a parameter. */
interface OnMessage {
  addListener(listener: Listener): void
  removeListener(listener: Listener): void
}

export interface Router extends SenderRules {
  onMessage: OnMessage
  handlers: Handlers
  signal: AbortSignal
}

/**
 * Answers messages until `signal` aborts. Sender, right and shape are checked before any handler runs;
 * whatever fails is refused with the reason, and nothing about it is written anywhere.
 */
export function startRouter({ onMessage, handlers, signal, ...rules }: Router): void {
  const listener: Listener = (message, sender) => route(message, sender, rules, handlers)
  onMessage.addListener(listener)
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true })
}

async function route(
  message: unknown,
  from: MessageSender,
  rules: SenderRules,
  handlers: Handlers,
): Promise<Answer<RequestName>> {
  const sender = identify(from, rules)
  if (sender === null) return { ok: false, refused: 'sender' }
  const envelope = parseEnvelope(message)
  if (envelope === null) return { ok: false, refused: 'shape' }
  if (!mayAsk(sender, envelope.ask)) return { ok: false, refused: 'sender' }
  return handle(envelope.ask, envelope.request, sender, handlers)
}

async function handle<Name extends RequestName>(
  name: Name,
  request: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Answer<Name>> {
  const shape: Shape<object> = requests[name]
  const read = shape.read(request)
  if (read === misfit) return { ok: false, refused: 'shape' }
  if (!speaksForItself(sender, read)) return { ok: false, refused: 'sender' }
  try {
    // The table of shapes and the table of handlers are keyed alike; only the compiler can't follow.
    return await handlers[name](read as Request<Name>, sender)
  } catch (error) {
    return { ok: false, refused: 'internal', detail: error instanceof Error ? error.name : 'unknown' }
  }
}
