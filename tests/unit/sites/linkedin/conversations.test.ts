import { describe, expect, it } from 'vitest'
import { sentBetween } from '../../../../utils/sites/linkedin/conversations.ts'
import { linkedIn } from '../../../../utils/sites/linkedin/linkedin.ts'
import { renameClasses } from '../mutate.ts'
import { pageOf } from '../page.ts'
import { seen } from '../seen.ts'

const threadUrl = 'https://www.linkedin.com/messaging/thread/2-TEST==/'

interface Chat {
  mode?: 'click' | 'enter'
  title?: string
  text?: string
  lines?: readonly { mine: boolean; text: string; name?: string; failed?: boolean }[]
}

const link =
  '<a class="msg-thread__link-to-profile" href="/in/ACoAATestRosalind"><h2 class="msg-entity-lockup__entity-title">Rosalind Achterberg</h2></a>'

/** A thread in the shape of LinkedIn's classic messaging of October 2026, with invented people. */
function threadPage({ mode = 'click', title = link, text = '', lines = [] }: Chat = {}): Document {
  return pageOf(markup({ mode, title, text, lines }))
}

function markup({ mode = 'click', title = link, text = '', lines = [] }: Chat): string {
  const events = lines.map(
    (line, index) =>
      `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem${line.mine ? '' : ' msg-s-event-listitem--other'}" data-event-urn="urn:${index}">${line.name ? `<span class="msg-s-message-group__name">${line.name}</span>` : ''}<p class="msg-s-event-listitem__body">${line.text}</p>${line.failed ? '<span class="msg-s-event-listitem--error">!</span>' : ''}</div></li>`,
  )
  const footer =
    mode === 'click'
      ? '<button class="msg-form__send-button" type="submit">Send</button>'
      : '<span class="msg-form__hint-text">Press Enter</span>'
  return `<main><ul class="msg-conversations-container"><li><h3>Basil Thorne</h3></li></ul><div class="msg-thread"><div class="msg-title-bar">${title}</div><ul>${events.join('')}</ul><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>${text === '' ? '<br>' : text}</p></div><footer>${footer}</footer></form></div></main>`
}

const chatOf = (document: Document) => {
  const [chat] = linkedIn.readConversations(document, new URL(threadUrl))
  if (chat === undefined) throw new Error('no chat')
  return chat
}

describe('a message thread', () => {
  it('is with the person its title links to, by the id the site itself uses', () => {
    const document = threadPage({
      text: 'Hello',
      lines: [{ mine: false, name: 'Rosalind Achterberg', text: 'When could you start?' }],
    })
    expect(chatOf(document)).toMatchObject({
      who: { opaqueId: 'ACoAATestRosalind', name: 'Rosalind Achterberg' },
      group: false,
      threadId: '2-TEST==',
      mode: 'click',
      text: 'Hello',
      messages: [{ id: 'urn:0', mine: false, name: 'Rosalind Achterberg', text: 'When could you start?' }],
    })
    expect(seen(linkedIn, document, threadUrl)).toEqual(['send ACoAATestRosalind'])
  })

  it('sends by Enter where there is no button', () => {
    expect(seen(linkedIn, threadPage({ mode: 'enter' }), threadUrl)).toEqual([
      'send-by-enter ACoAATestRosalind',
    ])
  })

  it('is read with every class renamed', () => {
    expect(seen(linkedIn, pageOf(renameClasses(markup({}))), threadUrl)).toEqual(['send ACoAATestRosalind'])
  })

  it.each([
    '<h2>Rosalind, Basil, Ottoline</h2>',
    '<h2>Rosalind Achterberg and 2 others</h2>',
    '<h2>Rosalind Achterberg, Basil Thorne</h2>',
    '<a href="/in/rosalind-achterberg/">Rosalind</a><a href="/in/basil-thorne/">Basil</a>',
  ])('is nobody’s where several read it: %s', (title) => {
    expect(chatOf(threadPage({ title }))).toMatchObject({ group: true, who: null })
  })

  it('is with whom the pill of a new message names, whatever the heading says', () => {
    const title = '<h2>Neue Nachricht</h2><span class="artdeco-pill">Rosalind Achterberg</span>'
    const document = threadPage({ title, text: 'Good morning' })
    const url = new URL('https://www.linkedin.com/messaging/thread/new/')
    expect(linkedIn.readConversations(document, url)[0]?.who).toEqual({ name: 'Rosalind Achterberg' })
  })

  it('is not a group because of a degree after the name', () => {
    expect(
      chatOf(
        threadPage({
          title: '<h2 class="msg-entity-lockup__entity-title">Rosalind Achterberg, PhD, MBA</h2>',
        }),
      ),
    ).toMatchObject({
      group: false,
      who: { name: 'Rosalind Achterberg' },
    })
  })

  it('is no chat where a comment is written under a post', () => {
    const feed = pageOf(
      '<main><form class="comments-comment-box__form"><div contenteditable="true" role="textbox"></div><button type="submit">Post</button></form></main>',
    )
    expect(linkedIn.readConversations(feed, new URL('https://www.linkedin.com/feed/'))).toEqual([])
  })
})

describe('whether a message has been sent', () => {
  const written = () => chatOf(threadPage({ text: 'Thank you' }))

  it('shows in an emptied composer or in one more message of ours', () => {
    expect(sentBetween(written(), chatOf(threadPage()))).toBe('sent')
    expect(
      sentBetween(
        written(),
        chatOf(threadPage({ text: 'Thank you', lines: [{ mine: true, text: 'Thank you' }] })),
      ),
    ).toBe('sent')
  })

  it('does not show in the press, in a message of theirs, or in one that failed', () => {
    expect(sentBetween(written(), written())).toBe('not-yet')
    expect(
      sentBetween(written(), chatOf(threadPage({ text: 'Thank you', lines: [{ mine: false, text: 'Hi' }] }))),
    ).toBe('not-yet')
    expect(
      sentBetween(
        written(),
        chatOf(threadPage({ lines: [{ mine: true, text: 'Thank you', failed: true }] })),
      ),
    ).toBe('failed')
  })
})
