import { describe, expect, it } from 'vitest'
import { facebook } from '../../../../utils/sites/personal/facebook.ts'
import { renameClasses, withHiddenCopy } from '../mutate.ts'
import { pageOf } from '../page.ts'
import { pressOn, seen } from '../seen.ts'
import { facebookPage, facebookUrl, fbButton, seeOptions } from './facebook-page.ts'

const controls = (markup: string, url = facebookUrl) => seen(facebook, pageOf(markup), url)
const who = 'rosalind.achterberg.4'

describe('the buttons of a Facebook profile', () => {
  const both = [`connect ${who}`, `message ${who}`]

  it.each([
    ['Freund/in hinzufügen', 'Nachricht senden'],
    ['Añadir a amigos', 'Enviar mensaje'],
    ['Ajouter', 'Envoyer un message'],
    ['Добавить', 'Написать'],
    ['\u200fإضافة صديق\u200f', 'مراسلة'],
    ['友達になる', 'メッセージ'],
    ['加為朋友', '發送訊息'],
    ['เพิ่มเพื่อน', 'ส่งข้อความ'],
    ['ADD FRIEND', 'Message'],
  ])('are known by their words: %s, %s', (add, message) => {
    expect(controls(facebookPage({ actions: fbButton(add) + fbButton(message) + seeOptions }))).toEqual(both)
  })

  it('are known by their icons in a language nobody knows', () => {
    const actions =
      fbButton('Vennu tilo', { icon: 'r2FA830xjtI' }) + fbButton('Skribu', { icon: 'YIxFfN5ecJG' })
    expect(controls(facebookPage({ actions }))).toEqual(both)
  })

  it('are known by their place where words and icons fail: better a warning too many', () => {
    expect(
      controls(facebookPage({ actions: fbButton('Vennu tilo') + fbButton('Skribu') + seeOptions })),
    ).toEqual(both)
    expect(
      controls(facebookPage({ actions: fbButton('Vennu tilo') + fbButton('Skribu'), pagelet: false })),
    ).toEqual(both)
  })

  it('are never the ones that undo', () => {
    for (const label of [
      'Cancel request',
      'Friends',
      'Following',
      'Freunde',
      'Anfrage abbrechen',
      'フォロー中',
      'Demande envoyée',
      'Отменить запрос',
      'الأصدقاء',
      'Amigos',
      'Takiptesin',
    ]) {
      expect(
        controls(facebookPage({ actions: fbButton(label) + fbButton('Message') + seeOptions })),
        label,
      ).toEqual([`message ${who}`])
    }
    expect(controls(facebookPage({ actions: fbButton('Tilo nelgra', { icon: 'Qg9sXPTnmFb' }) }))).toEqual([])
  })

  it('are the same with classes renamed, without pagelets and with hidden copies', () => {
    const page = facebookPage()
    expect(controls(renameClasses(page))).toEqual(both)
    expect(controls(facebookPage({ pagelet: false }))).toEqual(both)
    expect(controls(withHiddenCopy(page, fbButton('Message', { icon: 'YIxFfN5ecJG' })))).toEqual(both)
  })

  it('are answered when they asked first', () => {
    expect(controls(facebookPage({ actions: fbButton('Confirm') + fbButton('Delete') }))).toEqual([
      `accept ${who}`,
    ])
  })

  it('are answered in the menu of Respond', () => {
    const portal =
      '<div role="menu"><div role="menuitem" tabindex="0">Confirm</div><div role="menuitem" tabindex="0">Delete</div></div>'
    expect(
      controls(facebookPage({ actions: fbButton('Respond', { more: 'aria-haspopup="menu"' }), portal })),
    ).toEqual([`accept ${who}`])
  })

  it('open menus without being controls, and act from inside them', () => {
    const portal =
      '<div role="menu"><div role="menuitem" tabindex="0">Follow</div><div role="menuitem" tabindex="0">Block</div></div>'
    expect(controls(facebookPage({ actions: seeOptions, portal }))).toEqual([`follow ${who}`])
  })

  it('stand a second time in the dialog that asks whether they know you', () => {
    const portal = `<div role="dialog"><h2>Does Rosalind know you?</h2>${fbButton('Cancel')}${fbButton('Add friend')}</div>`
    expect(controls(facebookPage({ actions: '', portal }))).toEqual([`connect ${who}`])
  })

  it('are seen through what is inside them', () => {
    expect(pressOn(facebook, pageOf(facebookPage()), facebookUrl, '[aria-label="Add friend"] span')).toBe(
      `connect ${who}`,
    )
    expect(pressOn(facebook, pageOf(facebookPage()), facebookUrl, '[aria-label="Messenger"]')).toBeNull()
    expect(pressOn(facebook, pageOf(facebookPage()), facebookUrl, '[role="tab"]')).toBeNull()
  })
})

describe('other people on Facebook', () => {
  const row = (handle: string, name: string, label: string) =>
    `<div role="listitem"><a href="/${handle}"><span dir="auto">${name}</span></a><a href="/basil.thorne.8">Mutual friend: Basil Thorne</a>${fbButton(label, { written: 'Add friend' })}${fbButton('Remove')}</div>`

  it('are the ones of their row, on the profile of a tracked person as well', () => {
    const below =
      row('ottoline.fenwick', 'Ottoline Fenwick', 'Add Ottoline as a friend') +
      row('casimir.dell', 'Casimir Dell', 'Agregar a Casimir')
    expect(controls(facebookPage({ actions: '', below }))).toEqual([
      'connect ottoline.fenwick',
      'connect casimir.dell',
    ])
  })

  it('are the ones of their row among suggestions', () => {
    const page = `<div role="main">${row('ottoline.fenwick', 'Ottoline Fenwick', 'Add friend')}${row('casimir.dell', 'Casimir Dell', 'Add friend')}</div>`
    expect(controls(page, 'https://www.facebook.com/friends/suggestions')).toEqual([
      'connect ottoline.fenwick',
      'connect casimir.dell',
    ])
  })

  it('are the ones of the card that opened under the pointer', () => {
    const portal = `<div role="dialog"><a href="/ottoline.fenwick"><span>Ottoline Fenwick</span></a>${fbButton('Add friend')}</div>`
    expect(controls(facebookPage({ actions: '', portal }))).toEqual(['connect ottoline.fenwick'])
  })

  it('are not meant by other buttons that say Add', () => {
    expect(
      controls(
        `<div role="main"><h2>Places</h2>${fbButton('Add')}</div>`,
        'https://www.facebook.com/me.too.2024/about',
      ),
    ).toEqual([])
  })
})

describe('a chat on Facebook', () => {
  const chat = (label: string) =>
    `<a aria-label="Rosalind Achterberg" href="/${who}"><h2>Rosalind Achterberg</h2></a><div role="group"><div role="textbox" contenteditable="true" aria-label="${label}"><p>hello</p></div><div role="button" tabindex="0" aria-label="Press enter to send"></div></div>`

  it('is with the person at its top, as a page and as a pop-up over any page', () => {
    const expected = [`send-by-enter ${who}`, `send ${who}`]
    expect(
      controls(
        `<div role="main">${chat('Message')}</div>`,
        'https://www.facebook.com/messages/e2ee/t/123456/',
      ).toSorted(),
    ).toEqual(expected.toSorted())
    expect(
      controls(
        `<div role="main"></div><div role="dialog">${chat('Aa')}</div>`,
        'https://www.facebook.com/',
      ).toSorted(),
    ).toEqual(expected.toSorted())
  })

  it('is no comment under a post', () => {
    const post = `<div role="dialog"><a href="/${who}">Rosalind</a><div role="textbox" contenteditable="true" aria-label="Write a comment…"></div></div>`
    expect(facebook.readConversations(pageOf(post), new URL('https://www.facebook.com/'))).toEqual([])
  })
})
