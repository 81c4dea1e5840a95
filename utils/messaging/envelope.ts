import * as v from 'valibot'
import { type RequestName, requests } from './protocol.ts'

/** How a request travels: its name, and what it asks. */
export interface Envelope {
  ask: RequestName
  request: unknown
}

const envelope = v.strictObject({
  ask: v.pipe(
    v.string(),
    v.check((name) => Object.hasOwn(requests, name)),
    v.transform((name) => name as RequestName),
  ),
  request: v.unknown(),
})

/** Whether this is one of our requests at all; null for anything else. The request itself is still unread. */
export function parseEnvelope(message: unknown): Envelope | null {
  const parsed = v.safeParse(envelope, message)
  return parsed.success ? { ask: parsed.output.ask, request: parsed.output.request } : null
}
