import { optionalNetworks } from '../sites/optional-networks.ts'
import { browser } from './browser.ts'
import { allowedAmong } from './origins.ts'

/** The script for all networks that are not built in: entrypoints/networks.ts. */
const script = { id: 'networks', js: ['networks.js'] }

/**
 * Has the browser run the networks' script on the pages that the user has allowed, from their next opening on, and
 * nowhere else. To be called at every start and whenever a permission was given or taken back.
 */
export async function registerNetworks(): Promise<void> {
  // Browsers let users take back one address of a network and leave the others.
  const matches = await allowedAmong(optionalNetworks.flatMap(({ origins }) => origins))
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] })
    return
  }
  const wanted = { ...script, matches, runAt: 'document_start' as const, allFrames: false }
  if (registered.length > 0) await browser.scripting.updateContentScripts([wanted])
  else await browser.scripting.registerContentScripts([wanted])
}
