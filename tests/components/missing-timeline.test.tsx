// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { type FoundCopy, MissingTimeline } from '../../components/parts/missing-timeline.tsx'
import { UnreadLine } from '../../components/parts/unread-line.tsx'
import { draw, press } from './rendering.tsx'

const moment = { now: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en-GB' }
const does = () => ({ onPutBack: vi.fn(), onRestore: vi.fn(), onLeave: vi.fn() })

function drawn(found: FoundCopy, doing = does(), isBusy = false) {
  return draw(
    <MissingTimeline
      applications={14}
      at="2026-11-22T09:00:00Z"
      found={found}
      moment={moment}
      isBusy={isBusy}
      {...doing}
    />,
  )
}

it('says what is gone since when, and puts the copy back by a press', () => {
  const doing = does()
  const page = drawn({ is: 'found', copy: { at: '2026-11-21T09:00:00Z' }, applications: 13 }, doing)
  expect(page.querySelector('[role="alert"]')?.textContent).toContain(
    'On Sunday 22 November it held 14 applications.A copy of Saturday 21 November with 13 applications is kept',
  )
  press('Put it back')
  expect(doing.onPutBack).toHaveBeenCalledOnce()
  press('Go on without it')
  expect(doing.onLeave).toHaveBeenCalledOnce()
})

it('says that no copy is left, and leads to a backup file', () => {
  const doing = does()
  const page = drawn({ is: 'none' }, doing)
  expect(page.textContent).toContain('No copy is left in this browser.')
  press('Restore a backup')
  expect(doing.onRestore).toHaveBeenCalledOnce()
})

it('asks nothing before it knows, and nothing twice', () => {
  expect(drawn({ is: 'looked-for' }).querySelector('button')).toBeNull()
  const page = drawn({ is: 'found', copy: { at: '2026-11-21T09:00:00Z' }, applications: 1 }, does(), true)
  expect([...page.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true)
})

it('says how many entries can’t be read, which are kept, and which the browser has lost', () => {
  const page = draw(<UnreadLine kept={3} lost={1} />)
  expect([...page.querySelectorAll('[role="status"] p')].map((line) => line.textContent)).toEqual([
    '3 entries can’t be read by this version of Fortnight. They are kept as they are, and backups carry them along.',
    'The browser can’t read 1 entry any more. Everything else is here; a copy or a backup from before may put it back.',
  ])
})
