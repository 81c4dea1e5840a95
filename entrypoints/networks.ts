import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { networkAt } from '../utils/sites/personal/registry.ts'
import { startNetwork } from './personal.content/start-network.ts'

/** The networks that are asked for by a click; registered for those that are allowed (platform/network-script.ts). */
export default defineUnlistedScript(() => {
  startNetwork(() => networkAt(document, new URL(window.location.href)), new AbortController().signal)
})
