import { describe, expect, it } from 'vitest'
import { facebook } from '../../../../utils/sites/personal/facebook.ts'
import { pageOf } from '../page.ts'
import { seen } from '../seen.ts'
import { facebookPage, facebookUrl, fbButton } from './facebook-page.ts'

const controls = (markup: string, url = facebookUrl) => seen(facebook, pageOf(markup), url)
const subject = (markup: string, url = facebookUrl) => facebook.readSubject(pageOf(markup), new URL(url))
const who = 'rosalind.achterberg.4'

describe('an address of Facebook', () => {
  it.each([
    ['/rosalind.achterberg.4', who],
    ['/Rosalind.Achterberg.4/about', who],
    ['/profile.php?id=100000000000123', '100000000000123'],
    ['/people/Rosalind-Achterberg/pfbid02abc/', 'pfbid02abc'],
    ['/groups/77/user/100000000000123/', '100000000000123'],
    ['/100000000000123', '100000000000123'],
    ['https://m.facebook.com/rosalind.achterberg.4?sk=friends', who],
    ['https://de-de.facebook.com/rosalind.achterberg.4', who],
  ])('%s is the profile of %s', (path, handle) => {
    expect(facebook.readAddress(new URL(path, facebookUrl))).toEqual({ kind: 'profile', handle })
  })

  it.each([
    '/marketplace/',
    '/reel/123456',
    '/rosalind.achterberg.4/posts/pfbid1',
    '/watch',
    '/abc',
    '/l.php?u=x',
    '/privacy',
    '/settings',
  ])('%s is nobody', (path) => {
    expect(facebook.readAddress(new URL(path, facebookUrl)).kind).toBe('other')
  })

  it('is nobody for any word that Facebook keeps for itself', () => {
    const kept =
      'home home.php watch reel reels marketplace groups gaming events notifications bookmarks memories saved settings help policies privacy ads adsmanager ad_center business login login.php logout logout.php checkpoint recover two_step_verification hashtag stories photo photo.php photos video videos media permalink.php story.php sharer sharer.php share dialog plugins l.php live games fundraisers jobs offers weather crisisresponse public directory me r.php reg afad composer professional_dashboard latest most_recent onthisday timeline about legal terms cookie careers developers places lists feed dating badges support zero ufi ajax api tr pg pages_feed instantgames rsrc.php t e2ee pages search messages friends'
    const people = kept
      .split(' ')
      .filter((word) => facebook.readAddress(new URL(`/${word}`, facebookUrl)).kind === 'profile')
    expect(people).toEqual([])
  })

  it('knows chats, also encrypted ones and those of Messenger', () => {
    for (const address of [
      '/messages/t/123456',
      '/messages/e2ee/t/123456',
      'https://www.messenger.com/t/123456',
      'https://www.messenger.com/e2ee/t/123456',
    ]) {
      expect(facebook.readAddress(new URL(address, facebookUrl))).toEqual({ kind: 'thread', id: '123456' })
    }
  })

  it('is the same with other dots and another case', () => {
    expect(facebook.handleKey('Rosalind.Achterberg4')).toBe(facebook.handleKey(who))
  })
})

describe('the person of a Facebook profile', () => {
  it.each([
    ['Rosalind Achterberg 🚀🌟', 'Rosalind Achterberg'],
    ['Dr. Rosalind Achterberg, PhD', 'Dr. Rosalind Achterberg'],
    ['Rosalind Achterberg (Roz)', 'Rosalind Achterberg'],
    ['\u202bרוזלינד אכטרברג\u202c', 'רוזלינד אכטרברג'],
  ])('with the name %s is no control by their name alone', (name, shown) => {
    const page = facebookPage({ name, actions: fbButton('Bæta við') + fbButton('Senda') })
    expect(subject(page)?.name).toBe(shown)
    expect(controls(page)).toEqual([`connect ${who}`, `message ${who}`])
  })

  it.each([
    ['Ami(e)s', 'friends'],
    ['友達', 'friends'],
    ['חברים', 'friends'],
    ['Anuluj zaproszenie', 'requested'],
    ['요청 취소', 'requested'],
  ])('stands to the user as %s says', (label, relation) => {
    expect(subject(facebookPage({ actions: fbButton(label) + fbButton('Message') }))?.relation).toBe(relation)
  })

  it('is named by the avatar where there is no heading, and settled once address and page agree', () => {
    expect(subject(facebookPage())).toMatchObject({
      handle: who,
      name: 'Rosalind Achterberg',
      relation: 'none',
      own: false,
      settled: true,
    })
    expect(subject(facebookPage(), 'https://www.facebook.com/ottoline.fenwick')).toMatchObject({
      handle: who,
      settled: false,
    })
    expect(subject(facebookPage(), 'https://www.facebook.com/rosalindachterberg4')).toMatchObject({
      settled: true,
    })
  })

  it('is named by the heading of older pages, without badge and second name', () => {
    const header = '<h1>Rosalind Achterberg (Roz)\u00a0<span>Verified account</span></h1>'
    expect(subject(facebookPage({ header }))).toMatchObject({ name: 'Rosalind Achterberg', settled: true })
  })

  it('is one person under name and number', () => {
    expect(subject(facebookPage(), 'https://www.facebook.com/profile.php?id=100000000000123')).toMatchObject({
      handle: '100000000000123',
      settled: true,
    })
  })

  it('says where they work', () => {
    expect(subject(facebookPage({ below: '<div><span>Works at Fernwick Mills</span></div>' }))?.company).toBe(
      'Fernwick Mills',
    )
  })

  it('shows the places its intro links to, whatever the words around them', () => {
    const below = `<div><span>勤務先: <a href="/fernwickmills">Fernwick Mills</a></span></div>
      <div>Friends: <a href="/ida.b">Ida</a>, <a href="/uwe.k">Uwe</a></div>
      <div role="article">I was at <a href="/plumcafe">Plum</a></div>`
    const { company, headline } = subject(facebookPage({ below })) ?? {}
    expect({ company, headline }).toEqual({ company: undefined, headline: 'Fernwick Mills' })
  })

  it('does not take school and past work for where they work', () => {
    for (const said of [
      'Studied at Fernwick School',
      'Former weaver at Fernwick Mills',
      'Ex-weaver at Plum',
    ]) {
      expect(subject(facebookPage({ below: `<div><span>${said}</span></div>` }))?.company).toBeUndefined()
    }
  })

  it('is nobody on the page of a business, whatever its buttons', () => {
    const header = '<h1>Fernwick Mills</h1><a href="/fernwickmills/followers/">9K followers</a>'
    const tabs = '<a role="tab" href="/fernwickmills/reviews">Reviews</a>'
    const actions = `${fbButton('Follow')}${fbButton('Message', { icon: 'YIxFfN5ecJG' })}${fbButton('Senda nå')}`
    const page = facebookPage({ header, tabs, actions })
    const url = 'https://www.facebook.com/fernwickmills'
    expect(subject(page, url)).toBeNull()
    expect(facebook.readPage(pageOf(page), new URL(url))).toBe('company')
    expect(controls(page, url)).toEqual([])
  })

  it('is the user themself on their own profile', () => {
    const page = facebookPage({
      actions: `<a role="button" href="/editprofile">Edit</a>${fbButton('Add to story')}`,
    })
    expect(controls(page)).toEqual([])
  })
})
