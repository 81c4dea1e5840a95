import type { LetterLayout, Paper } from '../../utils/language/paper-letter.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { EditableText } from './editable-text.tsx'
import type { LetterValues } from './letter-values.ts'

/** The parts that are written on the sheet itself, and what each is called. */
const partNames = {
  senderName: 'letterSenderName',
  senderAddress: 'letterSenderAddress',
  recipient: 'letterRecipient',
  address: 'letterAddress',
  subject: 'letterSubject',
  text: 'letterText',
  closing: 'letterClosing',
  signature: 'letterSignature',
} as const satisfies Partial<Record<keyof LetterValues, WordKey>>

type Part = keyof typeof partNames

/** The letter as it comes out of the printer; every part of it can be written into. */
export function LetterSheet({
  values,
  layout,
  paper,
  language,
  dated,
  onValues,
}: {
  values: LetterValues
  layout: LetterLayout
  paper: Paper
  /** BCP 47, of the letter. */
  language: string
  /** Place and date, as the habit writes them. */
  dated: string
  onValues: (values: LetterValues) => void
}) {
  const part = (name: Part, hint?: WordKey) => (
    <EditableText
      label={say(partNames[name])}
      name={name}
      text={values[name]}
      {...(hint === undefined ? {} : { hint: say(hint) })}
      onText={(text) => onValues({ ...values, [name]: text })}
    />
  )
  const { sender, recipient, date } = layout
  return (
    <article
      class={`sheet paper-${paper} sender-${sender} recipient-${recipient} date-${date}`}
      aria-label={say('letterSheet')}
      lang={language}
    >
      <div class="letter-sender">
        {sender === 'line' ? (
          <p dir="auto">{inOneLine(values)}</p>
        ) : (
          <>
            {part('senderName')}
            {part('senderAddress', 'letterSenderHint')}
          </>
        )}
      </div>
      <div class="letter-recipient">
        {part('recipient')}
        {part('address', 'letterRecipientHint')}
      </div>
      <p class="letter-date" dir="auto">
        {dated}
      </p>
      {layout.subject && part('subject')}
      {part('text')}
      <div class="letter-end">
        {part('closing')}
        <div class="signature-space" aria-hidden="true" />
        {part('signature')}
      </div>
    </article>
  )
}

/** The writer's address as it stands above the window of an envelope. */
function inOneLine({ senderName, senderAddress }: LetterValues): string {
  return [senderName, ...senderAddress.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ')
}
