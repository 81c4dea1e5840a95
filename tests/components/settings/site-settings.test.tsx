// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { SiteSettings, type SiteSettingsProps } from '../../../components/settings/site-settings.tsx'
import { draw, press } from '../rendering.tsx'

const nothing: SiteSettingsProps = {
  sites: [],
  mailboxes: [],
  onAllow: () => undefined,
  onGiveBack: () => undefined,
  onSite: () => undefined,
  onMailbox: () => undefined,
  onCopy: () => undefined,
}

it('asks for a network by a click alone', () => {
  const allow = vi.fn()
  const page = draw(
    <SiteSettings
      {...nothing}
      sites={[{ site: 'instagram', state: 'to-allow', isOptional: true }]}
      onAllow={allow}
    />,
  )
  expect(page.textContent).toContain('Instagram: not asked for')
  expect(allow).not.toHaveBeenCalled()
  press('Allow Fortnight to watch Instagram')
  expect(allow).toHaveBeenCalledWith('instagram')
})

it('gives a network back that was allowed, and shows no second switch for it', () => {
  const giveBack = vi.fn()
  const page = draw(
    <SiteSettings
      {...nothing}
      sites={[{ site: 'x', state: 'watching', isOptional: true }]}
      onGiveBack={giveBack}
    />,
  )
  expect(page.querySelector('input')).toBeNull()
  press('Give back the permission for X')
  expect(giveBack).toHaveBeenCalledWith('x')
})

it('says that the browser has taken a permission back, and offers both ways out', () => {
  const page = draw(<SiteSettings {...nothing} sites={[{ site: 'x', state: 'revoked', isOptional: true }]} />)
  expect(page.textContent).toContain('your browser doesn’t allow it')
  const names = [...page.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'))
  expect(names).toEqual(['Allow Fortnight to watch X', 'Give back the permission for X'])
})
