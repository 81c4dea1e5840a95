import { dayOf, longDay, type Moment, timeOfDay } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { say } from '../../utils/platform/words.ts'
import type { ApplicationDepth } from '../applications/card.ts'
import { CheckedForm } from './checked-form.tsx'
import { channelChoices, logWord, outcomeChoices, receivedChoices } from './choices.ts'
import { CheckGroup, type Choice, SelectField, TextArea, TextField } from './field.tsx'
import { civilToday, type FieldErrors } from './field-values.ts'
import { InterviewFields } from './interview-fields.tsx'
import { checkLog, type LogKind, type LogValues, logKinds } from './log-values.ts'
import { PersonFields } from './person-fields.tsx'

export interface LogFormProps {
  depth: ApplicationDepth
  values: LogValues
  moment: Moment
  saving: boolean
  onValues: (values: LogValues) => void
  /** Only ever called with values that were checked. */
  onSave: (values: LogValues) => void
  onCancel: () => void
}

/** Writes down one thing that happened, by hand. The first field decides which others there are. */
export function LogForm({ depth, values, moment, saving, onValues, onSave, onCancel }: LogFormProps) {
  const change = (part: Partial<LogValues>) => onValues({ ...values, ...part })
  return (
    <CheckedForm
      label={say('detailWriteDown')}
      problems={checkLog(values, moment)}
      saving={saving}
      onSave={() => onSave(values)}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <SelectField
            label={say('fieldWhatHappened')}
            name="what"
            value={values.what}
            choices={logKindChoices(depth)}
            onValue={(what) => change({ what })}
          />
          <LogFields depth={depth} values={values} errors={errors} moment={moment} onValues={change} />
        </>
      )}
    </CheckedForm>
  )
}

/** What can have happened: nothing is moved that was never arranged, and only what is over goes on again. */
export function logKindChoices(depth: ApplicationDepth): readonly Choice<LogKind>[] {
  const needsInterview: readonly LogKind[] = ['moved', 'cancelled', 'notes']
  const isClosed = depth.window.state === 'closed'
  return logKinds
    .filter((kind) => depth.interviews.length > 0 || !needsInterview.includes(kind))
    .filter((kind) => (kind === 'closed' ? !isClosed : kind === 'reopened' ? isClosed : true))
    .map((value) => ({ value, label: logWord(value) }))
}

interface LogFieldsProps {
  depth: ApplicationDepth
  values: LogValues
  errors: FieldErrors
  moment: Moment
  onValues: (change: Partial<LogValues>) => void
}

function LogFields(props: LogFieldsProps) {
  const { depth, values, errors, onValues } = props
  const people = depth.people.map(({ contact, name }) => ({ value: contact, label: plainName(name) }))
  switch (values.what) {
    case 'thank-you':
    case 'check-in':
    case 'reply':
      return (
        <>
          <DayField {...props} />
          {people.length > 0 && (
            <CheckGroup
              legend={say('fieldTo')}
              choices={people}
              chosen={values.to}
              onChosen={(to) => onValues({ to })}
            />
          )}
        </>
      )
    case 'received':
      return <ReceivedFields {...props} />
    case 'moved':
      return (
        <>
          <ChosenInterview {...props} />
          <InterviewFields values={values} errors={errors} onValues={onValues} />
          <MetPeople {...props} />
        </>
      )
    case 'interview':
      return (
        <>
          <InterviewFields values={values} errors={errors} onValues={onValues} />
          <MetPeople {...props} />
        </>
      )
    case 'cancelled':
      return <ChosenInterview {...props} />
    case 'notes':
      return (
        <>
          <ChosenInterview {...props} />
          <TextArea
            label={say('fieldNotes')}
            name="text"
            hint={say('fieldNotesHint')}
            rows={4}
            value={values.text}
            error={errors.text}
            onValue={(text) => onValues({ text })}
          />
        </>
      )
    case 'person':
      return <PersonFields values={values} errors={errors} onValues={onValues} />
    case 'closed':
      return (
        <div class="pair">
          <SelectField
            label={say('fieldOutcome')}
            name="outcome"
            value={values.outcome}
            choices={outcomeChoices()}
            onValue={(outcome) => onValues({ outcome })}
          />
          <OnField {...props} />
        </div>
      )
    case 'reopened':
      return null
  }
}

function OnField({ values, errors, moment, onValues }: LogFieldsProps) {
  return (
    <TextField
      label={say('fieldOn')}
      name="on"
      type="date"
      max={civilToday(moment)}
      value={values.on}
      error={errors.on}
      onValue={(on) => onValues({ on })}
    />
  )
}

function DayField(props: LogFieldsProps) {
  const { values, onValues } = props
  return (
    <div class="pair">
      <OnField {...props} />
      <SelectField
        label={say('fieldChannel')}
        name="channel"
        value={values.channel}
        choices={channelChoices()}
        onValue={(channel) => onValues({ channel })}
      />
    </div>
  )
}

function ReceivedFields(props: LogFieldsProps) {
  const { depth, values, errors, onValues } = props
  const { received } = values
  const dated = received === 'question' || received === 'promise' || received === 'offer'
  return (
    <>
      <SelectField
        label={say('fieldReceived')}
        name="received"
        value={received}
        choices={receivedChoices()}
        onValue={(kind) => onValues({ received: kind })}
      />
      <SelectField
        label={say('fieldFrom')}
        name="from"
        value={values.from}
        choices={[
          { value: '', label: say('fieldFromUnknown') },
          ...depth.people.map(({ contact, name }) => ({ value: contact, label: plainName(name) })),
        ]}
        onValue={(from) => onValues({ from })}
      />
      <DayField {...props} />
      {dated && (
        <TextField
          label={say(received === 'promise' ? 'fieldReplyByPromise' : 'fieldReplyByQuestion')}
          name="replyBy"
          type="date"
          optional={received !== 'promise'}
          value={values.replyBy}
          error={errors.replyBy}
          onValue={(replyBy) => onValues({ replyBy })}
        />
      )}
    </>
  )
}

function ChosenInterview({ depth, values, errors, moment, onValues }: LogFieldsProps) {
  return (
    <SelectField
      label={say('fieldInterview')}
      name="interview"
      value={values.interview}
      error={errors.interview}
      choices={[
        { value: '', label: say('chooseOne') },
        ...depth.interviews.map(({ interview, startsAt }) => ({
          value: interview,
          label: say('interviewOnAt', longDay(dayOf(startsAt, moment), moment), timeOfDay(startsAt, moment)),
        })),
      ]}
      onValue={(interview) => onValues({ interview })}
    />
  )
}

function MetPeople({ depth, values, onValues }: LogFieldsProps) {
  if (depth.people.length === 0) return null
  return (
    <CheckGroup
      legend={say('fieldWith')}
      choices={depth.people.map(({ contact, name }) => ({ value: contact, label: plainName(name) }))}
      chosen={values.met}
      onChosen={(met) => onValues({ met })}
    />
  )
}
