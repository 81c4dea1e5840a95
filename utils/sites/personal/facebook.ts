import type { AddressReading, Relation } from '../network.ts'
import { isShown } from '../reading/shown.ts'
import { cleanText, textOf } from '../reading/text.ts'
import { find } from '../selectors.ts'
import { elsewhere, isOnHost, partsOf, reserved, targetOf } from './addresses.ts'
import { iconAct } from './facebook-icons.ts'
import { personalLabels } from './labels.ts'
import { networkOf } from './network-of.ts'
import type { Asked, ChatPlaces, HeadReading, NetworkRow, RowAct } from './row.ts'

const hosts = ['facebook.com', 'messenger.com', 'fb.com']

/** Those that could be names; shorter ones and those with a `_` are no names anyway. */
const notPeople = reserved(`home.php watch reels marketplace groups gaming events notifications bookmarks
  memories saved settings policies privacy adsmanager business login login.php logout logout.php checkpoint recover
  hashtag stories photo photo.php photos video videos media permalink.php story.php sharer sharer.php share dialog
  plugins l.php games fundraisers offers weather crisisresponse public directory r.php composer latest onthisday timeline
  about legal terms cookie careers developers places lists dating badges support instantgames rsrc.php`)

/** Dots don't count in a Facebook name; the shown form is kept, so that people recognise it. */
function handleKey(handle: string): string {
  return handle.replaceAll('.', '')
}

function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first = '', second, third, fourth] = partsOf(url)
  const lower = first.toLowerCase()
  if (first === '') return url.hostname.endsWith('messenger.com') ? elsewhere : { kind: 'feed' }
  if (url.hostname.endsWith('messenger.com')) return chatAddress(first === 'e2ee' ? third : second)
  if (lower === 'profile.php') return numbered(url.searchParams.get('id'))
  if (lower === 'people' && third !== undefined) return numbered(third)
  if (lower === 'groups' && third === 'user') return numbered(fourth ?? null)
  if (lower === 'messages') return chatAddress(second === 'e2ee' ? fourth : third)
  if (lower === 'friends') return { ...numbered(url.searchParams.get('profile_id')), kind: 'list' }
  if (lower === 'pages' || (lower === 'groups' && second !== undefined)) return { kind: 'company' }
  if (lower === 'search') return { kind: 'list' }
  if (notPeople.has(lower)) return elsewhere
  if (second === 'posts' || (second === 'videos' && third !== undefined)) return elsewhere
  if (/^\d{5,}$/.test(first)) return numbered(first)
  const named = /^[a-z0-9.]{1,50}$/i.test(first) && (first.includes('.') || first.length >= 5)
  return named ? { kind: 'profile', handle: lower } : elsewhere
}

function numbered(id: string | null): AddressReading {
  return id !== null && /^(\d+|pfbid\w+)$/.test(id) ? { kind: 'profile', handle: id } : elsewhere
}

/** The id of an end-to-end encrypted thread may be another than the person's: it stays a thread id. */
function chatAddress(id: string | undefined): AddressReading {
  return id === undefined ? { kind: 'list' } : { kind: 'thread', id }
}

function readHead(document: Document, url: URL, address: AddressReading): HeadReading | null {
  const main = document.querySelector('[role="main"]')
  if (main === null) return null
  const avatar = avatarLink(main, url, address.handle)
  const shown = avatar === null ? undefined : linkedHandle(avatar, url)
  const name = headName(main, avatar) ?? nameInTitle(document)
  // One person has a name and a number; the two can't be compared.
  const oneIsNumber = shown !== undefined && /^\d+$/.test(shown) !== /^\d+$/.test(address.handle ?? shown)
  const inGroup = url.pathname.startsWith('/groups/')
  return {
    ...(name && { name }),
    ...(shown && !inGroup && !oneIsNumber && { handle: shown }),
    ...workplace(main, url),
    relation: relationIn(main),
    own: main.querySelector('a[href*="/editprofile"], [href*="sk=edit"]') !== null,
    organisation: !inGroup && isOrganisation(main),
  }
}

/** The link around the avatar bears the person's name twice: as its own label and as that of the picture. */
function avatarLink(main: Element, url: URL, handle: string | undefined): Element | null {
  const links = [...main.querySelectorAll('a[href][aria-label]')].filter((link) => {
    const label = link.getAttribute('aria-label')
    return (
      linkedHandle(link, url) !== undefined &&
      [...link.querySelectorAll('[role="img"]')].some((image) => image.getAttribute('aria-label') === label)
    )
  })
  return links.find((link) => linkedHandle(link, url) === handle) ?? links[0] ?? null
}

function linkedHandle(link: Element, url: URL): string | undefined {
  const target = targetOf(link, url)
  const { kind, handle } = target === null ? elsewhere : readAddress(target)
  return kind === 'profile' ? handle : undefined
}

/** `Dana Whitfield (Dane)`: the alternate name in brackets is not part of the name. */
function headName(main: Element, avatar: Element | null): string | null {
  const heading = [...main.querySelectorAll('h1')].find((each) => isShown(each) && textOf(each) !== '')
  const name = cleanText(avatar?.getAttribute('aria-label') ?? (heading ? headingText(heading) : ''))
  return name.replace(/\s*\([^)]*\)$/u, '') || null
}

/** A badge beside the name is no part of it: the heading's own words first. */
function headingText(heading: Element): string {
  const own = [...heading.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => cleanText(node.nodeValue))
  return own.join(' ').trim() || textOf(heading)
}

function nameInTitle(document: Document): string | null {
  const title = cleanText(document.title).replace(/^\(\d+\+?\)\s*/, '')
  const name = /^(.+?)(?:\s*\|.*)?\s*\|\s*Facebook$/.exec(title)?.[1]
  return name ?? null
}

const worksAt =
  /^(?:.{0,60}\s)?(?:works at|arbeitet bei|trabaja en|trabalha na?|trabalha no|travaille chez|lavora presso|werkt bij|pracuje w|arbetar på|arbejder hos|jobber hos|работает в)\s+(.{2,80})$|^.{2,60}\s(?:at|bei|chez|presso)\s+(.{2,80})$/iu

/** Schools, and work that is over. */
const notNow =
  /^(?:former|ex\b|previously|worked|studie|studied|went|goes|lives|ehemal|früher|hat\s|ancien|a travaillé|a étudié|estudió|trabajó|ha lavorato)/iu

/** Lines longer than this are stories. */
const longestLine = 120

/**
 * The intro says where somebody works, in a line of its own. In a language nobody wrote down that line is one of those
 * that link to another page with words around the link: all of them are the headline, and whoever knows a company finds it.
 */
function workplace(main: Element, url: URL): { headline?: string; company?: string } {
  return sentenceAboutWork(main) ?? linkedPlaces(main, url)
}

function linkedPlaces(main: Element, url: URL): { headline?: string } {
  const lines = new Set<string>()
  for (const link of main.querySelectorAll('a[href]')) {
    if (link.closest(notIntro) !== null || link.querySelector('img, [role="img"]') !== null) continue
    const line = link.parentElement
    const place = textOf(link)
    const words = line === null ? '' : textOf(line)
    // Words around one link: a line about a place. Names alone are friends, several links a list of them.
    if (line === null || line.querySelectorAll('a[href]').length > 1) continue
    if (place === '' || words.length <= place.length || words.length > longestLine) continue
    if (!isPlace(link, url)) continue
    lines.add(place)
    if (lines.size === 8) break
  }
  return lines.size === 0 ? {} : { headline: [...lines].join(' | ') }
}

/** Employers are pages or plain names; parts of this profile, lists and posts are none. */
function isPlace(link: Element, url: URL): boolean {
  const target = targetOf(link, url)
  if (target === null) return false
  const { kind, handle } = readAddress(target)
  const isPart = partsOf(target).length > 1 && partsOf(target)[0] !== 'pages'
  const own = readAddress(url).handle
  const isOwn = handle !== undefined && own !== undefined && handleKey(handle) === handleKey(own)
  return (kind === 'profile' || kind === 'company') && !isPart && !isOwn
}

const notIntro = '[role="article"], [role="button"], [role="feed"], [role="tablist"], [role="dialog"]'

function sentenceAboutWork(main: Element): { headline: string; company: string } | null {
  for (const line of main.querySelectorAll('span, div, p, li')) {
    if (line.querySelector('span, div, p, li') !== null || line.closest(notIntro) !== null) continue
    const words = textOf(line)
    if (notNow.test(words)) continue
    const found = worksAt.exec(words)
    const company = found?.[1] ?? found?.[2]
    if (company !== undefined) return { headline: words, company }
  }
  return null
}

const buttons = '[role="button"], button'

function relationIn(main: Element): Relation {
  const head = find(main, heads) ?? main
  for (const button of head.querySelectorAll(buttons)) {
    const icon = iconAct(button)
    // Of the icons that are known only that of Cancel request is to be left alone.
    if (icon === 'safe') return 'requested'
    const said = personalLabels.read(button.getAttribute('aria-label') ?? textOf(button))?.act
    if (said === 'friends' || said === 'requested') return said
    if (icon === 'connect' || said === 'connect') return 'none'
  }
  return 'unknown'
}

/**
 * A page of a business: it has followers, mentions, reviews or a shop, and nothing that only people have (a list of
 * friends, Add friend, Friends, Cancel request). Where neither shows it is taken for a person.
 */
function isOrganisation(main: Element): boolean {
  const friends = main.querySelector(
    'a[href$="/friends"], a[href$="/friends/"], a[href*="sk=friends"], a[href*="/friends_mutual"]',
  )
  if (friends !== null || relationIn(main) !== 'unknown') return false
  const ofPages = ['/followers', '/mentions', '/reviews', '/shop', 'sk=reviews', 'sk=followers', '/likes']
  return ofPages.some((part) => main.querySelector(`a[href*="${part}"]`) !== null)
}

const heads: NetworkRow['heads'] = [
  {
    selector: '[data-pagelet="ProfileActions"]',
    seen: '2026-08',
    because: 'the part of the page with the actions',
  },
]

/** Without pagelets: the widest block around name or avatar that holds neither tabs nor posts. */
function findHead(document: Document, url: URL): Element | null {
  const main = document.querySelector('[role="main"]')
  if (main === null) return null
  const anchor = avatarLink(main, url, readAddress(url).handle) ?? main.querySelector('h1')
  let head: Element | null = null
  for (let at = anchor?.parentElement ?? null; at !== null && at !== main; at = at.parentElement) {
    if (
      at.querySelector('[role="tablist"], [role="feed"], [role="article"], [data-pagelet*="Timeline"]') !==
      null
    )
      break
    if (at.querySelector(buttons) !== null) head = at
  }
  return head
}

function readAct({ element, inHead }: Asked): RowAct {
  if (element.matches('[role="tab"], [contenteditable]')) return 'safe'
  const byIcon = iconAct(element)
  if (byIcon !== null) return byIcon
  if (element.localName !== 'a') return null
  // A link to a chat is Message; every other link only leads somewhere.
  const toChat = /\/messages\/(?:e2ee\/)?t\//.test(element.getAttribute('href') ?? '')
  return toChat && inHead ? 'message' : element.getAttribute('role') === 'button' ? null : 'safe'
}

const chat: ChatPlaces = {
  composers: [
    {
      selector: '[role="textbox"][contenteditable="true"]',
      seen: '2026-06',
      because: 'the only rich editor of a chat',
    },
  ],
  isChat(composer, url) {
    if (composer.closest('[role="article"], [role="banner"]') !== null) return false
    if (composer.closest('[role="dialog"], [aria-label^="Chat with"]') === null)
      return readAddress(url).kind === 'thread'
    const label = cleanText(composer.getAttribute('aria-label'))
    return label === 'Aa' || personalLabels.read(label)?.act === 'message'
  },
  roots: [
    { selector: '[role="dialog"]', seen: '2026-06', because: 'a chat that popped up' },
    { selector: '[aria-label^="Chat with"]', seen: '2025-06', because: 'its older form' },
    { selector: '[role="main"]', seen: '2026-06', because: 'the chat as a page' },
  ],
  headerLinks: [{ selector: 'a[aria-label][href]', seen: '2026-06', because: 'the name at the top' }],
  headerNames: [
    { selector: 'a[aria-label][href] h2', seen: '2026-06', because: 'the name in that link' },
    { selector: 'a[aria-label][href]', seen: '2026-06', because: 'the link alone' },
    { selector: 'h1', seen: '2026-06', because: 'the heading of the chat' },
    { selector: 'h2', seen: '2026-06', because: 'the heading of the chat' },
  ],
}

/** Facebook and Messenger: the network the warning is mostly about. */
export const facebook = networkOf({
  name: 'facebook',
  label: 'Facebook',
  class: 'personal',
  hosts,
  readAddress,
  handleKey,
  readHead,
  heads,
  findHead,
  stops: '[role="feed"]',
  pressable: '[role="button"], [role="menuitem"], button, a[href]',
  readAct,
  byLabel: true,
  byPlace: true,
  firstAct: 'connect',
  chat,
})
