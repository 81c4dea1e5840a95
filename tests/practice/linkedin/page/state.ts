import { classNames } from '../../social/class-name.ts'
import type { PracticeChat, PracticeLine, PracticeLinkedIn, PracticeMember } from '../network.ts'

export const c = classNames

/** The seed as the server wrote it into the page. */
export const seed: PracticeLinkedIn = JSON.parse(
  document.querySelector('#practice-seed')?.textContent ?? '{}',
)

interface Kept {
  relations: Record<string, PracticeMember['relation']>
  following: string[]
  lines: Record<string, PracticeLine[]>
  notesLeft: number
  sendMode: 'click' | 'enter'
}

const key = 'practice-state'
const kept: Kept = {
  relations: {},
  following: [],
  lines: {},
  notesLeft: seed.notesLeft ?? 3,
  sendMode: seed.sendMode ?? 'click',
}
Object.assign(kept, JSON.parse(localStorage.getItem(key) ?? '{}'))

function keep(): void {
  localStorage.setItem(key, JSON.stringify(kept))
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

/** Called after every change, for pages to render anew. */
export function onChange(listener: () => void): void {
  listeners.add(listener)
}

export function memberAt(handle: string): PracticeMember | undefined {
  return seed.people.find((person) => person.handle === handle.toLowerCase() || opaqueId(person) === handle)
}

/** The id that the site itself uses, in place of the handle, in chats and keys. */
export function opaqueId(person: PracticeChat): string {
  let number = 7
  for (const letter of person.handle) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return `ACoAAPractice${number}`
}

export function memberNumber(person: PracticeChat): string {
  return opaqueId(person).replace(/\D/g, '').slice(0, 9)
}

export function threadId(person: PracticeChat): string {
  return `2-practice-${memberNumber(person)}`
}

export function relationTo(person: PracticeMember): PracticeMember['relation'] {
  return kept.relations[person.handle] ?? person.relation
}

export function setRelation(person: PracticeMember, relation: PracticeMember['relation']): void {
  kept.relations[person.handle] = relation
  keep()
}

export function isFollowed(person: PracticeMember): boolean {
  return kept.following.includes(person.handle)
}

export function setFollowed(person: PracticeMember, followed: boolean): void {
  kept.following = kept.following.filter((handle) => handle !== person.handle)
  if (followed) kept.following.push(person.handle)
  keep()
}

export function linesWith(person: PracticeChat): readonly PracticeLine[] {
  return kept.lines[person.handle] ?? person.messages ?? []
}

export function addLine(person: PracticeChat, line: PracticeLine): void {
  kept.lines[person.handle] = [...linesWith(person), line]
  keep()
}

export function notesLeft(): number {
  return kept.notesLeft
}

export function useNote(): void {
  kept.notesLeft--
  keep()
}

export function sendMode(): 'click' | 'enter' {
  return kept.sendMode
}

export function setSendMode(mode: 'click' | 'enter'): void {
  kept.sendMode = mode
  keep()
}
