import { expect, it } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { registerNetworks } from '../../../utils/platform/network-script.ts'
import { allowSite } from '../../../utils/platform/site-standings.ts'

const registered = async () => {
  const scripts = await browser.scripting.getRegisteredContentScripts()
  return scripts.flatMap(({ matches }) => matches)
}

it('runs nowhere before the user has allowed a network', async () => {
  await registerNetworks()
  expect(await registered()).toEqual([])
})

it('runs on the networks that the user has allowed, at all of their addresses', async () => {
  await allowSite('threads')
  await registerNetworks()
  expect(await registered()).toEqual(['https://*.threads.com/*', 'https://*.threads.net/*'])
  await allowSite('bluesky')
  await registerNetworks()
  expect(await registered()).toContain('https://*.bsky.app/*')
})

it('runs on each network the script that reads this one', async () => {
  await allowSite('x')
  await allowSite('bluesky')
  await registerNetworks()
  const scripts = await browser.scripting.getRegisteredContentScripts()
  expect(scripts.map(({ js, matches }) => [js, matches?.length])).toEqual([
    [['network-x.js'], 2],
    [['network-bluesky.js'], 1],
  ])
})

it('leaves a network when it is not allowed any more', async () => {
  await allowSite('bluesky')
  await registerNetworks()
  await browser.permissions.remove({ origins: ['https://*.bsky.app/*'] })
  await registerNetworks()
  expect(await registered()).toEqual([])
})

it('runs at the addresses that are left when one was taken back', async () => {
  await allowSite('x')
  await browser.permissions.remove({ origins: ['https://*.twitter.com/*'] })
  await registerNetworks()
  expect(await registered()).toEqual(['https://*.x.com/*'])
})
