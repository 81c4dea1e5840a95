// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { StateLine } from '../../../components/panel/state-line.tsx'
import { draw } from '../rendering.tsx'

it('says beside a message what was found in it, with the way not to be told', () => {
  const finding = { text: 'The name is spelt Mara Lindqvist.', why: 'A name is read first.', onOff: vi.fn() }
  const page = draw(
    <StateLine text="Day 5 of 14" meter={null} finding={finding} onDismiss={() => undefined} />,
  )
  expect(page.querySelector('.finding')?.textContent).toContain('The name is spelt Mara Lindqvist.')
  expect(page.querySelector('.finding button')).not.toBeNull()
})

it('says the state alone where nothing was found', () => {
  const page = draw(<StateLine text="Day 5 of 14" meter={null} onDismiss={() => undefined} />)
  expect(page.textContent).toBe('Day 5 of 14×')
})
