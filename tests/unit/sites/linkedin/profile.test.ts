import { describe, expect, it } from 'vitest'
import { linkedIn } from '../../../../utils/sites/linkedin/linkedin.ts'
import { renameClasses, withHiddenCopy } from '../mutate.ts'
import { pageOf } from '../page.ts'
import { pressOn, seen } from '../seen.ts'
import { connectLink, messageLink, profilePage, profileUrl } from './profile-page.ts'

const read = (markup: string, url = profileUrl) => linkedIn.readSubject(pageOf(markup), new URL(url))
const controls = (markup: string, url = profileUrl) => seen(linkedIn, pageOf(markup), url)

describe('the person of a LinkedIn profile', () => {
  it('is named, described and joined with the id the site itself uses', () => {
    expect(read(profilePage())).toEqual({
      handle: 'rosalind-achterberg',
      opaqueId: 'ACoAATestRosalind',
      name: 'Rosalind Achterberg',
      headline: 'Head of People at Fernwick Mills | Listening',
      company: 'Fernwick Mills',
      relation: 'none',
      own: false,
      settled: true,
    })
  })

  it('is the same under the opaque id, a language or a part of the profile', () => {
    for (const path of [
      'in/ACoAATestRosalind',
      'in/Rosalind-Achterberg/en/',
      'in/rosalind-achterberg/details/skills/',
    ]) {
      expect(read(profilePage(), `https://www.linkedin.com/${path}`)).toMatchObject({
        opaqueId: 'ACoAATestRosalind',
        settled: true,
      })
    }
  })

  it('has one name in its address, however it is encoded', () => {
    const encoded = profilePage({ handle: 'j%C3%BCrgen-h%C3%A4gele', name: 'Jürgen Hägele' })
    const url = 'https://www.linkedin.com/in/j%C3%BCrgen-h%C3%A4gele/'
    expect(read(encoded, url)).toMatchObject({ handle: 'jürgen-hägele', settled: true })
    expect(controls(encoded, url)).toContain('connect jürgen-hägele')
  })

  it('is nobody yet while the page still shows somebody else', () => {
    const subject = read(profilePage(), 'https://www.linkedin.com/in/ottoline-fenwick/')
    expect(subject).toMatchObject({ handle: 'rosalind-achterberg', settled: false })
    expect(
      pressOn(
        linkedIn,
        pageOf(profilePage()),
        'https://www.linkedin.com/in/ottoline-fenwick/',
        'section .f6',
      ),
    ).toBe('connect rosalind-achterberg')
  })

  it('stands as connected, asked or asking, never by the Message control', () => {
    expect(read(profilePage({ degree: '· 1st', actions: messageLink }))?.relation).toBe('connected')
    expect(read(profilePage({ degree: '· 1.', actions: messageLink }))?.relation).toBe('connected')
    expect(read(profilePage({ actions: messageLink }))?.relation).toBe('unknown')
    const pending = connectLink('x', 'y').replace('_connect', '_pending')
    expect(read(profilePage({ actions: pending }))?.relation).toBe('requested')
  })

  it('is the user themself where the page can be edited', () => {
    const own = profilePage({
      actions: '<a href="/in/rosalind-achterberg/edit/intro/">Edit</a><button>Add section</button>',
    })
    expect(read(own)).toMatchObject({ own: true })
    expect(controls(own)).toEqual([])
  })

  it('is named without what people and the site add to names', () => {
    for (const name of [
      'Rosalind Achterberg ⭐I’m Hiring⭐',
      '🌱 Rosalind Achterberg',
      'Rosalind Achterberg (she/her)',
      'Rosalind Achterberg, PhD, MBA',
      '\u202aRosalind Achterberg\u202c',
    ]) {
      expect(read(profilePage({ name }))).toMatchObject({ name: 'Rosalind Achterberg', settled: true })
    }
  })

  it('has a headline and a company in a language nobody wrote down', () => {
    expect(read(profilePage({ degree: '· דרגה 2' }))).toMatchObject({ company: 'Fernwick Mills' })
  })

  it('is read with an address in any script', () => {
    const page = profilePage({ handle: 'jürgen-großbauer', name: 'Jürgen Großbauer' })
    expect(read(page, 'https://www.linkedin.com/in/j%C3%BCrgen-gro%C3%9Fbauer/')).toMatchObject({
      handle: 'jürgen-großbauer',
      settled: true,
    })
  })

  it('is nobody on the page of a company', () => {
    const page =
      '<main><h1>Fernwick Mills</h1><button aria-label="Follow Fernwick Mills">Follow</button></main>'
    expect(read(page, 'https://www.linkedin.com/company/fernwick/')).toBeNull()
    expect(controls(page, 'https://www.linkedin.com/company/fernwick/')).toEqual([])
  })
})

describe('Connect on LinkedIn', () => {
  const expected = ['connect rosalind-achterberg', 'message rosalind-achterberg', 'more rosalind-achterberg']

  it('is seen with every class renamed, and once with hidden copies', () => {
    expect(controls(renameClasses(profilePage()))).toEqual(expected)
    const part = connectLink('rosalind-achterberg', 'Rosalind Achterberg')
    expect(controls(withHiddenCopy(profilePage(), part))).toEqual(expected)
  })

  it.each([
    [
      'a button of another language',
      '<button aria-label="Rosalind Achterberg als Kontakt einladen"><span>Vernetzen</span></button>',
    ],
    ['words alone', '<button>Se connecter</button>'],
    ['an icon and words nobody knows', '<button><svg id="connect-small"></svg>Tengjast</button>'],
    ['the older icon', '<button><svg data-test-icon="connect-small"></svg>Tengjast</button>'],
    ['the oldest icon', '<button><svg><use href="#connect-small"></use></svg>Tengjast</button>'],
    ['a bare span with an icon', '<span><span><svg id="connect-small"></svg></span></span>'],
    [
      'a state key alone',
      '<div componentkey="ConnectButtonstate:invitation:urn:li:member:7_connect"><button>Tengjast</button></div>',
    ],
  ])('is seen as %s', (_, actions) => {
    expect(controls(profilePage({ actions }))).toEqual(['connect rosalind-achterberg'])
  })

  it('is seen in the menu at the end of the page, and sharing the profile is not a message', () => {
    const portal = `<div data-floating-ui-portal><div role="menu"><a role="menuitem" href="/messaging/compose/?body=x">Send profile in a message</a><a role="menuitem" href="/preload/custom-invite/?vanityName=rosalind-achterberg">Connect</a><div role="menuitem">Unfollow</div></div></div>`
    expect(controls(profilePage({ actions: '', portal }))).toEqual(['connect rosalind-achterberg'])
  })

  it('belongs to the stranger whose card it is in, even inside the subject’s own namespace', () => {
    const page = pageOf(profilePage())
    expect(pressOn(linkedIn, page, profileUrl, 'aside button:nth-of-type(1)')).toBe(
      'connect ottoline-fenwick',
    )
    expect(pressOn(linkedIn, page, profileUrl, 'aside button:nth-of-type(2)')).toBe('follow basil-thorne')
  })

  it('is never one of the states that undo', () => {
    for (const actions of [
      '<button aria-label="Following Rosalind Achterberg">Following</button>',
      '<button>Abonniert</button>',
      '<button componentkey="ConnectButtonstate:invitation:urn:li:member:7_conn">Connect</button>',
      '<button>Connections</button>',
      '<button>Connected</button>',
    ]) {
      expect(controls(profilePage({ actions }))).toEqual([])
    }
    const pending =
      '<a aria-label="Pending, click to withdraw invitation sent to Rosalind Achterberg" href="#">Pending</a>'
    expect(controls(profilePage({ actions: pending }))).toEqual(['pending rosalind-achterberg'])
  })

  it('answers a request of theirs by the form of the row alone', () => {
    const actions =
      '<div><button aria-label="Samþykkja">Já</button><button aria-label="Hafna">Nei</button><button aria-expanded="false">Meira</button></div>'
    expect(controls(profilePage({ actions }))).toEqual([
      'accept rosalind-achterberg',
      'ignore rosalind-achterberg',
      'more rosalind-achterberg',
    ])
    expect(read(profilePage({ actions }))?.relation).toBe('incoming')
  })

  it('sends at once among People you may know', () => {
    const url = new URL('https://www.linkedin.com/mynetwork/grow/')
    const page = pageOf(
      '<main><div><a href="/in/basil-thorne/">Basil Thorne</a><button componentkey="ConnectButtonstate:invitation:urn:li:member:9_connect">Connect</button></div></main>',
    )
    const button = page.querySelector('button')
    const control = linkedIn.controlAt(button === null ? [] : [button, ...parents(button)], page, url)
    expect(control).toMatchObject({
      act: 'connect',
      who: { handle: 'basil-thorne', name: 'Basil Thorne' },
      sendsAtOnce: true,
    })
  })
})

function parents(element: Element): Element[] {
  return element.parentElement === null ? [] : [element.parentElement, ...parents(element.parentElement)]
}
