import { readPerson } from '../../etiquette/person.ts'
import type { Recipient } from '../../etiquette/recipients.ts'
import { FINDING_KINDS, type Finding } from '../../language/manners/finding.ts'
import { twinOf } from '../../language/manners/twin.ts'
import type { ReadMessage, WrittenMessage } from '../../timeline/readings.ts'
import type { Request } from '../protocol.ts'
import type { Scene } from './background.ts'

type Message = Request<'message.judge'>

/** With whose names a message is compared, and what is not to be found in it any more. */
export function checkFor(
  { ledger, time, findingsOff }: Scene,
  { draft }: Message,
  recipients: readonly Recipient[],
): Required<WrittenMessage>['check'] {
  const projection = ledger.projection(draft)
  const companies = new Set(recipients.map(({ situation: { application } }) => application.company))
  const [company] = companies
  return {
    off: findingsOff,
    names: [...contactsOf(recipients)].flatMap(
      (contact) => readPerson(projection, contact, time)?.name ?? [],
    ),
    // With two companies in one message nobody can say which name was meant.
    ...(company === undefined || companies.size > 1 ? {} : { company }),
  }
}

/**
 * What the writer of a message to tracked people would want to know before it goes: what was found where it was read,
 * and whether it is the letter that somebody else of the company got.
 */
export function findingsOf(
  scene: Scene,
  { draft, text }: Message,
  recipients: readonly Recipient[],
  { meaning, findings, fingerprint }: ReadMessage,
): readonly Finding[] {
  if (text === undefined || text.trim() === '') return []
  if (meaning.kind !== 'thank-you' || scene.findingsOff.includes('same-text')) return findings
  const twin = twinOf(fingerprint, lettersToOthers(scene, draft, recipients))
  if (twin === undefined) return findings
  const all: readonly Finding[] = [...findings, { kind: 'same-text', name: twin.name }]
  return all.toSorted((one, other) => FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind))
}

/** The thank-yous of the last weeks that others of the same applications got. */
function lettersToOthers(
  { ledger, now, time }: Scene,
  draft: string | undefined,
  recipients: readonly Recipient[],
) {
  const projection = ledger.projection(draft)
  const contacts = contactsOf(recipients)
  const applications = new Map(
    recipients.map(({ situation: { application } }) => [application.application, application.company]),
  )
  return ledger
    .letters(now, draft)
    .filter(({ application, to }) => applications.has(application) && !to.some((one) => contacts.has(one)))
    .map(({ application, to: [contact = ''], fingerprint }) => ({
      name: readPerson(projection, contact, time)?.name ?? applications.get(application) ?? '',
      fingerprint,
    }))
}

function contactsOf(recipients: readonly Recipient[]): ReadonlySet<string> {
  return new Set(recipients.flatMap(({ contact }) => contact ?? []))
}
