import { describe, expect, it } from 'vitest'
import type { ApplicationDepth } from '../../../components/applications/card.ts'
import { withEntry } from '../../../components/timeline/application/editors.ts'
import {
  applicationEdited,
  applicationEditOf,
  checkApplicationEdit,
  interviewEdited,
  interviewEditOf,
  personEdited,
  personEditOf,
} from '../../../components/timeline/application/edits.ts'
import { interviewTexts } from '../../../components/timeline/application/interview-texts.ts'
import { readApplication } from '../../../utils/etiquette/application.ts'
import type { TimelineEvent } from '../../../utils/etiquette/events.ts'
import { parseEvent } from '../../../utils/etiquette/parse-event.ts'
import { project } from '../../../utils/platform/applications.ts'
import { event } from '../../unit/etiquette/story.ts'
import { moment, quillfeather } from '../applications/invented-cards.ts'

const context = { now: moment.now, zone: moment.zone, newId: () => 'new-id' }
const imke = {
  contact: 'imke',
  name: 'Imke Sandström',
  role: 'interviewer',
  emails: ['imke@quill.example'],
  profiles: [],
} as const
const round = {
  interview: 'i1',
  startsAt: '2026-11-27T13:30:00Z',
  endsAt: '2026-11-27T14:20:00Z',
  kind: 'phone',
  people: ['imke'],
} as const
const depth: ApplicationDepth = {
  ...quillfeather,
  role: 'Data Analyst',
  people: [imke],
  interviews: [round],
  history: [],
}

describe('editing an application', () => {
  it('writes down what changes and nothing else', () => {
    const edit = { ...applicationEditOf(depth), role: 'Senior Data Analyst', link: 'quill.example/jobs/7' }
    const [written] = applicationEdited(edit, depth, context)
    expect(written).toMatchObject({
      type: 'applicationEdited',
      application: 'Quillfeather',
      data: { role: 'Senior Data Analyst', link: 'https://quill.example/jobs/7' },
    })
    expect(Object.keys(written?.data ?? {})).toEqual(['role', 'link'])
    expect(parseEvent(written).is).toBe('known')
  })

  it('writes nothing when nothing changes', () => {
    expect(applicationEdited(applicationEditOf(depth), depth, context)).toEqual([])
  })

  it('asks for the company, and for nothing else', () => {
    const edit = { ...applicationEditOf(depth), role: ' ', company: '' }
    expect(checkApplicationEdit(edit)).toEqual({ company: 'errorCompany' })
  })

  it('empties a field, keeps what else its entries said, and gives it back when that is undone', () => {
    let ids = 0
    const counting = { ...context, newId: () => `new-${ids++}` }
    const setting = { application: 'Quillfeather' }
    const added = event(
      'applicationAdded',
      '2026-11-10T08:00:00Z',
      { company: 'Quillfeather', role: 'Analyst', link: 'https://quill.example/jobs/7' },
      setting,
    )
    const edited = event('applicationEdited', '2026-11-11T08:00:00Z', { role: 'Data Analyst' }, setting)
    const before = [added, edited]
    const history = before.toReversed().map((one) => ({ event: one }))
    const written = applicationEdited(
      { ...applicationEditOf(depth), role: '' },
      { ...depth, history },
      counting,
    )
    const now = Temporal.Instant.from(moment.now).epochMilliseconds
    const roleAfter = (events: readonly TimelineEvent[]) =>
      readApplication(project(events), 'Quillfeather', now)?.role
    expect(roleAfter(before)).toBe('Data Analyst')
    expect(roleAfter([...before, ...written])).toBeUndefined()
    expect(written.map(({ type }) => type)).toEqual(['voided', 'applicationAdded', 'voided'])
    expect(written[1]?.data).toEqual({ company: 'Quillfeather', link: 'https://quill.example/jobs/7' })
    const undone = written.map(({ id }) => event('voided', moment.now, { event: id }, setting))
    expect(roleAfter([...before, ...written, ...undone])).toBe('Data Analyst')
  })
})

describe('editing a person', () => {
  it('carries the new addresses, also when there are none left', () => {
    const values = { ...personEditOf(imke), emails: '', profiles: 'linkedin.com/in/imke' }
    const [written] = personEdited(values, imke, 'Quillfeather', context)
    expect(written).toMatchObject({
      type: 'contactEdited',
      data: { contact: 'imke', emails: [], profiles: ['https://linkedin.com/in/imke'] },
    })
  })

  it('writes nothing when nothing changes, and adds who is new', () => {
    expect(personEdited(personEditOf(imke), imke, 'Quillfeather', context)).toEqual([])
    const [added] = personEdited(personEditOf(imke), undefined, 'Quillfeather', context)
    expect(added).toMatchObject({ type: 'contactAdded', data: { contact: 'new-id', name: 'Imke Sandström' } })
  })
})

describe('changing an interview', () => {
  it('starts from what is known, in the time of the place one is at', () => {
    expect(interviewEditOf(round, moment)).toEqual({
      interviewOn: '2026-11-27',
      interviewAt: '14:30',
      minutes: '50',
      interviewKind: 'phone',
      met: ['imke'],
    })
  })

  it('repeats the whole record, and keeps which interview it is', () => {
    const edit = { ...interviewEditOf(round, moment), interviewOn: '2026-11-30' }
    const [moved] = interviewEdited(edit, 'i1', 'Quillfeather', context)
    expect(moved).toMatchObject({
      type: 'interviewMoved',
      data: { ...round, startsAt: '2026-11-30T13:30:00Z', endsAt: '2026-11-30T14:20:00Z' },
    })
  })
})

describe('what was written about an interview', () => {
  const noted = event('noted', '11-20 09:00', { interview: 'i1', text: 'the granary' }, { id: 'n1' })
  const again = event('noted', '11-21 09:00', { interview: 'i1', text: 'the granary roof' }, { id: 'n2' })

  it('is the latest that was not taken back', () => {
    expect(interviewTexts([{ event: again }, { event: noted }], 'i1')).toEqual({ noted: 'the granary roof' })
    expect(interviewTexts([{ event: again, voidedBy: 'v' }, { event: noted }], 'i1')).toEqual({
      noted: 'the granary',
    })
    expect(interviewTexts([{ event: noted }], 'i2')).toEqual({})
  })
})

describe('the open forms', () => {
  it('keep what was typed until they are closed', () => {
    const opened = withEntry<string>({ i1: 'half a line' }, 'i2', '')
    expect(opened).toEqual({ i1: 'half a line', i2: '' })
    expect(withEntry(opened, 'i1', undefined)).toEqual({ i2: '' })
  })
})
