import { type RequestName, requests } from './protocol.ts'

/** How a request travels: its name, and what it asks. */
export interface Envelope {
  ask: RequestName
  request: unknown
}

/** Whether this is one of our requests at all; null for anything else. The request itself is still unread. */
export function parseEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !('ask' in message) || !('request' in message))
    return null
  const { ask, request } = message
  if (Object.keys(message).length !== 2 || !isName(ask)) return null
  return { ask, request }
}

function isName(ask: unknown): ask is RequestName {
  return typeof ask === 'string' && Object.hasOwn(requests, ask)
}
