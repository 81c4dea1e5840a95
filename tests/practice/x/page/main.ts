import { h } from '../../social/element.ts'
import { note, recordView } from '../../social/record.ts'
import type { PracticeAccount } from '../serve.ts'

const accounts: readonly PracticeAccount[] = JSON.parse(
  document.getElementById('practice-seed')?.textContent ?? '[]',
)
const wanted = location.pathname.split('/')[1]?.toLowerCase()
const account = accounts.find(({ handle }) => handle === wanted)

/** Follow becomes Following, and pressed again takes it back: a second press would undo the first. */
function followButton({ handle, name }: PracticeAccount): HTMLElement {
  const button = h('button', { type: 'button' })
  const show = (following: boolean) => {
    button.dataset.testid = following ? '4711-unfollow' : '4711-follow'
    button.setAttribute('aria-label', `${following ? 'Following' : 'Follow'} @${handle}`)
    button.textContent = following ? 'Following' : 'Follow'
  }
  button.addEventListener('click', () => {
    const following = button.dataset.testid === '4711-unfollow'
    note({ what: following ? 'unfollow' : 'follow', to: handle })
    show(!following)
  })
  show(false)
  button.title = name
  return button
}

function profile(shown: PracticeAccount): HTMLElement {
  document.title = `${shown.name} (@${shown.handle}) / X`
  const message = h(
    'button',
    { type: 'button', 'data-testid': 'sendDMFromProfile', 'aria-label': 'Message' },
    '✉',
  )
  message.addEventListener('click', () => note({ what: 'message', to: shown.handle }))
  return h(
    'main',
    {},
    h(
      'div',
      { 'data-testid': 'primaryColumn' },
      h('div', { 'data-testid': 'placementTracking' }, message, followButton(shown)),
      h('div', { 'data-testid': 'UserName' }, h('span', {}, shown.name), h('span', {}, `@${shown.handle}`)),
    ),
  )
}

document.body.append(
  h(
    'p',
    { class: 'practice-banner' },
    'Practice network: invented people, nothing leaves this page. This is not X.',
  ),
  account === undefined ? h('main', {}, 'Nobody lives here.') : profile(account),
  recordView(),
)
