import { describe, expect, it } from 'vitest'
import { bluesky } from '../../../../utils/sites/personal/bluesky.ts'
import { instagram } from '../../../../utils/sites/personal/instagram.ts'
import { mastodon } from '../../../../utils/sites/personal/mastodon.ts'
import { threads } from '../../../../utils/sites/personal/threads.ts'
import { tiktok } from '../../../../utils/sites/personal/tiktok.ts'
import { vk } from '../../../../utils/sites/personal/vk.ts'
import { x } from '../../../../utils/sites/personal/x.ts'
import { renameClasses } from '../mutate.ts'
import { pageOf } from '../page.ts'
import { seen } from '../seen.ts'

// Shapes as described by public sources between 2025 and 2026, with invented people.

describe('Instagram', () => {
  const url = 'https://www.instagram.com/rosalind.a/'
  const page = (actions: string, more = '') =>
    `<title>Rosalind Achterberg (@rosalind.a) • Instagram photos</title><body><nav><a href="/direct/inbox/">Messages</a></nav><main><header><section><a href="/rosalind.a/"><img></a></section><section><h2><span>rosalind.a</span></h2><span>Rosalind Achterberg</span><a href="/rosalind.a/followers/">12 followers</a></section><section>${actions}</section><section role="presentation"><ul><li><a href="/stories/highlights/1/"><div role="button">Trip</div></a></li></ul></section></header>${more}</main></body>`
  const button = (label: string) =>
    `<button type="button"><div class="a"><div class="b">${label}</div></div></button>`

  it.each([
    'Follow',
    'Follow Back',
    'Folgen',
    'Suivre en retour',
    'フォローする',
    'متابعة',
    'Auch folgen',
    'Vennu',
  ])('%s follows', (label) => {
    expect(seen(instagram, pageOf(renameClasses(page(button(label)))), url)).toEqual(['follow rosalind.a'])
  })

  it.each(['Following', 'Requested', 'Gefolgt', 'Angefragt', 'フォロー中', 'Abonné(e)'])(
    '%s is left alone',
    (label) => {
      const markup = page(`${button(label)}<div role="button" tabindex="0">Message</div>`)
      expect(seen(instagram, pageOf(markup), url)).toEqual(['message rosalind.a'])
    },
  )

  it('names whom the row of a list is about', () => {
    const row = (handle: string) =>
      `<div><a href="/${handle}/"><span>${handle}</span></a>${button('Follow')}</div>`
    const dialog = `<div role="dialog"><h1>Followers</h1>${row('otto_f')}${row('basil.t')}</div>`
    expect(seen(instagram, pageOf(page(button('Following'), dialog)), url)).toEqual([
      'follow otto_f',
      'follow basil.t',
    ])
  })

  it('names whose a post is by the head of the post', () => {
    const post = `<main><article><header><a href="/otto_f/">otto_f</a>${button('Suivre')}</header></article></main>`
    expect(seen(instagram, pageOf(`<body>${post}</body>`), 'https://www.instagram.com/p/abc/')).toEqual([
      'follow otto_f',
    ])
  })

  it.each([
    ['Siguiendo', 'following'],
    ['팔로잉', 'following'],
    ['Demandé', 'requested'],
  ])('says by %s how the user stands to them', (label, relation) => {
    expect(instagram.readSubject(pageOf(page(button(label))), new URL(url))?.relation).toBe(relation)
  })

  it('is not settled while the last person is still shown', () => {
    const subject = instagram.readSubject(pageOf(page('')), new URL('https://www.instagram.com/otto_f/'))
    expect(subject).toMatchObject({ handle: 'rosalind.a', name: 'Rosalind Achterberg', settled: false })
  })
})

describe('Threads', () => {
  const url = 'https://www.threads.com/@rosalind.a'
  const page = (label: string) =>
    `<title>Rosalind Achterberg (@rosalind.a) • Threads</title><main><div><h1>Rosalind Achterberg</h1><a href="/@rosalind.a/followers">9</a><div role="button"><div>${label}</div></div><div role="button"><div>Mention</div></div></div><div data-pressable-container="true"><a href="/@otto_f">otto_f</a><div role="button"><svg aria-label="Follow"></svg></div></div></main>`

  it('follows at the head and in posts, and mentioning is no message', () => {
    expect(seen(threads, pageOf(page('Folgen')), url)).toEqual(['follow rosalind.a', 'follow otto_f'])
    expect(seen(threads, pageOf(page('Following')), url)).toEqual(['follow otto_f'])
  })
})

describe('X', () => {
  const url = 'https://x.com/Rosalind_A'
  const page = (id: string) =>
    `<title>(1) Rosalind Achterberg (@Rosalind_A) / X</title><body><nav><a data-testid="AppTabBar_DirectMessage_Link">Messages</a></nav><main><div data-testid="primaryColumn"><div data-testid="UserName"><span>Rosalind Achterberg</span><span>@Rosalind_A</span></div><div data-testid="placementTracking"><button data-testid="${id}">·</button><button data-testid="sendDMFromProfile"></button></div><article><a href="/otto_f">Otto</a></article></div><div data-testid="sidebarColumn"><div data-testid="UserCell"><a href="/basil_t">Basil</a><div data-testid="placementTracking"><button data-testid="3-follow">Follow</button></div></div></div></main></body>`

  it('follows by id in any language, and leaves the rail of strangers aside', () => {
    expect(seen(x, pageOf(page('77-follow')), url)).toEqual(['follow rosalind_a', 'message rosalind_a'])
  })

  it.each(['77-unfollow', '77-cancel', '77-unblock'])('leaves %s alone', (id) => {
    expect(seen(x, pageOf(page(id)), url)).toEqual(['message rosalind_a'])
  })

  it('asks before links that follow or write', () => {
    expect(x.readAddress(new URL('https://twitter.com/intent/follow?screen_name=Rosalind_A'))).toEqual({
      kind: 'invite',
      handle: 'rosalind_a',
    })
    const sheet = pageOf(
      '<body><div role="dialog"><button data-testid="confirmationSheetConfirm">Follow</button></div></body>',
    )
    expect(seen(x, sheet, 'https://x.com/intent/follow?screen_name=rosalind_a')).toEqual([
      'follow rosalind_a',
    ])
    expect(seen(x, sheet, 'https://x.com/rosalind_a')).toEqual([])
    expect(x.readAddress(new URL('https://x.com/messages/compose?recipient_id=77'))).toMatchObject({
      kind: 'thread',
      opaqueId: '77',
    })
    expect(x.readAddress(new URL('https://x.com/rosalind_a/status/1'))).toEqual({ kind: 'other' })
    expect(x.readAddress(new URL('https://x.com/notifications'))).toEqual({ kind: 'other' })
  })
})

describe('TikTok', () => {
  const url = 'https://www.tiktok.com/@rosalind.a'
  const page = (label: string) =>
    `<body><header><button data-e2e="top-dm-icon">Messages</button></header><main><div><div><h1 data-e2e="user-title">rosalind.a</h1><h2 data-e2e="user-subtitle">Rosalind Achterberg</h2></div><div><button data-e2e="follow-button">${label}</button><button data-e2e="message-button">·</button></div></div></main></body>`

  it('follows and writes by id, and what is done already is left alone', () => {
    expect(seen(tiktok, pageOf(page('关注')), url)).toEqual(['follow rosalind.a', 'message rosalind.a'])
    expect(seen(tiktok, pageOf(page('Following')), url)).toEqual(['message rosalind.a'])
    expect(tiktok.readSubject(pageOf(page('')), new URL(url))).toMatchObject({
      name: 'Rosalind Achterberg',
      settled: true,
    })
  })
})

describe('Bluesky', () => {
  const url = 'https://bsky.app/profile/rosalind.example'
  const screen = (handle: string, name: string, id: string, hidden = false) =>
    `<div data-testid="profileView"${hidden ? ' style="display:none"' : ''}><div data-testid="profileHeaderDisplayName">${name}</div><div>@${handle}</div><button data-testid="dmBtn">m</button><button data-testid="${id}"><div>Folgen</div></button><div data-testid="feedItem-by-otto.example"><a href="/profile/otto.example">Otto</a><button data-testid="followBtn">Folgen</button></div></div>`

  it('reads the screen that can be seen, and leaves suggestions and undo alone', () => {
    const suggested =
      '<div><a href="/profile/basil.example">Basil</a><button data-testid="followBtn">F</button></div>'
    const page = pageOf(
      `<body><div id="root">${screen('otto.example', 'Otto', 'followBtn', true)}${screen('rosalind.example', 'Rosalind Achterberg', 'followBtn')}${suggested}</div></body>`,
    )
    expect(bluesky.readSubject(page, new URL(url))).toMatchObject({
      handle: 'rosalind.example',
      name: 'Rosalind Achterberg',
      settled: true,
    })
    expect(seen(bluesky, page, url)).toEqual([
      'message rosalind.example',
      'follow rosalind.example',
      'follow otto.example',
    ])
    const followed = pageOf(
      `<body>${screen('rosalind.example', 'Rosalind Achterberg', 'unfollowBtn')}</body>`,
    )
    expect(seen(bluesky, followed, url)).toEqual(['message rosalind.example', 'follow otto.example'])
  })
})

describe('Mastodon', () => {
  const page = (classes: string) =>
    `<body class="app-body"><div id="mastodon"><div class="column"><div class="account__header"><div class="account__header__buttons account__header__buttons--mobile" style="display:none"><button class="button account__header__follow-button">Follow</button></div><div class="account__header__tabs__name"><h1><span class="display-name__html">Rosalind Achterberg</span><small><span>@rosalind@oak.example</span></small></h1></div><div class="account__header__buttons--desktop"><button class="button ${classes}">Folgen</button></div></div><div class="account"><a href="/@otto@elm.example">Otto</a><button class="button">Follow</button></div></div></div></body>`

  it('is the same person on any server', () => {
    for (const address of ['https://oak.example/@rosalind', 'https://elm.example/@rosalind@oak.example']) {
      expect(mastodon.readAddress(new URL(address))).toEqual({
        kind: 'profile',
        handle: 'rosalind@oak.example',
      })
    }
  })

  it('follows once, and quiet buttons undo', () => {
    const url = 'https://elm.example/@rosalind@oak.example'
    expect(seen(mastodon, pageOf(page('account__header__follow-button')), url)).toEqual([
      'follow rosalind@oak.example',
      'follow otto@elm.example',
    ])
    expect(seen(mastodon, pageOf(page('account__header__follow-button button--secondary')), url)).toEqual([
      'follow otto@elm.example',
    ])
  })
})

describe('VK', () => {
  it('knows its buttons by their words', () => {
    const page =
      '<main><h1>Ярослава Тихоновская</h1><button>Добавить в друзья</button><button>Написать</button><button>Подарки</button></main>'
    expect(seen(vk, pageOf(page), 'https://vk.com/yaroslava')).toEqual([
      'connect yaroslava',
      'message yaroslava',
    ])
    expect(vk.readAddress(new URL('https://vk.com/public77'))).toEqual({ kind: 'company' })
  })
})
