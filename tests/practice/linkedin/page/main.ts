import { h } from '../../social/element.ts'
import { type PageView, startNavigation } from '../../social/navigation.ts'
import { record, recordView } from '../../social/record.ts'
import { openInvitation } from './invite-dialog.ts'
import { feedView, growView, jobsView, jobView, searchView } from './list-views.ts'
import { installOlderParts } from './older-parts.ts'
import { profileView } from './profile-view.ts'
import { addLine, memberAt, onChange, seed } from './state.ts'
import { memberOfThread, messagesView } from './thread-view.ts'

function viewOf(url: URL): PageView {
  const [first, second, third] = url.pathname.split('/').filter((part) => part !== '')
  if (first === 'in' && second !== undefined) return profilePage(decodeURIComponent(second))
  if (first === 'preload') return invitePage(url.searchParams.get('vanityName') ?? '')
  if (first === 'messaging') return messagesPage(url, third)
  if (first === 'search') return { title: 'Search | LinkedIn', content: searchView }
  if (first === 'mynetwork') return { title: 'Grow your network | LinkedIn', content: growView }
  if (first === 'jobs') return jobPage(second === 'view' ? third : undefined)
  return { title: 'Feed | LinkedIn', content: feedView }
}

function profilePage(handle: string): PageView {
  const person = memberAt(handle)
  if (person === undefined)
    return { title: 'Profile | LinkedIn', content: () => h('main', {}, h('p', {}, 'Nobody lives here.')) }
  return { title: `${person.name} | LinkedIn`, content: () => profileView(person) }
}

/** Where a Connect link leads that is opened in another tab. */
function invitePage(handle: string): PageView {
  const person = memberAt(handle)
  if (person !== undefined) setTimeout(() => openInvitation(person))
  return { title: 'LinkedIn', content: () => h('main', {}) }
}

function messagesPage(url: URL, thread: string | undefined): PageView {
  const person = memberOfThread(thread ?? '') ?? memberAt(url.searchParams.get('recipient') ?? '')
  return { title: '(1) Messaging | LinkedIn', content: () => messagesView(person) }
}

function jobPage(id: string | undefined): PageView {
  const job = seed.jobs?.find((each) => each.id === id)
  if (id === undefined || job === undefined) return { title: 'Jobs | LinkedIn', content: jobsView }
  return { title: `${job.title} | ${job.company} | LinkedIn`, content: () => jobView(id) }
}

const link = (path: string, text: string) => h('a', { href: path }, text)
const place = h('div')
document.body.append(
  h(
    'p',
    { class: 'practice-banner' },
    'Practice network: invented people, nothing leaves this page. This is not LinkedIn.',
  ),
  h(
    'div',
    { id: 'root' },
    h(
      'header',
      {},
      h(
        'nav',
        { 'data-testid': 'primary-nav' },
        link('/feed/', 'Home'),
        link('/mynetwork/grow/', 'My Network'),
        link('/search/results/people/', 'People'),
        link('/messaging/', 'Messaging'),
        link('/jobs/', 'Jobs'),
      ),
    ),
    place,
  ),
  recordView(),
)
installOlderParts()
const navigation = startNavigation(place, viewOf)
onChange(() => {
  // A chat that is being written in renders itself; everything else is made anew, nodes and all.
  if (place.querySelector('[contenteditable]') === null) navigation.show()
})
navigation.show()

/** What tests and curious people can ask: what was really done, and a message from the other side. */
Object.assign(window, {
  practice: {
    done: record,
    receive(handle: string, text: string) {
      const person = memberAt(handle)
      if (person !== undefined) addLine(person, { mine: false, text })
      navigation.show()
    },
  },
})
