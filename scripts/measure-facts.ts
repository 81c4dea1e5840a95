import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classifyIncoming } from '../utils/language/classify-incoming.ts'
import { classifyOutgoing } from '../utils/language/classify-outgoing.ts'
import { bareName, squash } from '../utils/language/facts/proper-names.ts'
import { type Facts, readFacts, readOwnFacts } from '../utils/language/facts/read-facts.ts'

/**
 * `npm run measure`: how often the facts of labelled mails are read right, by fact and language, with the label that
 * the classifier gives. `npm run measure -- FOLDER` takes `incoming.jsonl` and `outgoing.jsonl` of another folder;
 * `--wrong` shows what was read wrong, `--labels` believes the labels of the file. Says so and ends well without the mails.
 */

type Direction = 'incoming' | 'outgoing'
type FactName = 'company' | 'role' | 'interviewAt' | 'replyBy'

interface Mail {
  id: string
  label: string
  lang?: string
  subject?: string
  body: string
  from?: string
  facts?: Record<string, unknown>
}

interface Tally {
  stated: number
  right: number
  wrong: number
}

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../../shared/corpus')
const names: readonly FactName[] = ['company', 'role', 'interviewAt', 'replyBy']
const tallies = new Map<string, Tally>()

function readMails(direction: Direction): readonly Mail[] {
  return readFileSync(join(folder, `${direction}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function factsOf({ label, subject = '', body, from, facts = {} }: Mail, direction: Direction): Facts {
  const { sentAt } = facts
  const request = {
    subject,
    body,
    around: Temporal.Now.plainDateISO().year,
    ...(from === undefined ? {} : { from }),
    ...(typeof sentAt === 'string' ? { sentAt } : {}),
  }
  const content = { subject, text: body }
  if (direction === 'outgoing') {
    const said = args.includes('--labels') ? label : classifyOutgoing(content).label
    return readOwnFacts({ ...request, label: said })
  }
  const said = args.includes('--labels') ? label : classifyIncoming({ ...content, from }).label
  return readFacts({ ...request, label: said })
}

function isSame(name: FactName, stated: string, read: string): boolean {
  switch (name) {
    case 'company':
    case 'role':
      return squash(bareName(stated)) === squash(bareName(read))
    case 'interviewAt':
      return stated === read || (stated.length === 10 && read.startsWith(stated))
    case 'replyBy':
      return stated === read
  }
}

function count(key: string, outcome: 'right' | 'wrong' | 'missed'): void {
  const tally = tallies.get(key) ?? { stated: 0, right: 0, wrong: 0 }
  tally.stated += 1
  if (outcome !== 'missed') tally[outcome] += 1
  tallies.set(key, tally)
}

function measure(direction: Direction): void {
  for (const mail of readMails(direction)) {
    const read = factsOf(mail, direction)
    for (const name of names) {
      const stated = mail.facts?.[name === 'replyBy' ? 'replyByDate' : name]
      if (typeof stated !== 'string') continue
      const value = read[name]?.value
      const outcome = value === undefined ? 'missed' : isSame(name, stated, value) ? 'right' : 'wrong'
      count(`${direction} ${name}`, outcome)
      count(`${direction} ${name} ${(mail.lang ?? 'en').slice(0, 2)}`, outcome)
      if (outcome !== 'right' && args.includes('--wrong'))
        process.stdout.write(`${mail.id} ${name}: ${stated} -> ${value ?? 'nothing'}\n`)
    }
  }
}

if (existsSync(join(folder, 'incoming.jsonl')) && existsSync(join(folder, 'outgoing.jsonl'))) {
  measure('incoming')
  measure('outgoing')
  for (const [key, { stated, right, wrong }] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const share = ((100 * right) / stated).toFixed(0)
    process.stdout.write(`${key.padEnd(28)} ${right} of ${stated} right (${share} %), ${wrong} wrong\n`)
  }
} else {
  process.stdout.write(`No labelled mails in ${folder}: nothing is measured.\n`)
}
