import { h, icon } from '../../social/element.ts'
import type { PracticeMember } from '../network.ts'
import { connectControl, followControl, incomingRow, instantConnect, messageControl } from './controls.ts'
import { openInvitation } from './invite-dialog.ts'
import { openBubble } from './overlay.ts'
import { c, opaqueId, relationTo, seed } from './state.ts'

const degrees = { none: '2nd', pending: '2nd', incoming: '2nd', connected: '1st' } as const

/** A profile in the newer build: keys carry the member's id, no h1, strangers inside the same main. */
export function profileView(person: PracticeMember): HTMLElement {
  if (person.build === 'classic') return classicView(person)
  const card = (name: string) => `com.linkedin.sdui.profile.card.ref${opaqueId(person)}${name}`
  const degree = degrees[relationTo(person)]
  const top = h(
    'section',
    { componentkey: card('Topcard'), id: card('Topcard'), class: c('card') },
    h(
      'a',
      { componentkey: `ProfileVerificationTriggerRef-${person.handle}` },
      h(
        'div',
        { componentkey: `ProfileVerificationTriggerRef-${person.handle}` },
        h('h2', { class: c('name') }, person.name),
      ),
    ),
    h('p', { hidden: true }, '· 1st'),
    h('p', {}, `· ${degree}`),
    h('p', {}, person.headline),
    h('p', {}, `${person.company} · Practice University`),
    h('div', {}, h('p', {}, person.place)),
    h('a', { href: `/in/${person.handle}/overlay/contact-info/` }, 'Contact info'),
    h('div', { class: c('actions') }, ...actions(person)),
  )
  const main = h(
    'main',
    { id: 'workspace', tabindex: '-1' },
    h('div', { hidden: true }, messageControl(person)),
    top,
    h(
      'section',
      { componentkey: card('About'), class: c('card') },
      h('h2', {}, 'About'),
      h('p', {}, 'Invented for practice.'),
    ),
    h('section', { componentkey: card('SuggestedForYou'), class: c('card') }, suggestions(person)),
  )
  return h('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' }, main)
}

function actions(person: PracticeMember): (HTMLElement | null)[] {
  if (relationTo(person) === 'incoming') return incomingRow(person)
  return [connectControl(person), messageControl(person), followControl(person), moreButton(person)]
}

/** More, without a label of its own; its menu stands at the end of the body. */
function moreButton(person: PracticeMember): HTMLElement {
  const button = h(
    'button',
    { type: 'button', 'aria-expanded': 'false' },
    h('span', {}, icon({ id: 'overflow-web-ios-small' }), h('span', {}, 'More')),
  )
  button.addEventListener('click', () => {
    const share = h(
      'a',
      { role: 'menuitem', href: `/messaging/compose/?body=${encodeURIComponent(`/in/${person.handle}/`)}` },
      'Send profile in a message',
    )
    const menu = h(
      'div',
      { 'data-floating-ui-portal': true },
      h('div', { role: 'menu', class: c('menu') }, connectControl(person), share),
    )
    menu.querySelector('a')?.setAttribute('role', 'menuitem')
    document.body.append(menu)
    button.setAttribute('aria-expanded', 'true')
    const close = () => {
      menu.remove()
      button.setAttribute('aria-expanded', 'false')
    }
    setTimeout(() => addEventListener('click', close, { once: true }))
  })
  return button
}

function suggestions(person: PracticeMember): HTMLElement {
  const strangers = seed.people
    .filter((each) => each !== person && relationTo(each) !== 'connected')
    .slice(0, 3)
  const rows = strangers.flatMap((each) => [
    h('a', { href: `/in/${each.handle}/` }, each.name),
    instantConnect(each),
  ])
  return h('aside', {}, h('h2', {}, 'People you may know'), ...rows)
}

/** The build before it, which some accounts still get. */
function classicView(person: PracticeMember): HTMLElement {
  const relation = relationTo(person)
  const connect = h(
    'button',
    { 'aria-label': `Invite ${person.name} to connect`, class: 'artdeco-button pvs-profile-actions__action' },
    icon({ 'data-test-icon': 'connect-small' }),
    h('span', { class: 'artdeco-button__text' }, 'Connect'),
  )
  connect.addEventListener('click', () => openInvitation(person))
  const pending = h(
    'button',
    { 'aria-label': `Pending, click to withdraw invitation sent to ${person.name}`, class: 'artdeco-button' },
    'Pending',
  )
  const message = h(
    'button',
    {
      'aria-label': `Message ${person.name.split(' ')[0]}`,
      class: 'artdeco-button pvs-profile-actions__action',
    },
    h('span', { class: 'artdeco-button__text' }, 'Message'),
  )
  message.addEventListener('click', () => openBubble(person))
  const card = h(
    'section',
    { class: 'artdeco-card pv-top-card', 'data-member-id': opaqueId(person) },
    h('h1', { class: 'text-heading-xlarge' }, person.name),
    h('span', { class: 'dist-value' }, degrees[relation]),
    h('div', { class: 'text-body-medium break-words' }, person.headline),
    h(
      'div',
      { class: 'pvs-profile-actions' },
      relation === 'none' ? connect : relation === 'pending' ? pending : null,
      message,
    ),
  )
  return h('div', {}, h('main', { class: 'scaffold-layout__main' }, card), suggestions(person))
}
