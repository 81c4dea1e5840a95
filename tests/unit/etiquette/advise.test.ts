import { describe, expect, it } from 'vitest'
import { adviseOn } from '../../../utils/etiquette/advise.ts'
import { applicationsAt } from '../../../utils/etiquette/applications-at.ts'
import { fold } from '../../../utils/etiquette/fold.ts'
import { defaultPolicy } from '../../../utils/etiquette/policy.ts'
import {
  applied,
  asked,
  berlin,
  closed,
  doing,
  instant,
  interview,
  received,
  sending,
  thankedStory,
  verdictAt,
} from './story.ts'
import { both, elsewhere, other } from './two-applications.ts'

const check = (to: string | string[]) => sending('check-in', to)

describe('a contact of several applications', () => {
  it('too early for both: the later day counts', () => {
    expect(verdictAt('11-16 09:00', both, check('ruth'))).toMatchObject({
      reason: 'too-early',
      until: '2026-11-24',
      application: 'job',
    })
    const written = [...both, received('update', '11-13 09:00', 'cem', other)]
    expect(verdictAt('11-16 09:00', written, check('ruth'))).toMatchObject({
      until: '2026-11-27',
      application: 'other',
    })
  })

  it('too early without a day is later than any day', () => {
    const round = interview('12-20 09:00', ['birte'], { interview: 'i2', putDown: '11-12 09:00' })
    const verdict = verdictAt(
      '11-11 09:00',
      [...both, received('promise', '11-10 18:00', 'cem', { ...other, replyBy: '2027-01-05' })],
      check('ruth'),
    )
    expect(verdict).toMatchObject({ until: '2027-01-07', application: 'other' })
    const shut = verdictAt('11-13 09:00', [...both, round], check('ruth'))
    expect(shut).toMatchObject({ reason: 'too-early', application: 'job' })
    expect(shut).not.toHaveProperty('until')
    expect(verdictAt('11-13 09:00', [...both, round], check(['cem', 'birte']))).toMatchObject({
      contact: 'birte',
    })
  })

  it('asked for one and open for the other: held for the one', () => {
    const events = [...both, asked('11-16 09:00', 'ruth', other)]
    expect(verdictAt('11-24 09:00', events, { ...check('ruth'), application: 'job' })).toMatchObject({
      reason: 'already-asked',
      application: 'other',
    })
  })

  it('the closed one drops out where a running one has the contact', () => {
    const events = [...both, closed('11-12 09:00', 'rejected')]
    expect(verdictAt('11-17 09:00', events, check('ruth'))).toEqual({ action: 'clear' })
    expect(verdictAt('11-17 09:00', events, check('birte'))).toMatchObject({
      reason: 'decided',
      application: 'job',
    })
  })

  it('the closed one drops out even when it is the one named', () => {
    const events = [...both, closed('11-12 09:00', 'silent')]
    expect(verdictAt('11-17 09:00', events, { ...check('ruth'), application: 'job' })).toEqual({
      action: 'clear',
    })
  })

  it('both closed are both judged', () => {
    const events = [...both, closed('11-12 09:00', 'offer'), closed('11-12 09:00', 'rejected', other)]
    expect(verdictAt('11-17 09:00', events, check('ruth'))).toMatchObject({
      reason: 'decided',
      application: 'other',
    })
  })

  it('an offer elsewhere does not open the personal network while the other runs', () => {
    const events = [...both, closed('11-12 09:00', 'offer')]
    expect(verdictAt('11-17 09:00', events, doing('connect', 'facebook', 'ruth'))).toMatchObject({
      reason: 'personal-network',
      application: 'other',
    })
  })

  it('belongs to an application whose interview names them, also when they were added elsewhere', () => {
    const events = [
      ...thankedStory,
      ...applied('11-03 08:00', { ...other, domain: 'x.example', people: {} }),
      interview('11-15 09:00', ['ruth'], other),
    ]
    expect(verdictAt('11-15 11:00', events, check('ruth'))).toMatchObject({
      reason: 'thank-first',
      application: 'other',
    })
  })
})

describe('several recipients', () => {
  const owing = [...both, interview('11-16 09:00', ['cem'], other)]

  it.each<[string, string[], string, string]>([
    ['thank-first before already-asked', ['birte', 'cem'], 'thank-first', 'cem'],
    ['whatever their order', ['cem', 'birte'], 'thank-first', 'cem'],
  ])('get the strictest verdict: %s', (_, to, reason, contact) => {
    const events = [...owing, asked('11-12 09:00', 'ruth')]
    expect(verdictAt('11-16 11:00', events, check(to))).toMatchObject({ reason, contact })
  })

  it('decided is stricter than thank-first', () => {
    const events = [...owing, received('rejection', '11-13 09:00', 'birte')]
    expect(verdictAt('11-16 11:00', events, check(['cem', 'birte']))).toMatchObject({
      reason: 'decided',
      contact: 'birte',
    })
  })

  it('already-asked is stricter than too-early', () => {
    const events = [...both, asked('11-12 09:00', 'ruth')]
    expect(verdictAt('11-13 09:00', events, check(['cem', 'birte']))).toMatchObject({
      reason: 'already-asked',
      contact: 'birte',
    })
  })

  it('a pause is stricter than a hint, a hint than clear', () => {
    expect(verdictAt('11-24 09:00', thankedStory, check(['ruth', 'birte']))).toMatchObject({
      action: 'hint',
      contact: 'birte',
    })
    const events = [...both, received('update', '11-17 09:00', 'cem', other)]
    expect(verdictAt('11-24 09:00', events, check(['birte', 'cem']))).toMatchObject({
      action: 'pause',
      contact: 'cem',
    })
  })

  it('of the same strictness: the one named first', () => {
    expect(verdictAt('11-16 09:00', thankedStory, check(['odile', 'birte']))).toMatchObject({
      contact: 'odile',
    })
  })

  it('strangers among them change nothing', () => {
    expect(verdictAt('11-16 09:00', thankedStory, check(['friend@elsewhere.example', 'ruth']))).toMatchObject(
      {
        reason: 'too-early',
        contact: 'ruth',
      },
    )
  })

  it('one person by id and by address is one person', () => {
    expect(verdictAt('11-24 09:00', thankedStory, check(['ruth', 'ruth@gruenspan.example']))).toEqual({
      action: 'clear',
    })
  })
})

describe('the application that a verdict is about', () => {
  const ask = (events: Parameters<typeof fold>[0], to: string) =>
    adviseOn(fold(events), check(to), instant('11-24 09:00'), berlin, defaultPolicy).application

  it('is the first added of those judged when all is clear', () => {
    expect(ask(both, 'ruth')).toBe('job')
  })

  it('is none when nobody is tracked', () => {
    expect(ask(both, 'friend@elsewhere.example')).toBeUndefined()
  })

  it('is found in the order of time, not of arrival', () => {
    expect(applicationsAt(fold([...elsewhere, ...thankedStory]), instant('11-24 09:00'))).toEqual([
      'job',
      'other',
    ])
  })
})
