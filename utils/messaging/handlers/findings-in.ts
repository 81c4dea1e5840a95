import type { IntentKind } from '../../etiquette/intent.ts'
import { readPerson } from '../../etiquette/person.ts'
import type { Recipient } from '../../etiquette/recipients.ts'
import { checkManners } from '../../language/manners/check-manners.ts'
import type { Finding } from '../../language/manners/finding.ts'
import type { Request } from '../protocol.ts'
import type { Scene } from './background.ts'

/** What the writer of a message to tracked people would want to know before it goes. */
export function findingsIn(
  { ledger, now, time, findingsOff }: Scene,
  { draft, subject, text }: Request<'message.judge'>,
  recipients: readonly Recipient[],
  kind: IntentKind,
): readonly Finding[] {
  if (text === undefined || text.trim() === '') return []
  const projection = ledger.projection(draft)
  const nameOf = (contact: string) => readPerson(projection, contact, time)?.name
  const contacts = new Set(recipients.flatMap(({ contact }) => contact ?? []))
  const applications = new Map(
    recipients.map(({ situation: { application } }) => [application.application, application.company]),
  )
  const companies = new Set(applications.values())
  const [company] = companies
  const letters = ledger
    .letters(now, draft)
    .filter(({ application, to }) => applications.has(application) && !to.some((one) => contacts.has(one)))
    .flatMap(({ application, to, fingerprint }) => {
      const [contact = ''] = to
      return [{ name: nameOf(contact) ?? applications.get(application) ?? '', fingerprint }]
    })
  return checkManners(
    {
      kind: kind === 'thank-you' || kind === 'check-in' ? kind : 'other',
      text,
      names: [...contacts].flatMap((contact) => nameOf(contact) ?? []),
      letters,
      ...(subject === undefined ? {} : { subject }),
      // With two companies in one message nobody can say which name was meant.
      ...(company === undefined || companies.size > 1 ? {} : { company }),
    },
    findingsOff,
  )
}
