// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { MissingSites } from '../../components/parts/missing-sites.tsx'
import { draw, press } from './rendering.tsx'

it('names what the browser left out, and asks for it by a press', () => {
  const allow = vi.fn()
  const page = draw(
    <MissingSites
      sites={[
        { site: 'gmail', state: 'not-allowed' },
        { site: 'linkedin', state: 'watching' },
        { site: 'instagram', state: 'to-allow', isOptional: true },
      ]}
      onAllow={allow}
    />,
  )
  expect([...page.querySelectorAll('li span')].map((name) => name.textContent)).toEqual(['Gmail'])
  press('Allow Fortnight to watch Gmail')
  expect(allow).toHaveBeenCalledExactlyOnceWith('gmail')
})

it('takes no room where nothing is missing', () => {
  const page = draw(<MissingSites sites={[{ site: 'gmail', state: 'off' }]} onAllow={() => undefined} />)
  expect(page.textContent).toBe('')
})
