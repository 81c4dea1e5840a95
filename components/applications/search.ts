import type { ApplicationCard } from '../../utils/platform/application-card.ts'
import { plainName } from '../../utils/platform/names.ts'

/** The cards in which every word of the query occurs: company, role or a person, accents aside. */
export function search(cards: readonly ApplicationCard[], query: string): readonly ApplicationCard[] {
  const words = folded(query).split(' ').filter(Boolean)
  if (words.length === 0) return cards
  return cards.filter((card) => {
    const text = folded([card.company, card.role ?? '', ...namesOf(card)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function namesOf({ about }: ApplicationCard): readonly string[] {
  const people = [...about.owed, ...about.ask].map(({ name }) => name)
  return about.contact === undefined ? people : [about.contact.name, ...people]
}

function folded(text: string): string {
  return plainName(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
