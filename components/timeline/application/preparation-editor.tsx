import { readPreparation, writePreparation } from '../../../utils/platform/timeline/preparation.ts'
import { say, type WordKey } from '../../../utils/platform/words.ts'
import { TextArea } from '../../forms/field.tsx'
import { CheckedEditor } from './checked-editor.tsx'
import type { PreparationValues } from './editors.ts'

/** What to know before an interview, in the order it is best thought about. */
const questions = [
  'prepareWhyExists',
  'prepareWhatTicks',
  'prepareWhyDoes',
  'preparePractised',
] as const satisfies readonly WordKey[]

/** The fields as they were last saved. */
export function preparationValuesOf(text: string): PreparationValues {
  return readPreparation(
    text,
    questions.map((question) => say(question)),
  )
}

/** The text to keep. */
export function preparationText({ answers, rest }: PreparationValues): string {
  return writePreparation(
    questions.map((question, index) => ({ question: say(question), answer: answers[index] ?? '' })),
    rest,
  )
}

/** The preparation for one interview: four questions, and room for anything else. */
export function PreparationEditor({
  label,
  values,
  saving,
  onValues,
  onSave,
}: {
  label: string
  values: PreparationValues
  saving: boolean
  /** Undefined when it was cancelled. */
  onValues: (values: PreparationValues | undefined) => void
  onSave: () => void
}) {
  const { answers, rest } = values
  const isBlank = preparationText(values) === ''
  return (
    <CheckedEditor
      label={label}
      problems={isBlank ? { 'answer-0': 'errorNotes' } : {}}
      saving={saving}
      onSave={onSave}
      onCancel={() => onValues(undefined)}
    >
      {(errors) => (
        <>
          <p class="hint">{say('prepareHint')}</p>
          {questions.map((question, index) => (
            <TextArea
              key={question}
              label={say(question)}
              name={`answer-${index}`}
              value={answers[index] ?? ''}
              error={errors[`answer-${index}`]}
              onValue={(answer) =>
                onValues({
                  rest,
                  answers: questions.map((_, at) => (at === index ? answer : (answers[at] ?? ''))),
                })
              }
            />
          ))}
          <TextArea
            label={say('prepareRest')}
            name="rest"
            optional
            value={rest}
            onValue={(text) => onValues({ answers, rest: text })}
          />
        </>
      )}
    </CheckedEditor>
  )
}
