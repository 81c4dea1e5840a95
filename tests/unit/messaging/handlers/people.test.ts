import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { beginning, event, practise, thanked } from './practice-background.ts'

function seen(changes: Partial<Request<'person.seen'>> = {}): Request<'person.seen'> {
  return { network: 'facebook', act: 'connect', handle: 'mara.l.77', name: 'Mara Lindqvist', ...changes }
}

describe('somebody on a network', () => {
  it('is nobody when the name is not a contact’s', async () => {
    const { get } = await practise()
    expect(await get('person.seen', seen({ name: 'Nora Example' }))).toEqual({ match: 'none' })
    expect(await get('person.seen', seen({ name: 'Mara' }))).toEqual({ match: 'none' })
  })

  it('is a question by name, and sure once the user confirmed the account', async () => {
    const { get } = await practise()
    expect(await get('person.seen', seen())).toMatchObject({
      match: 'name',
      verdict: { action: 'pause', reason: 'personal-network', contact: 'mara' },
      about: { contact: { name: 'Mara Lindqvist', linkedIn: 'https://www.linkedin.com/in/mara-lindqvist' } },
    })
    await get('person.confirmed', { network: 'facebook', contact: 'mara', handle: 'mara.l.77' })
    expect(await get('person.seen', seen({ name: 'M. L.' }))).toMatchObject({ match: 'handle' })
  })

  it('is nobody at another account than the one that is known', async () => {
    const { get } = await practise()
    await get('person.confirmed', { network: 'facebook', contact: 'mara', handle: 'mara.l.77' })
    expect(await get('person.seen', seen({ handle: 'another.mara' }))).toEqual({ match: 'none' })
    const namesake = seen({ network: 'linkedin', handle: 'mara-lindqvist-9b1', act: 'visit' })
    expect(await get('person.seen', namesake)).toEqual({ match: 'none' })
    const byInnerId = { ...namesake, handle: 'ACoAABcdEfGhIjKlMnOpQrStUvWxYz0123456789' }
    expect(await get('person.seen', byInnerId)).toMatchObject({ match: 'name' })
  })

  it('with a name that many have is asked about before something is done, and not nudged about', async () => {
    const maria = event('contactAdded', '2026-11-10T08:03:00Z', {
      contact: 'maria',
      name: 'Maria Garcia',
      role: 'interviewer',
    })
    const { get } = await practise([...beginning, maria])
    const namesake = seen({ handle: 'maria.g', name: 'Maria Garcia' })
    expect(await get('person.seen', { ...namesake, act: 'visit' })).toEqual({ match: 'none' })
    expect(await get('person.seen', namesake)).toMatchObject({ match: 'name', verdict: { action: 'pause' } })
    expect(
      await get('person.seen', { ...namesake, act: 'visit', company: 'Larkspur Robotics' }),
    ).toMatchObject({
      match: 'name',
    })
    expect(await get('person.seen', { ...namesake, company: 'Aurora Bakeries' })).toEqual({ match: 'none' })
  })

  it('is the same account on Facebook with other dots, confirmed or entered as a profile', async () => {
    const { get } = await practise()
    await get('person.confirmed', { network: 'facebook', contact: 'mara', handle: 'mara.l.77' })
    const dotless = seen({ handle: 'maral77', name: 'M. L.' })
    expect(await get('person.seen', dotless)).toMatchObject({ match: 'handle' })
    expect(await get('person.seen', seen({ handle: 'Mara.L77' }))).toMatchObject({ match: 'handle' })

    const entered = event('contactAdded', '2026-11-10T08:03:00Z', {
      contact: 'odo',
      name: 'Odo Brenner',
      role: 'interviewer',
      profiles: ['https://www.facebook.com/odo.brenner.5'],
    })
    const second = await practise([...beginning, entered])
    expect(await second.get('person.seen', seen({ handle: 'odobrenner5', name: 'O.' }))).toMatchObject({
      match: 'handle',
    })
  })

  it('is nobody any more when the user said that it is somebody else', async () => {
    const { get } = await practise()
    await get('person.dismissed', { network: 'facebook', contact: 'mara', handle: 'mara.l.77' })
    expect(await get('person.seen', seen())).toEqual({ match: 'none' })
    expect(await get('person.seen', seen({ handle: 'another.mara' }))).toMatchObject({ match: 'name' })
  })

  it('is nudged about once a day', async () => {
    const { get, at, written } = await practise()
    const visit = seen({ act: 'visit' })
    expect(await get('person.seen', visit)).toMatchObject({
      verdict: { action: 'hint', reason: 'personal-network' },
    })
    await get('person.nudged', { network: 'facebook', contact: 'mara' })
    await get('person.nudged', { network: 'facebook', contact: 'mara' })
    expect(await written()).toHaveLength(beginning.length + 1)
    expect(await get('person.seen', visit)).toEqual({ match: 'none' })
    at('2026-11-26T09:00:00Z')
    expect(await get('person.seen', visit)).toMatchObject({ match: 'name' })
  })

  it('is shown with the state on LinkedIn, by the handle of the profile', async () => {
    const { get } = await practise([...beginning, thanked])
    const profile = seen({ network: 'linkedin', act: 'visit', handle: 'mara-lindqvist', name: 'Somebody' })
    expect(await get('person.seen', profile)).toMatchObject({
      match: 'handle',
      verdict: { action: 'clear' },
      window: { state: 'waiting' },
      about: { company: 'Larkspur Robotics' },
    })
  })

  it('is better connected with after the thank-you', async () => {
    const { get } = await practise()
    const connect = seen({ network: 'linkedin', handle: 'mara-lindqvist' })
    expect(await get('person.seen', connect)).toMatchObject({
      verdict: { action: 'hint', reason: 'thank-first' },
    })
    await get('person.connected', { network: 'linkedin', contact: 'mara' })
  })

  it('cannot be invented by a page', async () => {
    const { ask, written } = await practise()
    const refused = { ok: false, refused: 'shape' }
    expect(await ask('person.nudged', { network: 'facebook', contact: 'nobody' })).toEqual(refused)
    expect(await ask('person.confirmed', { network: 'facebook', contact: 'nobody' })).toEqual(refused)
    expect(await ask('person.connected', { network: 'facebook', contact: 'mara@larkspur.example' })).toEqual(
      refused,
    )
    expect(await written()).toHaveLength(beginning.length)
  })
})

describe('an action that was held', () => {
  const intent = { act: 'connect', network: 'facebook', contact: 'mara' } as const

  it('is remembered, and so is going on all the same', async () => {
    const { get, written } = await practise()
    await get('action.paused', { application: 'app-1', reason: 'personal-network', intent })
    await get('action.overridden', { application: 'app-1', reason: 'personal-network', intent })
    expect((await written()).slice(-2).map(({ type }) => type)).toEqual(['paused', 'overridden'])
  })

  it('is refused for an application that nobody has added', async () => {
    const { ask } = await practise()
    expect(await ask('action.paused', { application: 'app-9', reason: 'too-early', intent })).toEqual({
      ok: false,
      refused: 'shape',
    })
  })

  it('can be put off to a day', async () => {
    const { get, written } = await practise()
    await get('reminder.wanted', { application: 'app-1', until: '2026-12-04' })
    expect((await written()).at(-1)).toMatchObject({ type: 'snoozed', data: { until: '2026-12-04' } })
  })
})

describe('a draft', () => {
  const wanted: Request<'draft.wanted'> = {
    kind: 'thank-you',
    channel: 'gmail',
    people: [{ email: 'mara@larkspur.example' }],
  }

  it('says what the timeline knows and leaves the rest as slots', async () => {
    const { get } = await practise()
    const { draft } = await get('draft.wanted', {
      kind: 'thank-you',
      channel: 'gmail',
      people: [{ email: 'mara@larkspur.example' }],
    })
    expect(draft?.to).toEqual([{ contact: 'mara', name: 'Mara Lindqvist', email: 'mara@larkspur.example' }])
    expect(draft?.text).toMatch(/Mara|Lindqvist/)
    expect(draft?.text).toMatch(/Anna Applicant/)
    expect(draft?.slots.length).toBeGreaterThan(0)
  })

  it('uses the user’s own note of what was talked about', async () => {
    const note = event('noted', '2026-11-20T15:00:00Z', {
      interview: 'round-1',
      text: 'how robots are taught to hand over a cup\nand more',
    })
    const { get } = await practise([...beginning, note])
    const { draft } = await get('draft.wanted', {
      kind: 'thank-you',
      channel: 'gmail',
      people: [{ email: 'mara@larkspur.example' }],
    })
    expect(draft?.text).toContain('how robots are taught to hand over a cup')
    expect(draft?.text).not.toContain('and more')
  })

  it('is in the language of the conversation, whatever is set', async () => {
    const { get } = await practise(beginning, { drafts: { language: 'fr', sender: 'Anna Applicant' } })
    const conversation = 'Liebe Frau Applicant, vielen Dank für das Gespräch. Wir melden uns bei Ihnen.'
    expect((await get('draft.wanted', { ...wanted, conversation })).draft?.text).toContain('vielen Dank')
    expect((await get('draft.wanted', wanted)).draft?.text).toContain('Merci')
  })

  it('is in the language of the interface where nothing else is known', async () => {
    const { get } = await practise(beginning, { drafts: {} })
    expect((await get('draft.wanted', wanted)).draft?.text).toContain('Thank you')
  })

  it('sounds as this one is wanted, else as it is set', async () => {
    const { get } = await practise(beginning, { drafts: { language: 'de', register: 'familiar' } })
    expect((await get('draft.wanted', wanted)).draft?.text).toContain('Hallo Mara,')
    const stiff = await get('draft.wanted', { ...wanted, wording: { register: 'formal', tone: 'formal' } })
    expect(stiff.draft?.text).toContain('Guten Tag Mara Lindqvist,')
    expect(stiff.draft?.text).toContain('Mit freundlichen Grüßen')
  })

  it('is made of the user’s own template where one is used', async () => {
    const template = {
      id: 'one',
      name: 'Mine',
      kind: 'thank-you',
      language: 'en',
      subject: 'Thanks, {firstName}',
      text: 'Dear {name}, thank you for {topic} at {company}. {sender}',
      used: true,
    } as const
    const mine = await practise(beginning, { drafts: { templates: [template] } })
    expect((await mine.get('draft.wanted', wanted)).draft).toMatchObject({
      subject: 'Thanks, Mara',
      text: 'Dear Mara Lindqvist, thank you for [something that you talked about] at Larkspur Robotics. [your name]',
      slots: ['[something that you talked about]', '[your name]'],
    })
  })

  it('is none for somebody whom nobody tracks', async () => {
    const { get } = await practise()
    expect(
      await get('draft.wanted', {
        kind: 'thank-you',
        channel: 'gmail',
        people: [{ email: 'mum@family.example' }],
      }),
    ).toEqual({ draft: null })
  })
})
