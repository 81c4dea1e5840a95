import { describe, expect, it } from 'vitest'
import { applied, asked, event, sending, thanked, thankedStory, verdictAt } from './story.ts'
import { both, other } from './two-applications.ts'

const check = (to: string | string[]) => sending('check-in', to)

describe('who is meant', () => {
  it.each([
    'birte@gruenspan.example',
    'Birte@Gruenspan.Example',
    '"Kö, Birte" <birte@gruenspan.example>',
    ' birte@gruenspan.example ',
  ])('is found by address however it is written: %s', (address) => {
    expect(verdictAt('11-16 09:00', thankedStory, check(address))).toMatchObject({
      reason: 'too-early',
      contact: 'birte',
    })
  })

  it('is found by each of several addresses', () => {
    const edited = event('contactEdited', '11-12 09:00', {
      contact: 'birte',
      emails: ['b@home.example', 'b@work.example'],
    })
    for (const address of ['b@home.example', 'b@work.example']) {
      expect(verdictAt('11-16 09:00', [...thankedStory, edited], check(address))).toMatchObject({
        contact: 'birte',
      })
    }
  })

  it('is not found by an address they no longer have', () => {
    const people = { birte: 'interviewer' } as const
    const edited = event('contactEdited', '11-12 09:00', { contact: 'birte', emails: ['b@new.example'] })
    const events = [...applied('11-02 08:00', { domain: 'gmail.com', people }), edited]
    expect(verdictAt('11-13 09:00', events, check('birte@gmail.com'))).toEqual({ action: 'clear' })
    expect(verdictAt('11-11 09:00', events, check('birte@gmail.com'))).toMatchObject({ contact: 'birte' })
  })

  it('is found with dots and additions in a Gmail address', () => {
    const events = applied('11-02 08:00', { domain: 'gmail.com', people: { ruthgreen: 'recruiter' } })
    expect(verdictAt('11-05 09:00', events, check('ruth.green+jobs@googlemail.com'))).toMatchObject({
      contact: 'ruthgreen',
    })
  })

  it('is found by the address of a profile', () => {
    const edited = event('contactEdited', '11-12 09:00', {
      contact: 'birte',
      profiles: ['https://www.linkedin.com/in/birte-k%C3%B6/'],
    })
    expect(
      verdictAt(
        '11-16 09:00',
        [...thankedStory, edited],
        check('https://de.linkedin.com/in/Birte-Kö?trk=mail'),
      ),
    ).toMatchObject({ contact: 'birte' })
  })

  it('is everybody with that address', () => {
    const shared = event(
      'contactAdded',
      '11-04 09:00',
      { contact: 'desk', name: 'Desk', role: 'other', emails: ['ruth@gruenspan.example'] },
      other,
    )
    const events = [...both, shared, asked('11-16 09:00', 'cem', other)]
    expect(verdictAt('11-24 09:00', events, check('ruth@gruenspan.example'))).toMatchObject({
      reason: 'already-asked',
      application: 'other',
    })
  })

  it('can be a contact without addresses', () => {
    const bare = event('contactAdded', '11-04 09:00', { contact: 'bare', name: 'Bare', role: 'other' })
    expect(verdictAt('11-16 09:00', [...thankedStory, bare], check('bare'))).toMatchObject({
      reason: 'too-early',
      contact: 'bare',
    })
  })

  it('is nobody after the contact was taken back', () => {
    const guest = event('contactAdded', '11-04 09:00', {
      contact: 'guest',
      name: 'Guest',
      role: 'other',
      emails: ['guest@private.example'],
    })
    const events = [...thankedStory, guest, event('voided', '11-05 09:00', { event: guest.id })]
    expect(verdictAt('11-16 09:00', events, check('guest@private.example'))).toEqual({ action: 'clear' })
    expect(verdictAt('11-04 10:00', events, check('guest@private.example'))).toMatchObject({
      contact: 'guest',
    })
  })

  it('is nobody before the contact was added', () => {
    expect(verdictAt('10-28 07:00', thankedStory, check('ruth@gruenspan.example'))).toEqual({
      action: 'clear',
    })
  })
})

describe('somebody at the company’s own domain', () => {
  const stranger = (address: string, events = thankedStory) =>
    verdictAt('11-16 09:00', events, check(address))

  it.each(['desk@gruenspan.example', 'desk@mail.gruenspan.example', 'desk@a.b.GRUENSPAN.example'])(
    'counts as a contact: %s',
    (address) => {
      expect(stranger(address)).toEqual({
        action: 'pause',
        reason: 'too-early',
        application: 'job',
        contact: address,
        until: '2026-11-24',
      })
    },
  )

  it.each(['desk@gruenspan.example.org', 'desk@notgruenspan.example', 'desk@example', 'gruenspan.example'])(
    'is not somebody at %s',
    (address) => expect(stranger(address)).toEqual({ action: 'clear' }),
  )

  it('counts when the company is known by a subdomain', () => {
    const events = applied('11-03 08:00', { domain: 'careers.gruenspan.example', people: {} })
    expect(stranger('desk@gruenspan.example', events)).toMatchObject({ contact: 'desk@gruenspan.example' })
  })

  it('is told apart under a public suffix', () => {
    const events = applied('11-10 08:00', { domain: 'gruenspan.co.uk', people: {} })
    expect(stranger('desk@other.co.uk', events)).toEqual({ action: 'clear' })
    expect(stranger('desk@jobs.gruenspan.co.uk', events)).toMatchObject({ reason: 'too-early' })
  })

  it('is told apart on a host that many share', () => {
    const events = applied('11-10 08:00', { domain: 'gruenspan.github.io', people: {} })
    expect(stranger('desk@other.github.io', events)).toEqual({ action: 'clear' })
  })

  it.each([
    'gmail.com',
    'outlook.com',
    'gmx.de',
    'web.de',
    'proton.me',
    'yahoo.co.uk',
    'qq.com',
    'icloud.com',
  ])('never counts at a free-mail domain: %s', (domain) => {
    expect(stranger(`somebody@${domain}`, applied('11-10 08:00', { domain, people: {} }))).toEqual({
      action: 'clear',
    })
  })

  it.each([
    'greenhouse.io',
    'us.greenhouse-mail.io',
    'hire.lever.co',
    'myworkday.com',
    'ashbyhq.com',
    'jobs.personio.de',
    'candidates.workablemail.com',
  ])('never counts at the domain of a hiring system: %s', (domain) => {
    expect(stranger(`no-reply@${domain}`, applied('11-10 08:00', { domain, people: {} }))).toEqual({
      action: 'clear',
    })
  })

  it('does not count for another role at the company when they are a contact of one', () => {
    const second = applied('10-20 08:00', { ...other, people: { cem: 'recruiter' } })
    const events = [...thankedStory, ...second, asked('11-10 18:00', 'ruth')]
    expect(verdictAt('11-16 09:00', events, check('cem@gruenspan.example'))).toEqual({ action: 'clear' })
  })

  it('counts for all roles at the company when they are a contact of none', () => {
    const second = applied('10-20 08:00', { ...other, people: { cem: 'recruiter' } })
    const events = [...thankedStory, ...second, asked('11-10 18:00', 'ruth')]
    expect(verdictAt('11-16 09:00', events, check('desk@gruenspan.example'))).toMatchObject({
      reason: 'already-asked',
      application: 'job',
    })
  })

  it('does not count after the domain was corrected', () => {
    const corrected = event('applicationEdited', '11-12 09:00', { domain: 'gruenspan-optik.example' })
    expect(stranger('desk@gruenspan.example', [...thankedStory, corrected])).toEqual({ action: 'clear' })
    expect(stranger('desk@gruenspan-optik.example', [...thankedStory, corrected])).toMatchObject({
      reason: 'too-early',
    })
  })

  it('does not count for an application that was taken back', () => {
    const [added] = thankedStory
    const gone = event('voided', '11-12 09:00', { event: added?.id ?? '' })
    expect(stranger('desk@gruenspan.example', [...thankedStory, gone])).toEqual({ action: 'clear' })
  })

  it('can be written in another alphabet', () => {
    const events = applied('11-10 08:00', { domain: 'grünspan.example', people: {} })
    expect(stranger('desk@xn--grnspan-o2a.example', events)).toMatchObject({ reason: 'too-early' })
  })

  it('gets a thank-you without a word', () => {
    expect(verdictAt('11-11 09:00', thankedStory, sending('thank-you', 'desk@gruenspan.example'))).toEqual({
      action: 'clear',
    })
    expect(
      verdictAt(
        '11-11 09:00',
        [...thankedStory, thanked('11-11 08:00', 'ruth')],
        sending('thank-you', 'desk@gruenspan.example'),
      ),
    ).toEqual({ action: 'clear' })
  })
})
