import { classifyIncoming } from './classify-incoming.ts'
import { classifyOutgoing } from './classify-outgoing.ts'
import { companiesFromSender } from './facts/company-from-sender.ts'
import { companiesFromText } from './facts/company-from-text.ts'
import type { Mail } from './facts/fact.ts'
import { findInterviewers } from './facts/people.ts'
import { readFacts } from './facts/read-facts.ts'
import { findRole } from './facts/role.ts'
import { LEXICONS } from './lexicons/all.ts'
import { indexesFor } from './lexicons/indexes.ts'

/** A mail without anything in it that could be found. */
const nothing = 'Hello'
const mail: Mail = { subject: '', body: nothing, from: 'Ada <ada@example.com>' }

/**
 * What the first reading would have to wait for, in pieces of a few milliseconds each: patterns, phrases, weights. Who
 * has time to spare goes through them one by one; who doesn't pays at the first reading.
 */
export const preparations: readonly (() => unknown)[] = [
  ...LEXICONS.map(
    ({ language }) =>
      () =>
        indexesFor(language),
  ),
  () => classifyOutgoing({ text: nothing }),
  () => classifyIncoming({ text: nothing }),
  () => findInterviewers(mail),
  () => companiesFromSender(mail),
  () => companiesFromText(mail),
  () => findRole(mail),
  () => readFacts({ ...mail, label: 'promised_date' }),
]
