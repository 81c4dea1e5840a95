import { describe, expect, it } from 'vitest'
import {
  applied,
  closed,
  doing,
  event,
  interview,
  reopened,
  thanked,
  thankedStory,
  verdictAt,
} from './story.ts'

const clear = { action: 'clear' }
const held = { action: 'pause', reason: 'personal-network', application: 'job', contact: 'birte' }
const nudge = { ...held, action: 'hint' }
const thankFirst = { action: 'hint', reason: 'thank-first', application: 'job', contact: 'birte' }

describe('on LinkedIn a connection request', () => {
  const connect = doing('connect', 'linkedin', 'birte')
  const owing = thankedStory.slice(0, -1)

  it('gets a hint while this person is owed a thank-you', () => {
    expect(verdictAt('11-10 11:00', owing, connect)).toEqual(thankFirst)
  })

  it('looks at what is owed to this person, not at the rest of the panel', () => {
    const events = [
      ...applied('10-28 08:00'),
      interview('11-10 09:00', ['birte', 'odile']),
      thanked('11-10 15:00', 'birte'),
    ]
    expect(verdictAt('11-10 16:00', events, connect)).toEqual(clear)
    expect(verdictAt('11-10 16:00', events, { ...connect, contact: 'odile' })).toMatchObject({
      reason: 'thank-first',
    })
  })

  it.each([
    ['tomorrow', '11-16 09:00', '11-17 09:00'],
    ['in a month', '11-16 09:00', '12-16 09:00'],
  ])('gets a hint while a round lies ahead: %s', (_, now, startsAt) => {
    const round = interview(startsAt, ['odile'], { interview: 'i2', putDown: '11-12 09:00' })
    expect(verdictAt(now, [...thankedStory, round], connect)).toEqual(thankFirst)
  })

  it('is clear once the application is closed', () => {
    expect(verdictAt('11-10 12:00', [...owing, closed('11-10 11:00', 'rejected')], connect)).toEqual(clear)
  })

  it('is clear in the wait', () => {
    expect(verdictAt('11-16 09:00', thankedStory, connect)).toEqual(clear)
  })

  it.each(['follow', 'visit'] as const)('is no %s: that is always clear', (act) => {
    expect(verdictAt('11-10 11:00', owing, doing(act, 'linkedin', 'birte'))).toEqual(clear)
  })

  it('is judged alike on other professional networks', () => {
    expect(verdictAt('11-10 11:00', owing, doing('connect', 'xing', 'birte'))).toEqual(thankFirst)
  })
})

describe('on a personal network', () => {
  it.each(['facebook', 'instagram', 'x', 'threads', 'tiktok', 'bluesky'])(
    'connecting is held: %s',
    (network) => {
      expect(verdictAt('11-16 09:00', thankedStory, doing('connect', network, 'birte'))).toEqual(held)
    },
  )

  it.each(['connect', 'follow', 'message'] as const)('%s is held in every state', (act) => {
    for (const now of ['10-30 09:00', '11-10 11:00', '11-16 09:00', '11-26 09:00']) {
      expect(verdictAt(now, thankedStory, doing(act, 'facebook', 'birte'))).toEqual(held)
    }
  })

  it('a message is held whatever it is about', () => {
    expect(
      verdictAt('11-16 09:00', thankedStory, doing('message', 'facebook', 'birte', { kind: 'other' })),
    ).toEqual(held)
  })

  it.each(['rejected', 'withdrawn', 'silent'] as const)('connecting is held after the end: %s', (outcome) => {
    const events = [...thankedStory, closed('11-18 09:00', outcome)]
    expect(verdictAt('11-19 09:00', events, doing('connect', 'facebook', 'birte'))).toEqual(held)
  })

  it('everything is clear after an offer, until the application is reopened', () => {
    const events = [...thankedStory, closed('11-18 09:00', 'offer')]
    for (const act of ['connect', 'follow', 'message', 'visit'] as const) {
      expect(verdictAt('11-19 09:00', events, doing(act, 'facebook', 'birte'))).toEqual(clear)
    }
    expect(
      verdictAt('11-21 09:00', [...events, reopened('11-20 09:00')], doing('connect', 'facebook', 'birte')),
    ).toEqual(held)
  })

  it('a stranger is nobody', () => {
    expect(verdictAt('11-16 09:00', thankedStory, doing('connect', 'facebook', 'nobody'))).toEqual(clear)
  })
})

describe('not the same person', () => {
  const dismissed = (at: string, handle?: string, network = 'facebook') =>
    event(
      'personDismissed',
      at,
      handle === undefined ? { contact: 'birte', network } : { contact: 'birte', network, handle },
    )
  const confirmed = (at: string, handle?: string) =>
    event(
      'personConfirmed',
      at,
      handle === undefined
        ? { contact: 'birte', network: 'facebook' }
        : { contact: 'birte', network: 'facebook', handle },
    )
  const connect = (handle?: string) =>
    doing('connect', 'facebook', 'birte', handle === undefined ? {} : { handle })

  it('counts on LinkedIn as well, where dots tell two accounts apart', () => {
    const owing = [...thankedStory.slice(0, -1), dismissed('11-10 10:30', 'birte.k', 'linkedin')]
    const ask = (handle: string) => doing('connect', 'linkedin', 'birte', { handle })
    expect(verdictAt('11-10 11:00', owing, ask('birte.k'))).toEqual(clear)
    expect(verdictAt('11-10 11:00', owing, ask('birtek'))).toEqual(thankFirst)
  })

  it('covers the account it was said of', () => {
    const events = [...thankedStory, dismissed('11-12 09:00', 'birte.k')]
    expect(verdictAt('11-16 09:00', events, connect('birte.k'))).toEqual(clear)
    expect(verdictAt('11-16 09:00', events, connect('Birte.K'))).toEqual(clear)
    expect(verdictAt('11-16 09:00', events, connect('birtek'))).toEqual(clear)
  })

  it('does not cover another account of the same name, or one that is not named', () => {
    const events = [...thankedStory, dismissed('11-12 09:00', 'birte.k')]
    expect(verdictAt('11-16 09:00', events, connect('birte.other'))).toEqual(held)
    expect(verdictAt('11-16 09:00', events, connect())).toEqual(held)
  })

  it('without a handle covers all accounts of that network', () => {
    const events = [...thankedStory, dismissed('11-12 09:00')]
    expect(verdictAt('11-16 09:00', events, connect('birte.k'))).toEqual(clear)
    expect(verdictAt('11-16 09:00', events, connect())).toEqual(clear)
  })

  it('covers no other network', () => {
    const events = [...thankedStory, dismissed('11-12 09:00', undefined, 'instagram')]
    expect(verdictAt('11-16 09:00', events, connect())).toEqual(held)
  })

  it('is overruled by a later confirmation, and the other way round', () => {
    const no = dismissed('11-12 09:00', 'birte.k')
    expect(
      verdictAt(
        '11-16 09:00',
        [...thankedStory, no, confirmed('11-13 09:00', 'birte.k')],
        connect('birte.k'),
      ),
    ).toEqual(held)
    expect(
      verdictAt(
        '11-16 09:00',
        [...thankedStory, no, confirmed('11-11 09:00', 'birte.k')],
        connect('birte.k'),
      ),
    ).toEqual(clear)
  })

  it('of all accounts leaves a later confirmed one theirs', () => {
    const events = [...thankedStory, dismissed('11-12 09:00'), confirmed('11-13 09:00', 'birte.real')]
    expect(verdictAt('11-16 09:00', events, connect('birte.real'))).toEqual(held)
    expect(verdictAt('11-16 09:00', events, connect('birte.k'))).toEqual(clear)
    expect(verdictAt('11-16 09:00', events, connect())).toEqual(held)
  })

  it('holds for the person under every application', () => {
    const other = applied('11-01 08:00', { application: 'other' })
    const events = [...thankedStory, ...other, dismissed('11-12 09:00', 'birte.k')]
    expect(verdictAt('11-16 09:00', events, connect('birte.k'))).toEqual(clear)
  })

  it('stops the nudge too', () => {
    const events = [...thankedStory, dismissed('11-12 09:00', 'birte.k')]
    expect(
      verdictAt('11-16 09:00', events, doing('visit', 'facebook', 'birte', { handle: 'birte.k' })),
    ).toEqual(clear)
  })
})

describe('visiting somebody on a personal network', () => {
  const visit = doing('visit', 'facebook', 'birte')
  const nudged = (at: string, contact = 'birte', network = 'facebook') =>
    event('nudged', at, { contact, network })

  it('gets a nudge', () => {
    expect(verdictAt('11-16 09:00', thankedStory, visit)).toEqual(nudge)
  })

  it('gets one a day per person, on whichever network', () => {
    const events = [...thankedStory, nudged('11-16 07:00', 'birte', 'instagram')]
    expect(verdictAt('11-16 09:00', events, visit)).toEqual(clear)
    expect(verdictAt('11-16 09:00', events, { ...visit, contact: 'odile' })).toMatchObject({
      reason: 'personal-network',
    })
  })

  it('gets the next one on the next day of where the user is', () => {
    expect(verdictAt('11-16 22:59', [...thankedStory, nudged('11-16 07:00')], visit)).toEqual(clear)
    expect(verdictAt('11-16 23:00', [...thankedStory, nudged('11-16 07:00')], visit)).toEqual(nudge)
  })

  it('still pauses a friend request on a day with a nudge', () => {
    expect(
      verdictAt(
        '11-16 09:00',
        [...thankedStory, nudged('11-16 07:00')],
        doing('connect', 'facebook', 'birte'),
      ),
    ).toEqual(held)
  })
})
