import { readFileSync } from 'node:fs'
import { classifyIncoming } from '../utils/language/classify-incoming.ts'
import { classifyOutgoing } from '../utils/language/classify-outgoing.ts'
import { type Facts, type FactsRequest, readFacts, readOwnFacts } from '../utils/language/facts/read-facts.ts'

/**
 * `npm run -s classify -- outgoing FILE.jsonl` and `... incoming FILE.jsonl`: says what the mails of a file are.
 * Input lines `{id, subject?, body, from?, sentAt?, zone?}`; output lines `{id, label, facts}`, or `{id, error}` for a
 * line that can't be read (id null where there is none).
 */

type Direction = 'outgoing' | 'incoming'

interface MailLine {
  id: string | number
  subject: string
  body: string
  from: string | undefined
  sentAt: string | undefined
  zone: string | undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textField(record: Record<string, unknown>, name: string): string | undefined {
  const value = record[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new TypeError(`"${name}" is not a text`)
  return value
}

function idOf(value: unknown): string | number | null {
  if (!isRecord(value)) return null
  const { id } = value
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function parseMail(value: unknown): MailLine {
  if (!isRecord(value)) throw new TypeError('the line is not an object')
  const id = idOf(value)
  if (id === null) throw new TypeError('"id" is missing')
  const body = textField(value, 'body')
  if (body === undefined) throw new TypeError('"body" is missing')
  return {
    id,
    subject: textField(value, 'subject') ?? '',
    body,
    from: textField(value, 'from'),
    sentAt: textField(value, 'sentAt'),
    zone: textField(value, 'zone'),
  }
}

function factsRequest({ subject, body, from, sentAt, zone }: MailLine): FactsRequest {
  return {
    subject,
    body,
    around: Temporal.Now.plainDateISO().year,
    ...(from === undefined ? {} : { from }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(zone === undefined ? {} : { zone }),
  }
}

/** The values alone, without the places they were read at. */
function plainFacts({ people, ...facts }: Facts): object {
  const values = Object.entries(facts).map(([name, fact]) => [name, fact.value])
  return {
    ...Object.fromEntries(values),
    ...(people.length === 0 ? {} : { people: people.map(({ value }) => value) }),
  }
}

function answer(direction: Direction, line: string): object {
  let id: string | number | null = null
  try {
    const value: unknown = JSON.parse(line)
    id = idOf(value)
    const mail = parseMail(value)
    const content = { subject: mail.subject, text: mail.body }
    if (direction === 'outgoing') {
      const { label } = classifyOutgoing(content)
      return { id: mail.id, label, facts: plainFacts(readOwnFacts({ ...factsRequest(mail), label })) }
    }
    const { label } = classifyIncoming({ ...content, from: mail.from })
    return { id: mail.id, label, facts: plainFacts(readFacts({ ...factsRequest(mail), label })) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

const [direction, file] = process.argv.slice(2)
if ((direction !== 'outgoing' && direction !== 'incoming') || file === undefined) {
  process.stderr.write('usage: npm run -s classify -- outgoing|incoming FILE.jsonl\n')
  process.exitCode = 2
} else {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(direction, line))}\n`)
  }
}
