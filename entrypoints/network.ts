import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { thisNetwork } from '../utils/sites/personal/this-network.ts'
import { startNetwork } from './personal.content/start-network.ts'

/** A network that is asked for by a click: built once for each of them, run on those that are allowed (platform/network-script.ts). */
export default defineUnlistedScript(() => {
  startNetwork(thisNetwork, new AbortController().signal)
})
