import { h, icon } from '../../social/element.ts'
import type { PracticeMember } from '../network.ts'
import { connectControl, followControl, instantConnect } from './controls.ts'
import { openInvitation } from './invite-dialog.ts'
import { c, memberAt, relationTo, seed } from './state.ts'

function screen(name: string, ...children: (HTMLElement | null)[]): HTMLElement {
  return h(
    'div',
    { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${name}` },
    h('main', { id: 'workspace', tabindex: '-1' }, ...children),
  )
}

/** A post whose Connect is a link to the feed itself: only its label and its place say whom it means. */
export function feedView(): HTMLElement {
  const posts = seed.people.map((person) =>
    h(
      'div',
      { role: 'listitem', class: c('card') },
      h(
        'div',
        {},
        h('a', { href: `/in/${person.handle}/` }, h('strong', {}, h('span', {}, person.name))),
        h('p', {}, person.headline),
        relationTo(person) === 'none' ? feedConnect(person) : null,
      ),
      h('p', {}, 'A quiet week. Practice makes calm.'),
    ),
  )
  return screen('feed.MainFeed', ...posts)
}

function feedConnect(person: PracticeMember): HTMLElement {
  const link = h(
    'a',
    {
      'aria-label': `Invite ${person.name} to connect`,
      href: 'https://www.linkedin.com/feed/',
      'aria-disabled': 'false',
    },
    h('span', {}, icon({ id: 'connect-small' }), 'Connect'),
  )
  link.addEventListener('click', (event) => {
    event.preventDefault()
    openInvitation(person)
  })
  return link
}

export function searchView(): HTMLElement {
  const rows = seed.people.map((person) =>
    h(
      'div',
      { class: c('card') },
      h(
        'div',
        {},
        h('p', {}, h('a', { href: `/in/${person.handle}/` }, person.name)),
        h('p', {}, h('span', {}, person.headline)),
      ),
      h('div', {}, connectControl(person, 'search-custom-invite') ?? followControl(person)),
    ),
  )
  return screen('search.SearchResultsPeople', ...rows)
}

/** People you may know: the press itself sends. */
export function growView(): HTMLElement {
  const cards = seed.people
    .filter((person) => relationTo(person) !== 'connected')
    .map((person) =>
      h(
        'div',
        { class: c('card') },
        h('a', { href: `/in/${person.handle}/` }, person.name),
        h('p', {}, person.headline),
        instantConnect(person),
      ),
    )
  return screen('mynetwork.Grow', ...cards)
}

/** A job's page; its people slot may stand there empty. */
export function jobView(id: string): HTMLElement {
  const job = seed.jobs?.find((each) => each.id === id)
  if (job === undefined) return screen('jobs.JobDetails', h('p', {}, 'This practice job does not exist.'))
  const poster = job.poster === undefined ? undefined : memberAt(job.poster)
  const slot = h('div', { componentkey: `JobDetailsPeopleWhoCanHelpSlot_${id}` })
  if (poster)
    slot.append(
      h('h2', {}, 'Meet the hiring team'),
      h('a', { href: `/in/${poster.handle}/` }, h('p', {}, poster.name), h('p', {}, 'Job poster')),
    )
  return screen(
    'jobs.JobDetails',
    h(
      'section',
      { 'aria-label': 'Primary content', class: c('card') },
      h(
        'div',
        {},
        h(
          'p',
          {},
          h(
            'a',
            { href: `/company/${job.company.toLowerCase().replaceAll(/\W+/g, '-')}/life/` },
            job.company,
          ),
        ),
      ),
      h(
        'p',
        {},
        job.title,
        h('span', { role: 'img', 'aria-label': 'Verified job' }, icon({ id: 'verified-medium' })),
      ),
      h('p', {}, job.place),
      slot,
      h(
        'div',
        { componentkey: `JobDetails_AboutTheJob_${id}` },
        h('h2', {}, 'About the job'),
        h('p', {}, 'Invented for practice.'),
      ),
      h(
        'div',
        { componentkey: `JobDetails_AboutTheCompany_${id}` },
        h('h2', {}, 'About the company'),
        h('button', { type: 'button' }, 'Follow'),
      ),
    ),
  )
}

export function jobsView(): HTMLElement {
  const links = (seed.jobs ?? []).map((job) =>
    h('p', {}, h('a', { href: `/jobs/view/${job.id}/` }, `${job.title}, ${job.company}`)),
  )
  return screen('jobs.JobsHome', h('section', { class: c('card') }, ...links))
}
