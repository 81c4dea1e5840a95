import type { JobSighting, PersonSighting } from '../network.ts'
import { linkName } from '../reading/nearest-person.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { type Candidates, find } from '../selectors.ts'
import { ownerOf, readAddress } from './addresses.ts'

/** What the page shows of the job in the address; null while the pane still shows another one, or nothing. */
export function readJob(document: Document, url: URL): JobSighting | null {
  const { kind, id } = readAddress(url)
  if (kind !== 'job' || id === undefined) return null
  const root = detailRoot(document, id)
  if (root === null) return null
  const titled = url.pathname.includes('/jobs/view/') ? fromTitle(document.title) : null
  const title = titleIn(root, id) ?? titled?.title
  const company = companyIn(root) ?? titled?.company
  if (title === undefined || company === undefined) return null
  const link = `https://www.linkedin.com/jobs/view/${id}/`
  return { id, title, company, link, hiring: hiringPeople(document, id, url) }
}

/** The pane of exactly this job: switching jobs changes the address a moment before the pane. */
function detailRoot(document: Document, id: string): Element | null {
  const about = document.querySelector(`[componentkey="JobDetails_AboutTheJob_${id}"]`)
  if (about !== null) return about.closest('[data-sdui-screen], section, main') ?? about.parentElement
  const classic = find(document, classicPanes)
  if (classic === null) return null
  const heading = find(classic, titles) ?? classic
  const ids = [...heading.querySelectorAll('a[href*="/jobs/view/"], [data-job-id]')].map(
    (each) =>
      each.getAttribute('data-job-id') ??
      /\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(each.getAttribute('href') ?? '')?.[1],
  )
  return ids.includes(id) ? classic : null
}

const classicPanes: Candidates = [
  { selector: '.jobs-search__job-details--container', seen: '2026-10', because: 'detail pane beside a list' },
  { selector: '.job-view-layout', seen: '2025-12', because: 'standalone classic page' },
  { selector: '.jobs-details', seen: '2025-12', because: 'pane of older lists' },
  {
    selector: 'main:has(.job-details-jobs-unified-top-card__job-title)',
    seen: '2026-10',
    because: 'the page with a classic top card',
  },
]

const titles: Candidates = [
  {
    selector: '.job-details-jobs-unified-top-card__job-title h1',
    seen: '2026-10',
    because: 'classic top card',
  },
]

function titleIn(root: Element, id: string): string | undefined {
  const classic = find(root, titles)
  if (classic !== null) return textOf(classic) || undefined
  for (const icon of root.querySelectorAll('[id="verified-medium"]')) {
    const line = icon.closest('p')
    if (line !== null && line.closest('a[href*="/in/"]') === null) return textOf(line) || undefined
  }
  const card = root.ownerDocument.querySelector(
    `[componentkey="job-card-component-ref-${id}"] a[href*="/jobs/view/"], a[href*="currentJobId=${id}"]`,
  )
  const paragraph = card?.querySelector('p, strong')
  return paragraph ? textOf(paragraph) || undefined : undefined
}

const companies: Candidates = [
  {
    selector: '.job-details-jobs-unified-top-card__company-name',
    seen: '2026-10',
    because: 'classic top card',
  },
]

function companyIn(root: Element): string | undefined {
  const classic = find(root, companies)
  if (classic !== null) return textOf(classic) || undefined
  for (const link of root.querySelectorAll('a[href*="/company/"]')) {
    if (link.closest('[data-sdui-component]') !== null) continue
    const inner = link.querySelector('a[href*="/company/"]')
    const name = textOf(inner ?? link)
    if (name !== '') return name
  }
  const wrapper = root.querySelector('a[href*="/company/"] [aria-label], [aria-label^="Company, "]')
  return /,\s*(.+?)\.?$/u.exec(cleanText(wrapper?.getAttribute('aria-label')))?.[1]
}

/** `Title | Company | LinkedIn`, or `Company hiring Title in Place | LinkedIn`; nothing else is trusted. */
function fromTitle(text: string): { title: string; company: string } | null {
  const title = cleanText(text).replace(/^\(\d+\+?\)\s*/, '')
  const plain = /^(.+) \| ([^|]+) \| LinkedIn$/.exec(title)
  if (plain?.[1] !== undefined && plain[2] !== undefined) return { title: plain[1], company: plain[2] }
  const guest = /^(.+?) hiring (.+) in .+ \| LinkedIn$/.exec(title)
  if (guest?.[1] !== undefined && guest[2] !== undefined) return { title: guest[2], company: guest[1] }
  return null
}

/** People of the hiring team; the slot may stand there empty. */
function hiringPeople(document: Document, id: string, url: URL): PersonSighting[] {
  const slot = document.querySelector(
    `[componentkey="JobDetailsPeopleWhoCanHelpSlot_${id}"], .hirer-card__hirer-information, .job-details-people-who-can-help__section`,
  )
  const found = new Map<string, PersonSighting>()
  for (const link of slot?.querySelectorAll('a[href]') ?? []) {
    const owner = ownerOf(link, url)
    if (owner === null || owner === 'organisation') continue
    const key = owner.handle ?? owner.opaqueId ?? ''
    const name = found.get(key)?.name ?? (hirerName(link) || undefined)
    found.set(key, { ...owner, ...(name && { name }) })
  }
  return [...found.values()]
}

function hirerName(link: Element): string {
  const classic = link.querySelector('.jobs-poster__name')
  return classic === null ? linkName(link) : textOf(classic)
}
