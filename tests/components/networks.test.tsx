// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { Networks } from '../../components/parts/networks.tsx'
import { draw, press } from './rendering.tsx'

it('asks for a network by a press alone, and gives back what is allowed', () => {
  const [onAllow, onGiveBack] = [vi.fn(), vi.fn()]
  const page = draw(
    <Networks
      networks={[
        { site: 'instagram', state: 'to-allow', isOptional: true },
        { site: 'x', state: 'not-seen', isOptional: true },
        { site: 'tiktok', state: 'revoked', isOptional: true },
      ]}
      onAllow={onAllow}
      onGiveBack={onGiveBack}
    />,
  )
  expect(page.textContent).toContain('Instagram: not asked for')
  expect(page.textContent).toContain('X: allowed')
  expect(onAllow).not.toHaveBeenCalled()
  press('Allow Fortnight to watch Instagram')
  press('Allow Fortnight to watch TikTok')
  expect(onAllow.mock.calls).toEqual([['instagram'], ['tiktok']])
  press('Give back the permission for X')
  expect(onGiveBack).toHaveBeenCalledWith('x')
})
