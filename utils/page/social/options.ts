import type { Ask } from '../../messaging/client.ts'
import type { Network } from '../../sites/network.ts'

/** What every network's content script is given. */
export interface SocialOptions {
  window: Window & typeof globalThis
  network: Network
  ask: Ask
  newId(): string
  /** The instant of the wall clock. */
  instant(): string
  /** Milliseconds, monotonic. */
  now(): number
  /** Whether the extension still lives under this page. */
  alive(): boolean
  failed(error: unknown): void
  signal: AbortSignal
}
