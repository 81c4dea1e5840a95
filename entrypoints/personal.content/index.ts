import { defineContentScript } from 'wxt/utils/define-content-script'
import { thisNetwork } from '../../utils/sites/personal/this-network.ts'
import { startNetwork } from './start-network.ts'

export default defineContentScript({
  // Every other network is asked for by a click, and has a script of its own: entrypoints/network.ts.
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main: (ctx) => startNetwork(thisNetwork, ctx.signal),
})
