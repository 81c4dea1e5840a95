import { expect, it } from 'vitest'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { saidAccounts } from '../../../utils/timeline/said-accounts.ts'

const now = Temporal.Instant.from('2026-11-20T09:00:00Z').epochMilliseconds
let count = 0
function about<Event extends Pick<TimelineEvent, 'type' | 'data'>>(day: number, { type, data }: Event) {
  count += 1
  return {
    id: `e${count}`,
    type,
    at: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
    zone: 'UTC',
    source: 'facebook',
    application: 'app',
    data,
  } as TimelineEvent
}
const birte = about(1, {
  type: 'contactAdded',
  data: { contact: 'birte', name: 'Birte Kallas', role: 'interviewer' },
})
const added = about(1, { type: 'applicationAdded', data: { company: 'Fernwick Mills' } })
const no = (day: number, handle?: string) =>
  about(day, {
    type: 'personDismissed',
    data: { contact: 'birte', network: 'facebook', ...(handle === undefined ? {} : { handle }) },
  })
const yes = (day: number, handle: string) =>
  about(day, { type: 'personConfirmed', data: { contact: 'birte', network: 'facebook', handle } })

it('tells the last word about each account, with everything that was said of it', () => {
  const [first, second] = [no(3, 'birte.k'), yes(4, 'BirteK')]
  const accounts = saidAccounts(fold([added, birte, first, second, no(5, 'birte.other')]), now)
  expect(accounts).toHaveLength(2)
  expect(accounts[0]).toMatchObject({ name: 'Birte Kallas', handle: 'BirteK', isTheirs: true })
  expect(accounts[0]?.said.map(({ event }) => event)).toEqual([first.id, second.id])
  expect(accounts[1]).toMatchObject({ handle: 'birte.other', isTheirs: false })
})

it('keeps a word about all accounts apart from words about one', () => {
  const accounts = saidAccounts(fold([added, birte, no(3), yes(4, 'birte.k')]), now)
  expect(accounts.map(({ handle, isTheirs }) => [handle, isTheirs])).toEqual([
    [undefined, false],
    ['birte.k', true],
  ])
})

it('tells nothing of what was taken back', () => {
  const said = no(3, 'birte.k')
  const taken = about(4, { type: 'voided', data: { event: said.id } })
  expect(saidAccounts(fold([added, birte, said, taken]), now)).toEqual([])
})
