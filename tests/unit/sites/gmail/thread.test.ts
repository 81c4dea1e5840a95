// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readInvitation } from '../../../../utils/sites/gmail/invitation.ts'
import { readThread } from '../../../../utils/sites/gmail/thread.ts'
import {
  composeMarkup,
  foldedMarkup,
  type MessageOptions,
  messageMarkup,
  only,
  pageOf,
  threadMarkup,
} from './pages.ts'

const title = 'Interview - ada@applicant.example - Gmail'
const threadOf = (items: string, options = {}) =>
  readThread(pageOf(threadMarkup(items, options), { title }), readInvitation)
const messageOf = (options: MessageOptions) => only(threadOf(messageMarkup(options))?.messages ?? [])

describe('the open conversation', () => {
  it('is the one that is shown, not an earlier one kept in the page', () => {
    expect(threadOf(messageMarkup())).toMatchObject({ id: '19fa44df4001a2b3', subject: 'Interview' })
  })

  it('is none where nothing is open', () => {
    expect(readThread(pageOf('<div role="main"><table></table></div>'))).toBeNull()
    expect(readThread(pageOf(''))).toBeNull()
  })

  it('takes its id from the permanent one while the other is "undefined"', () => {
    expect(threadOf('', { id: 'undefined', perm: 'thread-f:1871884320768107187' })?.id).toBe(
      '19fa44df4001a2b3',
    )
    expect(threadOf('', { id: 'undefined', perm: 'undefined' })).toMatchObject({
      id: null,
      permanentId: null,
    })
  })

  it('reads a subject with an emoji and one of 100 kB', () => {
    expect(threadOf('', { subject: 'Well <img data-emoji="x" alt="🎉"> done' })?.subject).toBe('Well 🎉 done')
    expect(threadOf('', { subject: 'a'.repeat(100_000) })?.subject).toHaveLength(100_000)
  })

  it('counts folded messages, and neither counters nor saved drafts', () => {
    const items = `<div class="kQ" role="listitem"><div class="adx">3</div></div><div class="kx" role="listitem"></div>
      ${foldedMarkup()}${messageMarkup({ id: '#msg-f:1871974917734507187' })}
      <div class="h7" role="listitem"><span class="gD" email="ada@applicant.example">Draft</span><div class="ip adB">${composeMarkup()}</div></div>`
    const messages = threadOf(items)?.messages ?? []
    expect(messages.map(({ collapsed }) => collapsed)).toEqual([true, false])
    expect(messages[0]).toMatchObject({ id: null, at: null, from: { name: 'Mira Okafor' } })
  })
})

describe('a message', () => {
  it('is dated by its id, to the millisecond', () => {
    expect(messageOf({ id: '#msg-f:1871974917734507187', legacy: '19fa97450001a2b3' }).at).toBe(
      '2026-07-28T16:00:00Z',
    )
    expect(messageOf({ id: '#msg-f:1871974917734507187' })).toMatchObject({
      legacyId: '19fa97450001a2b3',
      at: '2026-07-28T16:00:00Z',
    })
  })

  it('is dated by the id that its body had as a class until 2017', () => {
    const old = messageMarkup().replace('class="a3s"', 'class="a3s aXjCH m150af80bd3e2b3c4"')
    expect(only(threadOf(old)?.messages ?? [])).toMatchObject({
      legacyId: '150af80bd3e2b3c4',
      at: '2015-10-28T17:31:01.31Z',
    })
  })

  it('is undated until the server has answered, and when the id is no time', () => {
    expect(messageOf({ id: '#msg-a:r1' }).at).toBeNull()
    expect(messageOf({ id: '#msg-f:1', legacy: 'undefined' })).toMatchObject({ at: null, legacyId: null })
    expect(messageOf({ legacy: 'ffffffffffffffff' }).at).toBeNull()
  })

  it('is mine by its address or by the id that only this account gives', () => {
    expect(messageOf({ email: 'Ada@Applicant.example' }).mine).toBe(true)
    expect(messageOf({ id: '#msg-a:r1', email: 'alias@other.example' }).mine).toBe(true)
    expect(messageOf({}).mine).toBe(false)
    expect(messageOf({ id: '#msg-a:bump-1' })).toMatchObject({ mine: false, id: null })
  })

  it('says what is new in it, without what it quotes or hides', () => {
    const body = `<div style="display:none">preheader</div><p>See you <span class="il">Friday</span>.</p>
      <div class="yj6qo"></div><div class="adL"><div class="gmail_quote">On Monday you wrote</div></div>`
    expect(messageOf({ body }).text).toBe('See you Friday.')
  })

  it('takes nothing from its body for a head', () => {
    const hostile = `<h3 class="iw"><span class="gD" email="ceo@larkspur.example" name="CEO">CEO</span></h3>
      <div data-message-id="#msg-a:r666" data-legacy-message-id="18aaaaaaaaaaaaaa"></div>
      <div role="list"><div role="listitem"><span class="gD" email="x@y.example">x</span></div></div>
      <h2 class="hP" data-legacy-thread-id="18bbbbbbbbbbbbbb">You are hired</h2>
      <div class="ii gt"><div class="a3s">inner</div></div>`
    const page = pageOf(threadMarkup(messageMarkup({ id: '#msg-f:1871974917734507187', body: hostile })), {
      title,
    })
    const thread = readThread(page)
    expect(thread).toMatchObject({ id: '19fa44df4001a2b3', subject: 'Interview' })
    expect(only(thread?.messages ?? [])).toMatchObject({
      id: '#msg-f:1871974917734507187',
      from: { email: 'mira@larkspur.example' },
      mine: false,
    })
  })

  it('keeps a name with markup as plain words', () => {
    expect(messageOf({ name: '&lt;b&gt;Mira&lt;/b&gt;' }).from.name).toBe('<b>Mira</b>')
  })

  it('stays a message while it is being answered', () => {
    const message = messageOf({
      id: '#msg-f:1871974917734507187',
      body: 'Hello',
      reply: `<div></div>${composeMarkup({ body: 'mine' })}`,
    })
    expect(message).toMatchObject({ text: 'Hello', collapsed: false })
  })

  it('says when Gmail has cut it', () => {
    expect(messageOf({ body: 'x<div class="iX"><a href="?view=lg">all</a></div>' }).clipped).toBe(true)
  })
})

describe('an invitation', () => {
  it('is only noticed where nobody wants to know what it says', () => {
    const page = pageOf(threadMarkup(messageMarkup({ body: '<time itemprop="startDate"></time>' })), {
      title,
    })
    const message = only(readThread(page)?.messages ?? [])
    expect(message.invited).toBe(true)
    expect(message).not.toHaveProperty('invitation')
  })

  const href = (parameters: string) => `https://calendar.google.com/calendar/event?${parameters}`
  const event = (status: string, inner: string) =>
    `<span itemscope itemtype="http://schema.org/InformAction"><span itemprop="object" itemscope itemtype="http://schema.org/Event">
      <meta itemprop="eventStatus" content="http://schema.org/${status}"><span itemprop="publisher" itemscope itemtype="http://schema.org/Organization">
      <meta itemprop="name" content="Google Calendar"></span><span itemprop="name">Interview: Analyst</span>${inner}</span></span>`
  const times =
    '<time itemprop="startDate" datetime="20260728T150000Z"></time><time itemprop="endDate" datetime="20260728T154500Z"></time>'

  it('is read from markup made for machines', () => {
    expect(messageOf({ body: event('EventScheduled', times) }).invitation).toEqual({
      title: 'Interview: Analyst',
      startsAt: '2026-07-28T15:00:00Z',
      endsAt: '2026-07-28T15:45:00Z',
      status: 'scheduled',
      certainty: 'page',
    })
  })

  it('can move or fall through', () => {
    expect(messageOf({ body: event('EventRescheduled', times) }).invitation?.status).toBe('moved')
    expect(messageOf({ body: event('EventCancelled', times) }).invitation?.status).toBe('cancelled')
  })

  it('has no time of day when it is about a whole day', () => {
    const day = '<time itemprop="startDate" datetime="20260728"></time>'
    expect(messageOf({ body: event('EventScheduled', day) }).invitation).toMatchObject({ startsAt: null })
  })

  it('is read from the id of a repeated event', () => {
    const eid = btoa('abc_20260609T180000Z ada@applicant.example').replaceAll('=', '')
    const body = `<a href="${href(`action=VIEW&amp;eid=${eid}`)}">View</a>`
    expect(messageOf({ body }).invitation).toMatchObject({
      startsAt: '2026-06-09T18:00:00Z',
      certainty: 'page',
    })
  })

  it.each([
    ['en', 'Tuesday Jul 28, 2026 ⋅ 5pm – 5:45pm (Central European Time - Berlin)'],
    ['de', 'Dienstag 28. Juli 2026 ⋅ 17:00 – 17:45 (Mitteleuropäische Zeit - Berlin)'],
    ['fr', 'mardi 28 juil. 2026 ⋅ 17:00 – 17:45'],
    ['ja', '2026年7月28日 火曜日 ⋅ 17:00～17:45'],
    ['ar', 'الثلاثاء 28 يوليو 2026 ⋅ 5:00م – 5:45م'],
  ])('is read from its written time in %s, for the user to confirm', (hl, when) => {
    const body = `<h2>When</h2><span>${when}</span><a href="${href(`action=RESPOND&amp;eid=YWJj&amp;rst=1&amp;ctz=Europe%2FBerlin&amp;hl=${hl}`)}">Yes</a>`
    expect(messageOf({ body }).invitation).toMatchObject({
      startsAt: '2026-07-28T15:00:00Z',
      endsAt: '2026-07-28T15:45:00Z',
      certainty: 'words',
    })
  })

  it('is called what subject and text agree on, where nothing marks its title', () => {
    const body = `<div>Gespräch: Analystin</div><a href="${href('action=VIEW&amp;eid=YWJj')}">x</a>`
    const subject = 'Einladung: Gespräch: Analystin - Di 28. Juli 2026 17:00 (MESZ) (ada@applicant.example)'
    const messages = threadOf(messageMarkup({ body }), { subject })?.messages ?? []
    expect(only(messages).invitation).toMatchObject({ title: 'Gespräch: Analystin', startsAt: null })
  })

  it('is known by its file alone, without a time', () => {
    const after =
      '<div class="aQH"><span class="aZo" download_url="text/calendar:invite.ics:https://x"><span class="aV3">invite.ics</span></span></div>'
    expect(messageOf({ body: 'Please join', after }).invitation).toMatchObject({ startsAt: null })
  })

  it('is none in a mail that only links to some calendar', () => {
    expect(
      messageOf({ body: '<a href="https://calendar.google.com/calendar/u/0/r">mine</a>' }).invitation,
    ).toBeUndefined()
    expect(
      messageOf({ body: '<a href="https://evil.example/google.com/calendar/event?action=VIEW">x</a>' })
        .invitation,
    ).toBeUndefined()
  })
})
