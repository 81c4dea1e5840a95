// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { ThankedDialog } from '../../../components/applications/thanked-dialog.tsx'
import { thankedSomebody } from '../../../components/forms/thanked-whom.ts'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { project, readOne } from '../../../utils/platform/applications.ts'
import { draw, fill, submit } from '../rendering.tsx'

const priya = {
  contact: 'priya',
  name: 'Priya Raman',
  role: 'recruiter' as const,
  emails: [],
  profiles: [],
}

describe('whom somebody thanked', () => {
  it('is asked by name where nobody is known, and not answered by nothing', () => {
    const onThanked = vi.fn()
    const page = draw(<ThankedDialog people={[]} onThanked={onThanked} onClose={vi.fn()} />)
    submit()
    expect(onThanked).not.toHaveBeenCalled()
    expect(page.querySelector('.error')?.textContent).toBe('Give the person’s name.')
    fill('Name', ' Imke ')
    submit()
    expect(onThanked).toHaveBeenCalledWith({ name: 'Imke' })
  })

  it('can be one of those who are known', () => {
    const onThanked = vi.fn()
    draw(<ThankedDialog people={[priya]} onThanked={onThanked} onClose={vi.fn()} />)
    fill('To whom', 'priya')
    submit()
    expect(onThanked).toHaveBeenCalledWith({ contact: 'priya' })
  })
})

describe('a thank-you to somebody who was not known', () => {
  const envelope = { zone: 'Europe/Berlin', source: 'hand', application: 'larkspur' }
  const before: readonly TimelineEvent[] = [
    {
      ...envelope,
      id: 'e1',
      type: 'applicationAdded',
      at: '2026-11-10T08:00:00Z',
      data: { company: 'Larkspur Robotics' },
    },
    {
      ...envelope,
      id: 'e2',
      type: 'interviewScheduled',
      at: '2026-11-12T08:00:00Z',
      data: { interview: 'i1', startsAt: '2026-11-23T09:00:00Z', kind: 'video', people: [] },
    },
  ]
  const context = { now: '2026-11-24T12:00:00Z', zone: 'Europe/Berlin', newId: () => crypto.randomUUID() }
  const stateOf = (events: readonly TimelineEvent[]) =>
    readOne(project(events), 'larkspur', context, defaultPolicy)?.window.state

  it.each(['other', 'letter'] as const)('settles what is owed for the interview, by way of %s', (channel) => {
    expect(stateOf(before)).toBe('thank-you')
    const thanks = thankedSomebody({ name: 'Imke' }, { on: '2026-11-24', channel }, 'larkspur', context)
    expect(stateOf([...before, ...thanks])).toBe('waiting')
  })
})
