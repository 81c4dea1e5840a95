// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { MastodonSettings } from '../../../components/settings/mastodon-settings.tsx'
import { NetworkSettings } from '../../../components/settings/network-settings.tsx'
import { draw, press } from '../rendering.tsx'

const off = { everyProfile: false, linkedInAside: false, mastodonServers: [] }

it('nudges at every profile and stays out of LinkedIn only where that is switched on', () => {
  const onNetworks = vi.fn()
  const page = draw(<NetworkSettings networks={off} onNetworks={onNetworks} />)
  const [every, aside] = page.querySelectorAll('input')
  expect([every?.checked, aside?.checked]).toEqual([false, false])
  every?.click()
  expect(onNetworks).toHaveBeenLastCalledWith({ ...off, everyProfile: true })
  aside?.click()
  expect(onNetworks).toHaveBeenLastCalledWith({ ...off, linkedInAside: true })
})

it('asks for the server that was typed, and says how each stands', () => {
  const [onAllow, onGiveBack] = [vi.fn(async () => true), vi.fn()]
  const servers = [
    { host: 'alder.example', isAllowed: true },
    { host: 'oak.example', isAllowed: false },
  ]
  const page = draw(<MastodonSettings servers={servers} onAllow={onAllow} onGiveBack={onGiveBack} />)
  expect(page.textContent).toContain('alder.example: allowed')
  expect(page.textContent).toContain('oak.example: named here, but your browser doesn’t allow it')
  press('Give back the permission for alder.example')
  expect(onGiveBack).toHaveBeenCalledWith('alder.example')
  press('Allow Fortnight to watch oak.example')
  expect(onAllow).toHaveBeenLastCalledWith('oak.example')
})
