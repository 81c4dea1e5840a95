import { h } from '../../social/element.ts'
import { recordView } from '../../social/record.ts'
import { shapes } from './shapes.ts'
import { wordsIn } from './words.ts'

/**
 * The page of one network: `?hl=` chooses the language of its buttons, `?root=open` or `closed` puts the head's own
 * controls into a shadow root, `?dialog` into a modal dialog of the page; `?request` adds a request of the contact. The event `practice-render` makes all nodes anew.
 */
const seed: { network: string; accounts: readonly { handle: string; name: string }[] } = JSON.parse(
  document.getElementById('practice-seed')?.textContent ?? '{}',
)
const url = new URL(location.href)
const shape = shapes[seed.network]
const [contact, stranger] = seed.accounts
const asked = seed.accounts.find(({ handle }) => url.href.includes(handle)) ?? contact
const words = wordsIn(url.searchParams.get('hl'))
const root = url.searchParams.get('root')
const place = h('div')

function headControls(): Node {
  if (shape?.controls === undefined || asked === undefined) return h('div')
  const group = h('div', {}, ...shape.controls(asked, words))
  if (root === 'open' || root === 'closed') {
    const host = h('div', { 'data-practice': 'root' })
    host.style.display = 'inline-block'
    host.attachShadow({ mode: root }).append(group)
    return host
  }
  // Sites keep a second pair of their buttons for narrow windows.
  const narrow = h('div', { hidden: true }, ...shape.controls(asked, words))
  const all = h('div', {}, narrow, group)
  if (!url.searchParams.has('dialog')) return all
  const dialog = h('dialog', {}, all)
  requestAnimationFrame(() => {
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
  })
  return dialog
}

function view(): HTMLElement {
  if (shape === undefined || asked === undefined || stranger === undefined) return h('main')
  document.title = shape.title(asked)
  const isChat = shape.profile === undefined || url.searchParams.has('with')
  const drawn = isChat
    ? (shape.chat?.(asked, words) ?? h('main'))
    : (shape.profile?.(asked, headControls(), shape.row?.(stranger, words) ?? h('div')) ?? h('main'))
  if (url.searchParams.has('request') && contact !== undefined)
    drawn.append(shape.request?.(contact, words) ?? '')
  // Where classes mean nothing they are other ones at every drawing.
  for (const element of drawn.querySelectorAll('*'))
    element.classList.add(`x${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`)
  return drawn
}

addEventListener('practice-render', () => place.replaceChildren(view()))
document.body.append(
  h(
    'p',
    { class: 'practice-banner' },
    `Practice network: invented people, nothing leaves this page. This is not ${seed.network}.`,
  ),
  place,
  recordView(),
)
place.replaceChildren(view())
