import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import { roleWord } from '../forms/choices.ts'
import type { PersonCard } from './card.ts'

/** The people of an application with their addresses and profiles. */
export function PeopleList({
  people,
  onOpenLink,
}: {
  people: readonly PersonCard[]
  onOpenLink: (address: string) => void
}) {
  if (people.length === 0) return <p class="hint">{say('peopleNone')}</p>
  return (
    <ul class="people" aria-label={say('peopleTitle')}>
      {people.map(({ contact, name, role, emails, profiles }) => (
        <li key={contact}>
          <b dir="auto">{plainName(name)}</b> <span class="soft">{roleWord(role)}</span>
          {emails.map((email) => (
            <span class="soft line" key={email}>
              {email}
            </span>
          ))}
          {profiles.map((profile) => (
            <button key={profile} type="button" class="link" onClick={() => onOpenLink(profile)}>
              {shownAddress(profile)}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** `linkedin.com/in/imke`, without what every address has. */
export function shownAddress(profile: string): string {
  return profile
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .slice(0, 60)
}
