import type { Network, PersonSighting } from '../../../sites/network.ts'
import { deepAll, pathOf } from '../../../sites/reading/deep.ts'
import { isShown } from '../../../sites/reading/shown.ts'
import { isSameSighting } from '../../../sites/same-sighting.ts'
import { wait } from '../../wait.ts'

export interface PressedConnect {
  who: PersonSighting
  /** What was pressed: where there is no dialog it changes by itself. */
  control: Element
}

export interface ConnectionSentOptions {
  window: Window
  network: Network
  now(): number
  signal: AbortSignal
}

const lookEvery = 250
const proofWithin = 6_000
/** LinkedIn's keys carry the state of a request, in every language. */
const pendingKeys = '[componentkey$="_pending"]'
const successNotice = '[data-test-artdeco-toast-item-type="success"]'

/**
 * Waits for the effect of sending a connection request: the dialog is gone, and the person's control says that the
 * request is pending, or the site's notice of success has come. The press alone proves nothing.
 */
export async function connectionSent(
  pressed: PressedConnect,
  { window, network, now, signal }: ConnectionSentOptions,
): Promise<boolean> {
  const { document } = window
  const earlier = new Set(notices(document))
  const end = now() + proofWithin
  while (now() < end) {
    await wait(window, lookEvery)
    if (signal.aborted) return false
    const url = new URL(window.location.href)
    if ((network.readInvitation?.(document, url) ?? null) !== null) continue
    if (notices(document).some((notice) => !earlier.has(notice))) return true
    if (isPending(pressed, network, document, url)) return true
  }
  return false
}

function isPending(pressed: PressedConnect, network: Network, document: Document, url: URL): boolean {
  const { who, control } = pressed
  const subject = network.readSubject(document, url)
  if (subject !== null && isSameSighting(network, subject, who)) return subject.relation === 'requested'
  const candidates = [...(control.isConnected ? [control] : []), ...deepAll(document, pendingKeys)]
  return candidates.some((candidate) => {
    const now = network.controlAt(pathOf(candidate), document, url)
    return now?.act === 'pending' && now.who !== null && isSameSighting(network, now.who, who)
  })
}

function notices(document: Document): Element[] {
  return deepAll(document, successNotice).filter(isShown)
}
