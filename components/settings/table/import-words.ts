import { type CountKey, sayCount, type WordKey } from '../../../utils/platform/words.ts'
import type { ColumnUse } from '../../../utils/timeline/import-table/columns.ts'
import type { TableEncoding } from '../../../utils/timeline/import-table/decode-table.ts'
import type { LeftOutReason, RowRemark } from '../../../utils/timeline/import-table/row-facts.ts'
import type { TableStatus } from '../../../utils/timeline/import-table/statuses.ts'

export const useWords: Readonly<Record<ColumnUse, WordKey>> = {
  company: 'tableUseCompany',
  role: 'tableUseRole',
  applied: 'tableUseApplied',
  status: 'tableUseStatus',
  statusDate: 'tableUseStatusDate',
  interview: 'tableUseInterview',
  thanked: 'tableUseThanked',
  asked: 'tableUseAsked',
  heard: 'tableUseHeard',
  link: 'tableUseLink',
  notes: 'tableUseNotes',
  contact: 'tableUseContact',
  email: 'tableUseEmail',
  note: 'tableUseNote',
  skip: 'tableUseSkip',
}

export const statusWords: Readonly<Record<TableStatus, WordKey>> = {
  applied: 'tableStatusApplied',
  interview: 'tableStatusInterview',
  offer: 'tableStatusOffer',
  accepted: 'tableStatusAccepted',
  rejected: 'tableStatusRejected',
  withdrawn: 'tableStatusWithdrawn',
  silent: 'tableStatusSilent',
  'not-applied': 'tableStatusNotApplied',
  note: 'tableStatusNote',
}

export const reasonWords: Readonly<Record<LeftOutReason, CountKey>> = {
  'no-company': 'tableLeftOutNoCompany',
  'not-applied': 'tableLeftOutNotApplied',
  'no-date': 'tableLeftOutNoDate',
  'bad-date': 'tableLeftOutBadDate',
  'future-date': 'tableLeftOutFutureDate',
  'too-long': 'tableLeftOutTooLong',
  duplicate: 'tableLeftOutDuplicate',
  'already-here': 'tableLeftOutAlreadyHere',
  'taken-back': 'tableLeftOutTakenBack',
}

export const remarkWords: Readonly<Record<RowRemark, CountKey>> = {
  'status-kept': 'tableRemarkStatusKept',
  'date-kept': 'tableRemarkDateKept',
  'undated-status': 'tableRemarkUndatedStatus',
  joined: 'tableRemarkJoined',
}

/** The names of encodings are the same in every language. */
export const encodingNames: Readonly<Record<TableEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

/** Row numbers are shown as `3–7, 12`, at most so many of these. */
const mostSpans = 12

/** "Rows 2–4, 9 and 120 more": where in the table something is. */
export function rowNumbers(numbers: readonly number[], language: string): string {
  const spans: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last !== undefined && number === last.to + 1) last.to = number
    else spans.push({ from: number, to: number })
  }
  const shown = spans.slice(0, mostSpans)
  const format = new Intl.NumberFormat(language, { useGrouping: false })
  const words = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' })
    .formatToParts(
      shown.map(({ from, to }) => (from === to ? format.format(from) : format.formatRange(from, to))),
    )
    .map(({ type, value }) => (type === 'literal' ? ', ' : value))
    .join('')
  const more = spans.slice(mostSpans).reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return more === 0
    ? sayCount('tableRowNumbers', numbers.length, words)
    : sayCount('tableRowNumbersMore', more, words)
}
