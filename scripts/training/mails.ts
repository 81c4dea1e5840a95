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

/** Reads every `*.jsonl` of a folder, in the order of names, and refuses what has no known label. */
export function readMails<Label extends string>(
  folder: string,
  labels: readonly Label[],
): TrainingMail<Label>[] {
  const mails: TrainingMail<Label>[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const source = basename(file, '.jsonl')
    for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null) throw new TypeError(`${file}:${index + 1} is no mail`)
      const record: Record<string, unknown> = { ...value }
      const label = labels.find((known) => known === record['label'])
      if (!label) throw new TypeError(`${file}:${index + 1} has no known label: ${String(record['label'])}`)
      const from = text(record['from'])
      mails.push({
        id: text(record['id']) || `${source}-${index + 1}`,
        label,
        lang: text(record['lang']).slice(0, 2) || 'en',
        subject: text(record['subject']),
        from: from === '' ? undefined : from,
        body: text(record['body']),
        source,
      })
    }
  }
  return mails
}

/** Which of `folds` parts a mail belongs to; the same for ever, whatever else is written. */
export function foldOf(mail: { id: string }, folds: number): number {
  return hashText(77, mail.id) % folds
}
