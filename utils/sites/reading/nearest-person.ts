import type { PersonSighting } from '../network.ts'
import { cleanText, foldLabel, textOf } from './text.ts'

/** Whose a link is: somebody's, an organisation's (nobody to warn about), or nothing of the kind. */
export type LinkOwner = PersonSighting | 'organisation' | null

/** How one network's pages tell whom a place belongs to. */
export interface PersonPlaces {
  ownerOf(link: Element): LinkOwner
  /** Where climbing ends: beyond these a control belongs to the page's subject. */
  stops: string
  /** Containers that hold one person whatever else they link to; their first link is that person's. */
  rows?: string
}

export type Nearest =
  | { found: 'person'; person: PersonSighting }
  | { found: 'organisation' | 'subject' | 'nobody' }

/**
 * On whom a control acts, by where it stands: the nearest container that names exactly one person; where it names
 * several, the one whose name is in the control's label, else the one the row begins with. Measured on saved
 * pages, climbing without the stops blamed strangers of the side rail for the subject's own buttons.
 *
 * @param around the elements around the control, innermost first.
 * @param label the control's label, which may hold a name.
 * @param isList whether a container holds several controls of this kind: then the person before it is meant.
 */
export function nearestPerson(
  around: readonly Element[],
  control: Element,
  label: string,
  places: PersonPlaces,
  isList: (container: Element) => boolean,
): Nearest {
  for (const container of around) {
    if (container.matches(places.stops)) return { found: 'subject' }
    const links = ownedLinks(container, places)
    const first = links[0]
    if (first === undefined) continue
    if (places.rows !== undefined && container.matches(places.rows)) return asNearest(first.owner)
    const people = distinct(links)
    if (people.length === 1) return asNearest(withName(people[0] ?? first, links))
    const named = links.find(({ name, owner }) => owner !== 'organisation' && holdsName(label, name))
    if (named !== undefined) return asNearest(named.owner)
    const before = isList(container) ? links.filter(({ link }) => precedes(link, control)).at(-1) : first
    return before === undefined ? { found: 'nobody' } : asNearest(before.owner)
  }
  return { found: 'subject' }
}

interface OwnedLink {
  link: Element
  owner: PersonSighting | 'organisation'
  name: string
}

function ownedLinks(container: Element, places: PersonPlaces): OwnedLink[] {
  const found: OwnedLink[] = []
  for (const link of container.querySelectorAll('a[href]')) {
    const owner = places.ownerOf(link)
    if (owner === null) continue
    found.push({ link, owner, name: linkName(link) })
  }
  return found
}

/** The name a link to a profile shows; links to parts of a profile show something else, or nothing. */
export function linkName(link: Element): string {
  const spoken = link.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label')
  const strong = link.querySelector('h1, h2, h3, strong, [dir="auto"], p span, p')
  return cleanText(strong === null ? spoken || textOf(link) : textOf(strong))
}

function key(owner: PersonSighting | 'organisation'): string {
  return owner === 'organisation' ? '' : (owner.handle ?? owner.opaqueId ?? owner.name ?? '')
}

function distinct(links: readonly OwnedLink[]): OwnedLink[] {
  const seen = new Map<string, OwnedLink>()
  for (const each of links) if (!seen.has(key(each.owner))) seen.set(key(each.owner), each)
  return [...seen.values()]
}

/** The person with the first name that one of their links shows. */
function withName(chosen: OwnedLink, links: readonly OwnedLink[]): PersonSighting | 'organisation' {
  if (chosen.owner === 'organisation' || chosen.owner.name !== undefined) return chosen.owner
  const name = links.find((each) => each.name !== '' && key(each.owner) === key(chosen.owner))?.name
  return name === undefined ? chosen.owner : { ...chosen.owner, name }
}

function holdsName(label: string, name: string): boolean {
  const folded = foldLabel(name)
  return folded.length > 2 && foldLabel(label).includes(folded)
}

function precedes(link: Element, control: Element): boolean {
  return (link.compareDocumentPosition(control) & 4) !== 0
}

function asNearest(owner: PersonSighting | 'organisation'): Nearest {
  return owner === 'organisation' ? { found: 'organisation' } : { found: 'person', person: owner }
}
