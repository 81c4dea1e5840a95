import { defineContentScript } from 'wxt/utils/define-content-script'
import { isOnHost } from '../../utils/sites/personal/addresses.ts'
import { facebook } from '../../utils/sites/personal/facebook.ts'
import { startNetwork } from './start-network.ts'

export default defineContentScript({
  // Every other network is asked for by a click, and has a script of its own: entrypoints/networks.ts.
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_start',
  allFrames: false,
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  main(ctx) {
    const find = () => (isOnHost(new URL(window.location.href), facebook.hosts) ? facebook : null)
    startNetwork(find, ctx.signal)
  },
})
