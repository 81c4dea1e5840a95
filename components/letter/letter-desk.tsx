import type { DraftLanguage } from '../../utils/language/drafts/phrases.ts'
import { LETTER_HABITS, type LetterHabit, PAPERS, type Paper } from '../../utils/language/paper-letter.ts'
import { say, type WordKey } from '../../utils/platform/words.ts'
import { type Choice, SelectField, TextArea, TextField } from '../forms/field.tsx'
import { choicesOf, languageWords } from '../settings/draft-words.ts'

const habitWords: Readonly<Record<LetterHabit, WordKey>> = {
  us: 'letterHabitUs',
  uk: 'letterHabitUk',
  de: 'letterHabitDe',
  fr: 'letterHabitFr',
  es: 'letterHabitEs',
  br: 'letterHabitBr',
}

const paperWords: Readonly<Record<Paper, WordKey>> = { a4: 'paperA4', letter: 'paperLetter' }

/** What is set beside the sheet: to whom, in which language, by whose habits, on which paper. */
export function LetterDesk(props: {
  people: readonly Choice<string>[]
  contact: string
  language: DraftLanguage
  habit: LetterHabit
  paper: Paper
  /** Written here where the sheet has the writer's address in one small line; null where it is written on the sheet. */
  sender: { name: string; address: string } | null
  place: string
  date: string
  today: string
  onContact: (contact: string) => void
  onLanguage: (language: DraftLanguage) => void
  onHabit: (habit: LetterHabit) => void
  onPaper: (paper: Paper) => void
  onSender: (sender: { name: string; address: string }) => void
  onPlace: (place: string) => void
  onDate: (date: string) => void
  onPrint: () => void
  onAnew: () => void
}) {
  return (
    <aside class="desk" aria-label={say('letterDesk')}>
      <button type="button" class="primary wide" onClick={props.onPrint}>
        {say('letterPrint')}
      </button>
      <p class="hint">{say('letterPrintHint')}</p>
      <div class="form">
        {props.people.length > 1 && (
          <SelectField
            label={say('letterTo')}
            name="contact"
            value={props.contact}
            choices={props.people}
            onValue={props.onContact}
          />
        )}
        <SelectField
          label={say('draftLanguage')}
          name="language"
          value={props.language}
          choices={choicesOf(languageWords)}
          onValue={props.onLanguage}
        />
        <SelectField
          label={say('letterHabit')}
          name="habit"
          value={props.habit}
          choices={LETTER_HABITS.map((value) => ({ value, label: say(habitWords[value]) }))}
          onValue={props.onHabit}
        />
        <SelectField
          label={say('letterPaper')}
          name="paper"
          value={props.paper}
          choices={PAPERS.map((value) => ({ value, label: say(paperWords[value]) }))}
          onValue={props.onPaper}
        />
        {props.sender !== null && <SenderFields sender={props.sender} onSender={props.onSender} />}
        <TextField
          label={say('letterPlace')}
          name="place"
          optional
          value={props.place}
          onValue={props.onPlace}
        />
        <TextField
          label={say('letterDate')}
          name="date"
          type="date"
          value={props.date}
          onValue={props.onDate}
        />
      </div>
      <button type="button" class="quiet" onClick={props.onAnew}>
        {say('letterAnew')}
      </button>
    </aside>
  )
}

function SenderFields({
  sender,
  onSender,
}: {
  sender: { name: string; address: string }
  onSender: (sender: { name: string; address: string }) => void
}) {
  return (
    <>
      <TextField
        label={say('letterSenderName')}
        name="sender"
        value={sender.name}
        onValue={(name) => onSender({ ...sender, name })}
      />
      <TextArea
        label={say('letterSenderAddress')}
        name="sender-address"
        rows={3}
        value={sender.address}
        onValue={(address) => onSender({ ...sender, address })}
      />
    </>
  )
}
