import { useState } from 'preact/hooks'
import { plainName } from '../../../utils/platform/names.ts'
import { say } from '../../../utils/platform/words.ts'
import type { PersonCard } from '../../applications/card.ts'
import { shownAddress } from '../../applications/people-list.tsx'
import { roleWord } from '../../forms/choices.ts'
import { PersonFields } from '../../forms/person-fields.tsx'
import { checkPerson, emptyPerson, type PersonValues } from '../../forms/person-values.ts'
import { CheckedEditor } from './checked-editor.tsx'
import { fresh } from './editors.ts'
import { personEditOf } from './edits.ts'
import { MergeDialog } from './merge-dialog.tsx'

export interface PeopleSectionProps {
  people: readonly PersonCard[]
  /** What is being edited, by contact, or as `fresh`. */
  editing: Readonly<Record<string, PersonValues>>
  saving: boolean
  onValues: (key: string, values: PersonValues | undefined) => void
  onSave: (values: PersonValues, person: PersonCard | undefined) => void
  /** The first of them is kept. */
  onMerge: (kept: PersonCard, dropped: PersonCard) => void
  onOpenLink: (address: string) => void
}

/** The people of an application: their part, addresses and profiles, each of them edited in its place. */
export function PeopleSection({
  people,
  editing,
  saving,
  onValues,
  onSave,
  onMerge,
  onOpenLink,
}: PeopleSectionProps) {
  const [merging, setMerging] = useState<PersonCard>()
  const added = editing[fresh]
  const editor = (values: PersonValues, label: string, person: PersonCard | undefined) => {
    const key = person?.contact ?? fresh
    return (
      <CheckedEditor
        label={label}
        problems={checkPerson(values)}
        saving={saving}
        onSave={() => onSave(values, person)}
        onCancel={() => onValues(key, undefined)}
      >
        {(errors) => (
          <PersonFields
            values={values}
            errors={errors}
            onValues={(part) => onValues(key, { ...values, ...part })}
          />
        )}
      </CheckedEditor>
    )
  }
  return (
    <section>
      <h2>{say('peopleTitle')}</h2>
      {people.length === 0 && added === undefined && <p class="hint">{say('peopleNone')}</p>}
      <ul class="people">
        {people.map((person) => {
          const values = editing[person.contact]
          const name = plainName(person.name)
          return (
            <li key={person.contact}>
              {values === undefined ? (
                <PersonLines
                  person={person}
                  onOpenLink={onOpenLink}
                  onEdit={() => onValues(person.contact, personEditOf(person))}
                  onSame={people.length > 1 ? () => setMerging(person) : undefined}
                />
              ) : (
                editor(values, say('editPersonTitle', name), person)
              )}
            </li>
          )
        })}
      </ul>
      {added === undefined ? (
        <button type="button" class="secondary" onClick={() => onValues(fresh, emptyPerson)}>
          {say('addPerson')}
        </button>
      ) : (
        editor(added, say('addPerson'), undefined)
      )}
      {merging !== undefined && (
        <MergeDialog
          title={say('mergePersonTitle', plainName(merging.name))}
          label={say('mergePersonLabel')}
          choices={people
            .filter(({ contact }) => contact !== merging.contact)
            .map(({ contact, name }) => ({ value: contact, label: plainName(name) }))}
          onMerge={(chosen) => {
            const kept = people.find(({ contact }) => contact === chosen)
            if (kept !== undefined) onMerge(kept, merging)
          }}
          onClose={() => setMerging(undefined)}
        />
      )}
    </section>
  )
}

function PersonLines({
  person,
  onOpenLink,
  onEdit,
  onSame,
}: {
  person: PersonCard
  onOpenLink: (address: string) => void
  onEdit: () => void
  /** Undefined where there is nobody else. */
  onSame: (() => void) | undefined
}) {
  const name = plainName(person.name)
  return (
    <>
      <div class="lead">
        <p>
          <b dir="auto">{name}</b> <span class="soft">{roleWord(person.role)}</span>
        </p>
        <button type="button" class="quiet" aria-label={say('actEditFor', name)} onClick={onEdit}>
          {say('actEdit')}
        </button>
      </div>
      {person.emails.map((email) => (
        <p class="soft" key={email}>
          {email}
        </p>
      ))}
      {person.profiles.map((profile) => (
        <p key={profile}>
          <button type="button" class="link" onClick={() => onOpenLink(profile)}>
            {shownAddress(profile)}
          </button>
        </p>
      ))}
      {onSame !== undefined && (
        <button type="button" class="quiet same" aria-label={say('actSamePersonFor', name)} onClick={onSame}>
          {say('actSamePerson')}
        </button>
      )}
    </>
  )
}
