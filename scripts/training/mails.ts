import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hashText } from '../../utils/language/model/hash.ts'

/** A mail written for training. */
export interface TrainingMail<Label extends string> {
  id: string
  label: Label
  lang: string
  subject: string
  from: string | undefined
  body: string
  /** The file it comes from, without ending: one author and one kind of mail per file. */
  source: string
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Reads the lines of one file, and refuses what has no known label. */
export function parseMails<Label extends string>(
  lines: string,
  source: string,
  labels: readonly Label[],
): TrainingMail<Label>[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) throw new TypeError(`${source}:${index + 1} is no mail`)
    const record = new Map<string, unknown>(Object.entries(value))
    const label = labels.find((known) => known === record.get('label'))
    if (!label) throw new TypeError(`${source}:${index + 1} has no known label: ${text(record.get('label'))}`)
    const from = text(record.get('from'))
    return [
      {
        id: text(record.get('id')) || `${source}-${index + 1}`,
        label,
        lang: text(record.get('lang')).slice(0, 2) || 'en',
        subject: text(record.get('subject')),
        from: from === '' ? undefined : from,
        body: text(record.get('body')),
        source,
      },
    ]
  })
}

/** Reads every `*.jsonl` of a folder, in the order of names. */
export function readMails<Label extends string>(
  folder: string,
  labels: readonly Label[],
): TrainingMail<Label>[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files
    .sort()
    .flatMap((file) => parseMails(readFileSync(join(folder, file), 'utf8'), basename(file, '.jsonl'), labels))
}

/** Which of `folds` parts a mail belongs to; the same for ever, whatever else is written. */
export function foldOf(mail: { id: string }, folds: number): number {
  return hashText(77, mail.id) % folds
}
