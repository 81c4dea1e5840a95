import type { LetterValues } from '../../components/letter/letter-values.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { writePaperLetter } from '../../utils/language/draft.ts'
import type { DraftLanguage } from '../../utils/language/drafts/phrases.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { type Moment, today } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { draftRequest } from '../../utils/timeline/draft-request.ts'

/** A letter as it lies on the desk before a word of it is changed. */
export interface BegunLetter {
  language: DraftLanguage
  values: LetterValues
}

/** The thank-you on paper, out of what is known: the same notes as the mail, other words. */
export function beginLetter(
  { situation }: ReadApplication,
  { contact, language, address }: { contact?: string; language?: DraftLanguage; address?: string },
  projection: Projection,
  { drafts, letters }: Settings,
  moment: Moment,
): BegunLetter {
  const request = draftRequest(
    projection,
    { kind: 'letter', situation, contact, ...(language === undefined ? {} : { wording: { language } }) },
    drafts,
    moment,
  )
  const { subject, text, closing, name } = writePaperLetter(request)
  const person =
    contact === undefined
      ? undefined
      : readPerson(projection, contact, Temporal.Instant.from(moment.now).epochMilliseconds)
  const recipient = [person?.name, situation.application.company].flatMap((line) =>
    line === undefined ? [] : [plainName(line)],
  )
  return {
    language: request.language ?? 'en',
    values: {
      senderName: name,
      senderAddress: letters.address,
      recipient: recipient.join('\n'),
      address: address ?? '',
      place: letters.place,
      date: today(moment),
      subject,
      text,
      closing,
      signature: name,
    },
  }
}
