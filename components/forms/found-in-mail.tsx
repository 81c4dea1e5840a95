import { plainName } from '../../utils/platform/names.ts'
import type { FoundFact } from '../../utils/platform/tracking.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'

const fields: Record<FoundFact['field'], WordKey> = {
  company: 'fieldCompany',
  role: 'fieldRole',
  interview: 'foundInterview',
  people: 'addPeople',
  appliedOn: 'fieldAppliedOn',
}

const places: Record<FoundFact['place'], WordKey> = {
  subject: 'foundInSubject',
  body: 'foundInBody',
  sender: 'foundInSender',
  address: 'foundInAddress',
  invitation: 'foundInInvitation',
  thread: 'foundInThread',
}

/** Where each value of the form was found: why it is believed, and what to look at before saving. */
export function FoundInMail({ subject, found }: { subject: string; found: readonly FoundFact[] }) {
  return (
    <section class="found-in-mail" aria-label={say('foundTitle')}>
      <p>{say('foundIntro', plainName(subject))}</p>
      <details>
        <summary>{say('foundWhere')}</summary>
        <dl>
          {found.map(({ field, place, words }, index) => (
            <div key={index}>
              <dt>{say(fields[field])}</dt>
              <dd dir="auto">
                {words === undefined
                  ? say(places[place])
                  : say('foundWords', say(places[place]), plainName(words))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
