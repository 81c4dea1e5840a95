import { expect, it, vi } from 'vitest'
import { browser } from '../../../utils/platform/browser.ts'
import { isWanted } from '../../../utils/platform/mailboxes.ts'
import { allowServer, giveBackServer, readServers } from '../../../utils/platform/mastodon-servers.ts'
import { registerNetworks } from '../../../utils/platform/network-script.ts'
import { readSettings } from '../../../utils/platform/settings.ts'

const scripts = async () =>
  (await browser.scripting.getRegisteredContentScripts()).map(({ js, matches }) => [js?.[0], matches])

it('runs on the server that the user has named and allowed, and on no other', async () => {
  expect(await allowServer('https://alder.example/@ola')).toEqual({ ok: true, host: 'alder.example' })
  await registerNetworks()
  expect(await scripts()).toEqual([['network-mastodon.js', ['https://alder.example/*']]])
  expect(await readServers()).toEqual([{ host: 'alder.example', isAllowed: true }])
  expect(await isWanted('mastodon', undefined, 'alder.example')).toBe(true)
  expect(await isWanted('mastodon', undefined, 'oak.example')).toBe(false)
})

it('remembers no server that the browser refuses, and asks for nothing that is none', async () => {
  const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(false)
  expect(await allowServer('alder.example')).toEqual({ ok: false, because: 'not-allowed' })
  expect(request).toHaveBeenCalledWith({ origins: ['https://alder.example/*'] })
  request.mockClear()
  expect(await allowServer('alder')).toEqual({ ok: false, because: 'no-address' })
  expect(await allowServer('www.linkedin.com')).toEqual({ ok: false, because: 'another-network' })
  expect(request).not.toHaveBeenCalled()
  expect((await readSettings()).networks.mastodonServers).toEqual([])
  request.mockRestore()
})

it('notices that a permission was taken back elsewhere', async () => {
  await allowServer('alder.example')
  await browser.permissions.remove({ origins: ['https://alder.example/*'] })
  expect(await readServers()).toEqual([{ host: 'alder.example', isAllowed: false }])
  expect(await isWanted('mastodon', undefined, 'alder.example')).toBe(false)
  await registerNetworks()
  expect(await scripts()).toEqual([])
})

it('gives a server back, and leaves the others', async () => {
  await allowServer('alder.example')
  await allowServer('oak.example')
  expect(await giveBackServer('alder.example')).toBe(true)
  await registerNetworks()
  expect(await scripts()).toEqual([['network-mastodon.js', ['https://oak.example/*']]])
  expect(await browser.permissions.contains({ origins: ['https://alder.example/*'] })).toBe(false)
})
