import type { PracticeResponse } from '../response.ts'
import { servePage } from '../social/serve-page.ts'

/** Somebody on the practice X. */
export interface PracticeAccount {
  handle: string
  name: string
}

const accounts: readonly PracticeAccount[] = [
  { handle: 'danawhitfield', name: 'Dana Whitfield' },
  { handle: 'caseylund', name: 'Casey Lund' },
]

/**
 * A small X at X's own address, for request interception: profiles with Follow and Message. It stands for all networks
 * that the user allows by a click. Imitates the marks of X's profile pages as of 2026-05.
 */
export function respond(address: URL, method: string): PracticeResponse | undefined {
  return servePage(
    { origin: 'https://x.com', folder: new URL('./page/', import.meta.url), title: 'X', seed: accounts },
    address,
    method,
  )
}
