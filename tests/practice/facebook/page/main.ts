import { h } from '../../social/element.ts'
import { type PageView, startNavigation } from '../../social/navigation.ts'
import { record, recordView } from '../../social/record.ts'
import { chatParts } from './chat.ts'
import { friendsView, pageView, profileView } from './profile-view.ts'
import { numberOf, onChange, profileAt, seed } from './state.ts'

function viewOf(url: URL): PageView {
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const [first = ''] = parts
  if (first === '' || first === 'friends') return { title: 'Facebook', content: friendsView }
  if (first === 'messages') return chatPage(parts.at(-1) ?? '')
  const page = seed.pages?.find((each) => each.handle === first)
  if (page !== undefined) return { title: `${page.name} | Facebook`, content: () => pageView(page) }
  const person = profileAt(first)
  if (person === undefined)
    return { title: 'Facebook', content: () => h('div', { role: 'main' }, h('p', {}, 'Nobody lives here.')) }
  return { title: `${person.name} | Facebook`, content: () => profileView(person) }
}

function chatPage(number: string): PageView {
  const person = seed.people.find((each) => numberOf(each) === number)
  const content = () =>
    h('div', { role: 'main' }, ...(person === undefined ? [h('p', {}, 'No chat.')] : chatParts(person)))
  return { title: 'Messenger | Facebook', content }
}

const link = (href: string, text: string) => h('a', { href, role: 'link', 'aria-label': text }, text)
const place = h('div')
const people = seed.people.map((person) => link(`/${person.handle}`, person.name))
const pages = (seed.pages ?? []).map((page) => link(`/${page.handle}`, page.name))
document.body.append(
  h(
    'p',
    { class: 'practice-banner' },
    'Practice network: invented people, nothing leaves this page. This is not Facebook.',
  ),
  h(
    'div',
    { id: 'mount_0_0_pr' },
    h(
      'div',
      { role: 'banner' },
      h('div', { role: 'navigation' }, link('/friends/', 'Friends'), ...people, ...pages),
    ),
    place,
  ),
  recordView(),
)
const navigation = startNavigation(place, viewOf)
onChange(navigation.show)
navigation.show()

/** What tests and curious people can ask: what was really done, and where a chat with somebody is. */
Object.assign(window, {
  practice: {
    done: record,
    chatAddress(handle: string) {
      const person = profileAt(handle)
      return person === undefined ? null : `/messages/t/${numberOf(person)}`
    },
  },
})
