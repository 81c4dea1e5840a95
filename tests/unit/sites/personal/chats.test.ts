import { describe, expect, it } from 'vitest'
import type { Network } from '../../../../utils/sites/network.ts'
import { discord } from '../../../../utils/sites/personal/discord.ts'
import { instagram } from '../../../../utils/sites/personal/instagram.ts'
import { telegram } from '../../../../utils/sites/personal/telegram.ts'
import { whatsapp } from '../../../../utils/sites/personal/whatsapp.ts'
import { x } from '../../../../utils/sites/personal/x.ts'
import { pageOf } from '../page.ts'
import { seen } from '../seen.ts'

// Shapes as described by public sources between 2025 and 2026, with invented people.

const editor = '<div contenteditable="true" role="textbox"><p>hello</p></div>'

interface Chat {
  name: string
  network: Network
  url: string
  page: string
  controls: readonly string[]
}

const chats: readonly Chat[] = [
  {
    name: 'WhatsApp, by the name in its header; the search is no chat',
    network: whatsapp,
    url: 'https://web.whatsapp.com/',
    page: `<div id="side">${editor}</div><div id="main"><header><span title="Rosalind Achterberg" dir="auto">Rosalind…</span></header><footer>${editor}<button><span data-icon="send"></span></button></footer></div>`,
    controls: ['send-by-enter Rosalind Achterberg', 'send Rosalind Achterberg'],
  },
  {
    name: 'Telegram K, by user name',
    network: telegram,
    url: 'https://web.telegram.org/k/#@rosalind_a',
    page: '<div class="chat"><div class="chat-info"><span class="peer-title" data-peer-id="7">Rosalind Achterberg</span></div><div class="input-message-input" contenteditable="true">x</div><button class="btn-send"></button></div>',
    controls: ['send-by-enter rosalind_a', 'send rosalind_a'],
  },
  {
    name: 'Telegram A, by number',
    network: telegram,
    url: 'https://web.telegram.org/a/#7700',
    page: '<div id="MiddleColumn"><div class="ChatInfo"><h3 class="title">Rosalind Achterberg</h3></div><div id="editable-message-text" contenteditable="true">x</div></div>',
    controls: ['send-by-enter 7700'],
  },
  {
    name: 'X of 2026',
    network: x,
    url: 'https://x.com/i/chat/1-2',
    page: '<main><div data-testid="dm-conversation-header"><a href="/Rosalind_A"><span>Rosalind Achterberg</span></a></div><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button"></button></main>',
    controls: ['send-by-enter rosalind_a', 'send rosalind_a'],
  },
  {
    name: 'Instagram',
    network: instagram,
    url: 'https://www.instagram.com/direct/t/77/',
    page: `<main><header><a href="/rosalind.a/"><span>Rosalind Achterberg</span></a></header>${editor}<div role="button" tabindex="0">Senden</div></main>`,
    controls: ['send-by-enter rosalind.a', 'send rosalind.a'],
  },
  {
    name: 'Discord',
    network: discord,
    url: 'https://discord.com/channels/@me/77',
    page: `<main class="chatContent_x"><section><h1>Rosalind Achterberg</h1></section>${editor}</main>`,
    controls: ['send-by-enter Rosalind Achterberg'],
  },
]

describe('a chat', () => {
  it.each(chats)('is read: $name', ({ network, url, page, controls }) => {
    const document = pageOf(`<body>${page}</body>`)
    expect(network.readPage(document, new URL(url))).toBe('thread')
    expect(seen(network, document, url).toSorted()).toEqual(controls.toSorted())
    expect(network.readSubject(document, new URL(url))?.name).toBe('Rosalind Achterberg')
  })

  it('with several people is nobody’s', () => {
    const page = `<div id="main"><header><span title="Rosalind, Otto, Basil">Rosalind, Otto, Basil</span></header><footer>${editor}</footer></div>`
    expect(whatsapp.readConversations(pageOf(page), new URL('https://web.whatsapp.com/'))[0]).toMatchObject({
      group: true,
      who: null,
    })
  })

  it.each([
    ['+49 170 1234567', 'send?phone=491701234567', '491701234567'],
    ['Rosalinda Achterberg y Frías', '', 'Rosalinda Achterberg y Frías'],
  ])('with %s is with one person', (title, path, who) => {
    const page = `<div id="main"><header><span title="${title}">…</span></header><footer>${editor}</footer></div>`
    expect(seen(whatsapp, pageOf(page), `https://web.whatsapp.com/${path}`)).toEqual([`send-by-enter ${who}`])
  })

  it('of a group or channel of Telegram is not a chat with a person', () => {
    expect(telegram.readAddress(new URL('https://web.telegram.org/k/#-1001234')).kind).toBe('other')
  })
})
