import { describe, expect, it } from 'vitest'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import { readSituation } from '../../../utils/etiquette/situation.ts'
import type { DraftPreferences } from '../../../utils/language/draft-preferences.ts'
import { draftRequest, type WantedDraft } from '../../../utils/timeline/draft-request.ts'
import { beginning, event } from '../messaging/handlers/practice-background.ts'

const colleague = event('contactAdded', '2026-11-18T10:00:00Z', {
  contact: 'tom',
  name: 'Tom Petrie',
  role: 'interviewer',
})
const note = event('noted', '2026-11-20T15:00:00Z', {
  interview: 'round-1',
  text: 'how robots hand over a cup\nand more',
})
const promise = event('messageReceived', '2026-11-23T10:00:00Z', {
  kind: 'promise',
  channel: 'gmail',
  from: 'mara',
  replyBy: '2026-12-20',
})
const now = '2026-11-25T09:00:00Z'

function requestFor(
  wanted: Partial<WantedDraft>,
  preferences: DraftPreferences = {},
  events = [...beginning, colleague, note, promise],
) {
  const projection = fold(events)
  const time = Temporal.Instant.from(now).epochMilliseconds
  const situation = readSituation(projection, 'app-1', time, defaultPolicy)
  if (situation === undefined) throw new Error('no application')
  return draftRequest(projection, { kind: 'thank-you', situation, ...wanted }, preferences, {
    now,
    zone: 'Europe/Berlin',
    language: 'en-GB',
  })
}

describe('what a draft is written from', () => {
  it('is what the timeline knows about the person, the role, the day, the notes and the promise', () => {
    expect(requestFor({ contact: 'mara' }, { sender: 'Anna Applicant' }).facts).toEqual({
      today: '2026-11-25',
      name: 'Mara Lindqvist',
      company: 'Larkspur Robotics',
      role: 'Data Analyst',
      interviewOn: '2026-11-20',
      topic: 'how robots hand over a cup',
      promisedOn: '2026-12-20',
      sender: 'Anna Applicant',
    })
  })

  it('leaves out what nobody knows', () => {
    const [added] = beginning
    if (added === undefined) throw new Error('no beginning')
    expect(requestFor({}, {}, [added]).facts).toEqual({
      today: '2026-11-25',
      company: 'Larkspur Robotics',
      role: 'Data Analyst',
    })
  })

  it('gives each person of the application another turn', () => {
    const turns = ['mara', 'tom'].map((contact) => requestFor({ contact }).variant)
    expect(new Set(turns).size).toBe(2)
    expect(requestFor({}).variant).toBe(0)
  })

  it('sounds as this draft is wanted, else as it is set', () => {
    const set = { tone: 'plain', register: 'familiar', language: 'fr' } as const
    expect(requestFor({}, set)).toMatchObject(set)
    expect(requestFor({ wording: { tone: 'formal', language: 'es' } }, set)).toMatchObject({
      tone: 'formal',
      register: 'familiar',
      language: 'es',
    })
  })

  it('takes the user’s template of the language that is written', () => {
    const template = {
      id: 'one',
      name: 'Mine',
      kind: 'thank-you',
      language: 'de',
      subject: '',
      text: 'Danke, {name}',
      used: true,
    } as const
    const conversation = 'Liebe Anna, danke für deinen Besuch, wir melden uns bei dir in der nächsten Woche.'
    expect(requestFor({ conversation }, { templates: [template] }).template).toBe(template)
    expect(requestFor({}, { templates: [template] }).template).toBeUndefined()
  })
})
