import { classNames as c } from '../../social/class-name.ts'
import { h } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeProfile } from '../network.ts'
import { button } from './button.ts'
import { openChat } from './chat.ts'
import { addFriend, cancelRequest, confirmRequest } from './requests.ts'
import { isFollowed, relationTo, seed, setFollowed, setRelation } from './state.ts'
import { words } from './words.ts'

/** A profile as of 2026: no h1, the name stands on the avatar's link and in a button. */
export function profileView(person: PracticeProfile): HTMLElement {
  const path = `/${person.handle}`
  const avatar = h(
    'a',
    { 'aria-label': person.name, href: `${path}/photos`, role: 'link', tabindex: '0' },
    picture(person.name),
  )
  const actions = h(
    'div',
    { 'data-pagelet': 'ProfileActions', class: c('card') },
    h(
      'a',
      { 'aria-label': 'View cover photo', href: '/photo/?fbid=1', role: 'link' },
      h('img', { 'data-imgperflogname': 'profileCoverPhoto', alt: '' }),
    ),
    avatar,
    h('div', { role: 'button', tabindex: '0', class: c('name') }, person.name),
    h('a', { href: `${path}/friends`, role: 'link' }, '312 friends'),
    h('div', { class: c('actions') }, ...actionRow(person)),
  )
  const tabs = ['about', 'friends', 'photos'].map((tab) =>
    h('a', { role: 'tab', href: `${path}/${tab}` }, tab === 'about' ? words.about : tab),
  )
  return h(
    'div',
    { role: 'main' },
    actions,
    h('div', { role: 'tablist', class: c('tabs') }, ...tabs),
    h('div', { class: c('card') }, h('h2', {}, 'Intro'), h('p', {}, person.work)),
    suggestions(person),
  )
}

function picture(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [key, value] of Object.entries({
    role: 'img',
    'aria-label': name,
    width: '72',
    height: '72',
    viewBox: '0 0 16 16',
  }))
    svg.setAttribute(key, value)
  const head = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
  for (const [key, value] of Object.entries({ cx: '8', cy: '8', r: '6' })) head.setAttribute(key, value)
  svg.append(head)
  return svg
}

function actionRow(person: PracticeProfile): HTMLElement[] {
  const message = button(words.message, () => openChat(person), { icon: 'YIxFfN5ecJG' })
  const options = button('…', () => undefined, { menu: true, spoken: words.seeOptions })
  const first = relationButtons(person)
  return [...first, message, options]
}

function relationButtons(person: PracticeProfile): HTMLElement[] {
  const follow = followButton(person.handle)
  if (person.followOnly) return [follow]
  switch (relationTo(person)) {
    case 'none':
      return [button(words.addFriend, () => addFriend(person), { icon: 'r2FA830xjtI' }), follow]
    case 'requested':
      return [button(words.cancelRequest, () => cancelRequest(person), { icon: 'Qg9sXPTnmFb' })]
    case 'friends':
      return [button(words.friends, () => undefined)]
    case 'incoming':
      return [
        button(words.confirm, () => confirmRequest(person)),
        button(words.remove, () => setRelation(person, 'none')),
      ]
  }
}

export function followButton(handle: string): HTMLElement {
  const followed = isFollowed(handle)
  return button(followed ? words.following : words.follow, () => {
    note({ what: followed ? 'unfollow' : 'follow', to: handle })
    setFollowed(handle, !followed)
  })
}

/** A person's row: link, mutual friend, Add friend with the name in its spoken label. */
export function personRow(person: PracticeProfile): HTMLElement {
  const other = seed.people.find((each) => each !== person && relationTo(each) === 'friends')
  return h(
    'div',
    { class: c('row'), role: 'listitem' },
    h('a', { href: `/${person.handle}`, role: 'link' }, h('span', { dir: 'auto' }, person.name)),
    other ? h('a', { href: `/${other.handle}`, role: 'link' }, `Mutual friend: ${other.name}`) : null,
    ...rowButtons(person),
  )
}

function rowButtons(person: PracticeProfile): HTMLElement[] {
  const first = person.name.split(' ')[0]
  switch (relationTo(person)) {
    case 'none':
      return [
        button(words.addFriend, () => addFriend(person), {
          icon: 'r2FA830xjtI',
          ...(words.addFriend === 'Add friend' && { spoken: `Add ${first} as a friend` }),
        }),
      ]
    case 'requested':
      return [button(words.cancelRequest, () => cancelRequest(person), { icon: 'Qg9sXPTnmFb' })]
    case 'incoming':
      return [
        button(words.confirm, () => confirmRequest(person)),
        button(words.remove, () => setRelation(person, 'none')),
      ]
    case 'friends':
      return []
  }
}

function suggestions(person: PracticeProfile): HTMLElement {
  const strangers = seed.people.filter((each) => each !== person && relationTo(each) === 'none').slice(0, 2)
  return h('div', { class: c('card') }, h('h2', {}, 'People you may know'), ...strangers.map(personRow))
}

export function friendsView(): HTMLElement {
  return h(
    'div',
    { role: 'main' },
    h('div', { class: c('card') }, h('h2', {}, words.friends), ...seed.people.map(personRow)),
  )
}

/** A business: followers, mentions, reviews, and nobody to be friends with. */
export function pageView(page: { handle: string; name: string; category: string }): HTMLElement {
  const path = `/${page.handle}`
  const tabs = ['about', 'mentions', 'reviews'].map((tab) =>
    h('a', { role: 'tab', href: `${path}/${tab}` }, tab),
  )
  return h(
    'div',
    { role: 'main' },
    h(
      'div',
      { 'data-pagelet': 'ProfileActions', class: c('card') },
      h('h1', {}, page.name),
      h('a', { href: `${path}/followers/` }, '12K followers'),
      h('a', { href: `${path}/about` }, page.category),
      h(
        'div',
        { class: c('actions') },
        followButton(page.handle),
        button(words.message, () => note({ what: 'message', to: page.handle }), { icon: 'YIxFfN5ecJG' }),
      ),
    ),
    h('div', { role: 'tablist', class: c('tabs') }, ...tabs),
  )
}
