import type { ContactId, InterviewId } from '../../../utils/etiquette/events.ts'
import type { LogValues } from '../../forms/log-values.ts'
import type { PersonValues } from '../../forms/person-values.ts'
import type { ApplicationEdit, InterviewEdit } from './edits.ts'

/** The key of an editor for somebody or something that is not there yet. */
export const fresh = 'new'

/**
 * The forms that are open on one application, with what was typed into them: a form is open as long as its
 * values are here, so that nothing is lost when the page shows something else for a while.
 */
export interface Editors {
  application?: ApplicationEdit
  log?: LogValues
  people: Readonly<Record<ContactId, PersonValues>>
  interviews: Readonly<Record<InterviewId, InterviewEdit>>
  preparations: Readonly<Record<InterviewId, PreparationValues>>
  notes: Readonly<Record<InterviewId, string>>
}

export interface PreparationValues {
  /** One for each question, in their order. */
  answers: readonly string[]
  rest: string
}

export const noEditors: Editors = { people: {}, interviews: {}, preparations: {}, notes: {} }

/** The record with one more entry, or without it. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _before, ...others } = record
  return value === undefined ? others : { ...others, [key]: value }
}
