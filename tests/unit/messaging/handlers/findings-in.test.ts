import { describe, expect, it } from 'vitest'
import type { Request } from '../../../../utils/messaging/protocol.ts'
import { rowIn, rowsIn } from '../../timeline/on-disk.ts'
import { beginning, checkIn, event, practise, thankYou } from './practice-background.ts'

const colleague = event('contactAdded', '2026-11-18T10:00:00Z', {
  contact: 'tom',
  name: 'Tom Petrie',
  role: 'interviewer',
  emails: ['tom@larkspur.example'],
})

function to(email: string, text: string, draft?: string): Request<'message.judge'> {
  return {
    channel: 'gmail',
    people: [{ email }],
    subject: 'Thank you',
    text,
    ...(draft === undefined ? {} : { draft }),
  }
}

/** A thank-you as an invented applicant would write it in November 2026. */
const letter =
  'Dear Ms Lindqvist,\n\nThank you very much for the interview today at Larkspur Robotics. I enjoyed our conversation about the test robots, and what you said about teaching them to hand over a cup has stayed with me ever since. I would be glad to work on exactly that with you and your team.\n\nKind regards,\nAnna Applicant'

describe('what is found in a message', () => {
  it('comes with the judgement, and never holds', async () => {
    const { get } = await practise()
    const judged = await get('message.judge', to('mara@larkspur.example', thankYou))
    expect(judged).toMatchObject({
      kind: 'thank-you',
      verdict: { action: 'clear' },
      findings: [{ kind: 'too-short' }],
    })
  })

  it('is nothing in a decent letter', async () => {
    const { get } = await practise()
    expect(await get('message.judge', to('mara@larkspur.example', letter))).toMatchObject({ findings: [] })
  })

  it('names the person and the company as the timeline writes them', async () => {
    const { get } = await practise()
    const slipped = letter.replace('Lindqvist', 'Lindqvst').replace('Larkspur', 'Larskpur')
    expect(await get('message.judge', to('mara@larkspur.example', slipped))).toMatchObject({
      findings: [
        { kind: 'misspelt-name', written: 'Lindqvst', known: 'Lindqvist' },
        { kind: 'misspelt-company', written: 'Larskpur', known: 'Larkspur' },
      ],
    })
  })

  it('is not made where it is switched off', async () => {
    const { get, reached } = await practise(beginning, { findingsOff: ['too-short'] })
    expect(await get('message.judge', to('mara@larkspur.example', thankYou))).toMatchObject({ findings: [] })
    await get('finding.off', { kind: 'blames' })
    expect(reached).toContain('blames')
  })

  it('is read for nobody whom nobody tracks', async () => {
    const { get } = await practise()
    expect(await get('message.judge', to('mum@family.example', thankYou))).toEqual({ tracked: false })
  })
})

describe('the same letter to two interviewers', () => {
  const copy = letter.replace('Ms Lindqvist', 'Mr Petrie')

  it('is known as soon as the first one is on its way', async () => {
    const { get } = await practise([...beginning, colleague])
    const first = to('mara@larkspur.example', letter, 'one')
    await get('message.sending', { ...first, draft: 'one', at: '2026-11-25T09:00:00Z' })
    expect(await get('message.judge', to('tom@larkspur.example', copy, 'two'))).toMatchObject({
      findings: [{ kind: 'same-text', name: 'Mara Lindqvist' }],
    })
    expect(await get('message.judge', { ...first, draft: 'one' })).toMatchObject({ findings: [] })
  })

  it('is known when the first one is out, for thirty days', async () => {
    const { get, at } = await practise([...beginning, colleague])
    const first = to('mara@larkspur.example', letter)
    await get('message.sending', { ...first, draft: 'one', at: '2026-11-25T09:00:00Z' })
    await get('message.settled', { draft: 'one' })
    const second = to('tom@larkspur.example', copy, 'two')
    expect(await get('message.judge', second)).toMatchObject({ findings: [{ kind: 'same-text' }] })
    at('2026-12-26T09:00:00Z')
    expect(await get('message.judge', second)).toMatchObject({ findings: [] })
  })

  it('is no copy of a letter that was taken back', async () => {
    const { get } = await practise([...beginning, colleague])
    await get('message.sending', {
      ...to('mara@larkspur.example', letter),
      draft: 'one',
      at: '2026-11-25T09:00:00Z',
    })
    await get('message.undone', { draft: 'one' })
    expect(await get('message.judge', to('tom@larkspur.example', copy, 'two'))).toMatchObject({
      findings: [],
    })
  })

  it('keeps no word of the letter', async () => {
    const { get, database } = await practise([...beginning, colleague])
    await get('message.sending', {
      ...to('mara@larkspur.example', letter),
      draft: 'one',
      at: '2026-11-25T09:00:00Z',
    })
    await get('message.settled', { draft: 'one' })
    const kept = JSON.stringify([
      await rowsIn(database, 'meta'),
      await rowsIn(database, 'sends'),
      await rowsIn(database, 'events'),
    ])
    expect(kept).toContain('fingerprint')
    expect(kept).not.toMatch(/robots|handing|glad to work/)
  })

  it('is remembered of thank-yous alone', async () => {
    const { get, database } = await practise()
    await get('message.sending', {
      ...to('mara@larkspur.example', checkIn),
      draft: 'one',
      at: '2026-11-25T09:00:00Z',
    })
    await get('message.settled', { draft: 'one' })
    expect(await rowIn(database, 'meta', 'letters')).toBeUndefined()
  })
})
