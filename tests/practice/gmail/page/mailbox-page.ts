import { pressable } from './button.ts'
import { installDock, openDocked } from './dock.ts'
import { parseThreadToken } from './ids.ts'
import { showRows } from './list-view.ts'
import { h, show } from './markup.ts'
import { installNotices, undo } from './notice.ts'
import { cancelScheduled } from './outbox.ts'
import { goTo, readRoute } from './router.ts'
import { conversationOf, mailbox, state } from './state.ts'
import { archiveConversation, type ThreadView, threadView } from './thread-view.ts'
import { fill, words } from './words.ts'

/** The mailbox: folders, lists, conversations and the dock, in one page whose address changes in the hash. */
const keptThreads = 3

export function startMailbox(): void {
  const views = new Map<string, ThreadView>()
  const list = h('div', { class: 'bGI nH', role: 'main' })
  const listMain = h('div', { class: 'nH' }, list)
  const mains = h('div', { class: 'nH' }, listMain)
  const buttons = h('div', { gh: 'mtb' })
  const toolbar = h('div', { class: 'G-atb', gh: 'tm' }, buttons)
  document.body.append(
    banner(),
    h(
      'div',
      { class: 'practice-columns' },
      navigation(),
      h(
        'div',
        { class: 'nH bkK' },
        h('div', { class: 'nH practice-content' }, toolbar, h('div', { class: 'aeF' }, mains)),
      ),
      sidePanel(),
    ),
  )
  installDock()
  installNotices()
  // Gmail's body gets classes when it knows what kind of page it is.
  document.body.classList.add('aAU')

  const render = () => {
    const route = readRoute()
    const legacyId = route.token === null ? null : parseThreadToken(route.token)
    const conversation = legacyId === null ? undefined : conversationOf(legacyId)
    const subject = conversation?.subject ?? words[route.folder]
    document.title = `${subject} - ${mailbox.account.email} - ${words.mark}`
    for (const link of document.querySelectorAll('.practice-folder')) {
      link.toggleAttribute('aria-current', link.getAttribute('href') === `#${route.folder}`)
    }
    if (conversation) openConversation(conversation.legacyId)
    else renderList()
    for (const main of mains.children) {
      show(main as HTMLElement, main === (views.get(conversation?.legacyId ?? '')?.main ?? listMain))
    }
    renderToolbar(conversation !== undefined)
  }

  const openConversation = (legacyId: string) => {
    const known = views.get(legacyId)
    if (known) known.update()
    else {
      const view = threadView(legacyId)
      views.set(legacyId, view)
      mains.append(view.main)
    }
    // Earlier conversations stay, hidden, until there are too many.
    const oldest = [...views.keys()].find((id) => id !== legacyId)
    if (views.size > keptThreads && oldest !== undefined) {
      views.get(oldest)?.main.remove()
      views.delete(oldest)
    }
    if (conversationOf(legacyId)?.unread) {
      state.change((stored) => {
        for (const one of stored.conversations) if (one.legacyId === legacyId) one.unread = false
      })
    }
  }

  const renderList = () => {
    const { folder } = readRoute()
    showRows(list, folder, {
      open: (token) => goTo(`${folder}/${token}`),
      write: (draft) => openDocked(draft),
      cancelScheduled: (draft) => {
        cancelScheduled(draft)
        openDocked(draft)
      },
    })
  }

  const renderToolbar = (inThread: boolean) => {
    const back = toolbarButton('lS', words.back, '←', () => goTo(readRoute().folder))
    const archive = toolbarButton('ar9', words.archive, '🗄', archiveOpen)
    buttons.replaceChildren(h('div', { class: 'G-Ni J-J5-Ji' }, ...(inThread ? [back, archive] : [])))
  }

  const archiveOpen = () => {
    const token = readRoute().token
    const conversation = token === null ? undefined : conversationOf(parseThreadToken(token) ?? '')
    if (!conversation) return
    archiveConversation(conversation)
    goTo('inbox')
  }

  // Single letters, which is why a dialog above the page must keep its keys to itself.
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element
    if (!(mailbox.shortcuts ?? true) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target.closest('input, textarea, [contenteditable=true]') !== null) return
    if (event.key === 'c') openDocked()
    if (event.key === 'e') archiveOpen()
    if (event.key === 'z') undo()
  })
  window.addEventListener('hashchange', render)
  state.onChange(render)
  render()
  if (readRoute().compose === 'new') openDocked()
}

function banner(): HTMLElement {
  const { name, email } = mailbox.account
  const account = h(
    'a',
    {
      class: 'practice-account',
      href: 'https://accounts.google.com/SignOutOptions?practice',
      'aria-label': fill(words.account, name, email),
      role: 'button',
    },
    name.slice(0, 1),
  )
  account.addEventListener('click', (event) => event.preventDefault())
  return h(
    'header',
    { role: 'banner' },
    h('div', { class: 'practice-mark' }, h('span', { class: 'practice-envelope' }), words.mark),
    h('p', { class: 'practice-notice' }, words.notice),
    account,
  )
}

/** Gmail's own side panel: a rail of icons, and a place that opens beside the mail. Empty here. */
function sidePanel(): HTMLElement {
  const content = h('div', { class: 'WN9Ejb' }, h('div', { class: 'brC-brG' }))
  const rail = h('div', { class: 'brC-aT5-aOt-Jw', role: 'complementary' })
  show(content, false)
  return h('div', { class: 'aUx' }, content, rail)
}

function navigation(): HTMLElement {
  const write = h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' }, words.compose)
  pressable(write, () => openDocked())
  const folders = ['inbox', 'sent', 'drafts', 'scheduled', 'all'] as const
  return h(
    'div',
    { class: 'aeN', role: 'navigation' },
    h('div', { class: 'aic' }, write),
    ...folders.map((folder) => h('a', { class: 'practice-folder', href: `#${folder}` }, words[folder])),
  )
}

function toolbarButton(name: string, label: string, sign: string, act: () => void): HTMLElement {
  const button = h(
    'div',
    {
      class: `T-I J-J5-Ji ${name} T-I-ax7 L3`,
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      'data-tooltip': label,
    },
    sign,
  )
  pressable(button, act)
  return button
}
