import type { PracticeFacebook, PracticeProfile } from '../network.ts'

/** The seed as the server wrote it into the page. */
export const seed: PracticeFacebook = JSON.parse(
  document.querySelector('#practice-seed')?.textContent ?? '{}',
)

interface Kept {
  relations: Record<string, PracticeProfile['relation']>
  following: string[]
  lines: Record<string, string[]>
}

const key = 'practice-state'
const kept: Kept = { relations: {}, following: [], lines: {} }
Object.assign(kept, JSON.parse(localStorage.getItem(key) ?? '{}'))
const listeners = new Set<() => void>()

function keep(): void {
  localStorage.setItem(key, JSON.stringify(kept))
  for (const listener of listeners) listener()
}

export function onChange(listener: () => void): void {
  listeners.add(listener)
}

/** Dots and case don't count in an address. */
export function profileAt(handle: string): PracticeProfile | undefined {
  const plain = (text: string) => text.replaceAll('.', '').toLowerCase()
  return seed.people.find((person) => plain(person.handle) === plain(handle))
}

/** The number that chats know a person by. */
export function numberOf(person: PracticeProfile): string {
  let number = 11
  for (const letter of person.handle) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 899_999_999
  return `100000${String(number).padStart(9, '0')}`
}

export function relationTo(person: PracticeProfile): PracticeProfile['relation'] {
  return kept.relations[person.handle] ?? person.relation
}

export function setRelation(person: PracticeProfile, relation: PracticeProfile['relation']): void {
  kept.relations[person.handle] = relation
  keep()
}

export function isFollowed(handle: string): boolean {
  return kept.following.includes(handle)
}

export function setFollowed(handle: string, followed: boolean): void {
  kept.following = kept.following.filter((each) => each !== handle)
  if (followed) kept.following.push(handle)
  keep()
}

export function linesTo(person: PracticeProfile): readonly string[] {
  return kept.lines[person.handle] ?? []
}

export function addLine(person: PracticeProfile, text: string): void {
  kept.lines[person.handle] = [...linesTo(person), text]
  localStorage.setItem(key, JSON.stringify(kept))
}
