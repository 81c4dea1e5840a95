import type { PersonalRequest } from '../../messaging/answers/personal.ts'
import type { Ask } from '../../messaging/client.ts'
import type { RequestName } from '../../messaging/protocol.ts'
import type { Network } from '../../sites/network.ts'
import type { Keys } from '../keys.ts'

/** What every network's content script is given; `Names` are the requests whose answers it knows. */
export interface NetworkOptions<Names extends RequestName = PersonalRequest> {
  window: Window & typeof globalThis
  network: Network
  keys: Keys
  ask: Ask<Names>
  /** Milliseconds, monotonic. */
  now(): number
  /** Whether the extension still lives under this page. */
  alive(): boolean
  failed(error: unknown): void
  signal: AbortSignal
}

/** The same where messages are written down when they are sent. */
export interface SocialOptions<Names extends RequestName> extends NetworkOptions<Names> {
  newId(): string
  /** The instant of the wall clock. */
  instant(): string
}
