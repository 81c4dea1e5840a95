import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../utils/etiquette/dates.ts'
import type { TimelineEvent } from '../../../../utils/etiquette/events.ts'
import { parseEvent } from '../../../../utils/etiquette/parse-event.ts'
import { readPerson } from '../../../../utils/etiquette/person.ts'
import { project, readOne } from '../../../../utils/platform/applications.ts'
import { mergedApplications, mergedPeople } from '../../../../utils/platform/timeline/merge.ts'
import { applied, berlin, event, interview, sent } from '../../etiquette/story.ts'
import { momentAt, policy } from './situations.ts'

const moment = momentAt('11-25 09:00')
const now = timeOf(moment.now)

function context() {
  let count = 0
  return { now: moment.now, zone: berlin, newId: () => `merged-${++count}` }
}

const readIn = (events: readonly TimelineEvent[], application: string) =>
  readOne(project(events), application, moment, policy)

/** What undoes: each of the events is taken back. */
const undone = (events: readonly TimelineEvent[]) =>
  events.map(({ id }) => event('voided', '11-25 09:00', { event: id }, { id: `undo-${id}` }))

describe('merging two applications', () => {
  const twice = [
    ...applied('11-02 09:00'),
    ...applied('11-03 09:00', { application: 'again', people: { vera: 'interviewer' } }),
    interview('11-17 13:00', ['vera'], { application: 'again' }),
    sent('thank-you', '11-18 08:00', 'vera', { application: 'again' }),
  ]
  const merge = mergedApplications(project(twice), 'job', 'again', now, context())

  it('leaves one, with everything that happened under either', () => {
    const after = [...twice, ...merge]
    expect(readIn(after, 'again')).toBeUndefined()
    const read = readIn(after, 'job')
    expect([...(read?.situation.application.contacts.keys() ?? [])]).toContain('vera')
    expect(read?.situation.rounds).toHaveLength(1)
    expect(read?.window).toMatchObject({ state: 'waiting', since: '2026-11-18' })
  })

  it('writes nothing that a backup could not bring back', () => {
    expect(merge.map((each) => parseEvent(each).is)).toEqual(merge.map(() => 'known'))
  })

  it('is undone by taking it back: there are two again', () => {
    const back = [...twice, ...merge, ...undone(merge)]
    expect(readIn(back, 'again')?.window).toEqual(readIn(twice, 'again')?.window)
    expect(readIn(back, 'job')?.window).toEqual(readIn(twice, 'job')?.window)
  })

  it('does nothing to an application and itself', () => {
    expect(mergedApplications(project(twice), 'job', 'job', now, context())).toEqual([])
  })
})

describe('merging two people', () => {
  const double = [
    ...applied('11-02 09:00', { people: { vera: 'interviewer', vee: 'other' } }),
    interview('11-17 13:00', ['vera']),
    sent('thank-you', '11-17 18:00', 'vee'),
  ]
  const before = project(double)
  const person = (name: string) => {
    const found = readPerson(before, name, now)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  const merge = mergedPeople(before, person('vera'), person('vee'), now, context())
  const after = [...double, ...merge]

  it('leaves one, with the addresses of both', () => {
    const read = readIn(after, 'job')
    expect([...(read?.situation.application.contacts.entries() ?? [])]).toEqual([['vera', 'interviewer']])
    expect(readPerson(project(after), 'vera', now)?.emails).toEqual([
      'vera@gruenspan.example',
      'vee@gruenspan.example',
    ])
    expect(readPerson(project(after), 'vee', now)).toBeUndefined()
  })

  it('lets the thanks to one count for both: nobody is owed them any more', () => {
    const early = momentAt('11-18 09:00')
    const owed = (events: readonly TimelineEvent[]) =>
      readOne(project(events), 'job', early, policy)?.window.state
    expect(owed(double)).toBe('thank-you')
    expect(readIn(after, 'job')?.situation.thanks.values().next().value?.has('vera')).toBe(true)
  })

  it('writes nothing that a backup could not bring back, and can be undone', () => {
    expect(merge.map((each) => parseEvent(each).is)).toEqual(merge.map(() => 'known'))
    const back = [...after, ...undone(merge)]
    expect(readPerson(project(back), 'vee', now)?.emails).toEqual(['vee@gruenspan.example'])
    expect(readPerson(project(back), 'vera', now)?.emails).toEqual(['vera@gruenspan.example'])
  })
})
