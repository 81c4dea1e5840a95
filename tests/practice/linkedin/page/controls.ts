import { h, icon } from '../../social/element.ts'
import { note } from '../../social/record.ts'
import type { PracticeMember } from '../network.ts'
import { openInvitation } from './invite-dialog.ts'
import { openBubble } from './overlay.ts'
import { c, isFollowed, memberNumber, opaqueId, relationTo, setFollowed, setRelation } from './state.ts'

/** Connect, or what became of it, as the newer pages have it: a link whose key carries the state. */
export function connectControl(
  person: PracticeMember,
  path: 'custom-invite' | 'search-custom-invite' = 'custom-invite',
): HTMLElement | null {
  const relation = relationTo(person)
  if (relation === 'connected' || relation === 'incoming') return null
  const key = `ConnectButtonstate:invitation:urn:li:member:${memberNumber(person)}`
  if (relation === 'pending') {
    const label = `Pending, click to withdraw invitation sent to ${person.name}`
    const pending = h(
      'a',
      { 'aria-label': label, href: '#', componentkey: `${key}_pending`, class: c('action') },
      h('span', {}, 'Pending'),
    )
    return onPress(pending, () => {
      note({ what: 'withdraw', to: person.handle })
      setRelation(person, 'none')
    })
  }
  const connect = h(
    'a',
    {
      'aria-label': `Invite ${person.name} to connect`,
      href: `/preload/${path}/?vanityName=${person.handle}`,
      componentkey: `${key}_connect`,
      class: c('action'),
    },
    h('span', {}, icon({ id: 'connect-small' }), h('span', {}, 'Connect')),
  )
  return onPress(connect, () => openInvitation(person))
}

/** People you may know: the press itself sends, there is no dialog to stop at. */
export function instantConnect(person: PracticeMember): HTMLElement {
  const pending = relationTo(person) === 'pending'
  const key = `ConnectButtonstate:invitation:urn:li:member:${memberNumber(person)}_${pending ? 'pending' : 'connect'}`
  const label = pending
    ? `Pending, click to withdraw invitation sent to ${person.name}`
    : `Invite ${person.name} to connect`
  const button = h(
    'button',
    { type: 'button', 'aria-label': label, componentkey: key },
    icon({ id: 'connect-small' }),
    pending ? 'Pending' : 'Connect',
  )
  return onPress(button, () => {
    note({ what: pending ? 'withdraw' : 'invite', to: person.handle })
    setRelation(person, pending ? 'none' : 'pending')
  })
}

/** The link that opens a chat over the page; it knows the person by the site's own id alone. */
export function messageControl(person: PracticeMember): HTMLElement {
  const id = opaqueId(person)
  const query = `profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${id}`)}&recipient=${id}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`
  const link = h(
    'a',
    { 'aria-disabled': 'false', href: `/messaging/compose/?${query}`, class: c('action') },
    h('span', {}, icon({ id: 'send-privately-small' }), h('span', {}, 'Message')),
  )
  return onPress(link, () => openBubble(person))
}

export function followControl(person: PracticeMember): HTMLElement {
  const followed = isFollowed(person)
  const button = h(
    'button',
    { type: 'button', 'aria-label': `${followed ? 'Following' : 'Follow'} ${person.name}` },
    icon({ id: followed ? 'check-small' : 'add-small' }),
    followed ? 'Following' : 'Follow',
  )
  return onPress(button, () => {
    note({ what: followed ? 'unfollow' : 'follow', to: person.handle })
    setFollowed(person, !followed)
  })
}

/** The row that answers their request: accept, ignore, and a menu without a label. */
export function incomingRow(person: PracticeMember): HTMLElement[] {
  const accept = h('button', { type: 'button', 'aria-label': `Accept ${person.name}’s invitation` }, 'Accept')
  const ignore = h('button', { type: 'button', 'aria-label': `Ignore ${person.name}’s invitation` }, 'Ignore')
  onPress(accept, () => {
    note({ what: 'accept', to: person.handle })
    setRelation(person, 'connected')
  })
  onPress(ignore, () => setRelation(person, 'none'))
  return [accept, ignore, h('button', { type: 'button', 'aria-expanded': 'false' }, 'More')]
}

export function onPress(element: HTMLElement, act: () => void): HTMLElement {
  element.addEventListener('click', (event) => {
    event.preventDefault()
    act()
  })
  return element
}
