import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composedExamples, type Direction, LABELS, type Seen, seeAll, seeOne } from './training/examples.ts'
import { parseMails } from './training/mails.ts'
import { reportOf } from './training/report.ts'
import { crossValidate, judge, type Named, trainModel } from './training/validate.ts'
import { weightsFile } from './training/weights-file.ts'

/**
 * `npm run train` fits the weights of `utils/language/model/*-weights.ts` on all mails of `training/`. Deterministic.
 *
 * `--check`           fits on four fifths, five times, and says how the fifth left out fares (by mail and by whole file)
 * `--report`          the same, and writes the tables into `docs/language.md`
 * `--measure FOLDER`  also judges `outgoing.jsonl` and `incoming.jsonl` of a folder
 * `--only DIRECTION`  `outgoing` or `incoming` alone
 * `--wrong`           names the mails that were taken for something else
 * `--dry`             writes no weights
 */

const root = join(import.meta.dirname, '..')
const training = join(root, 'training')
const args = process.argv.slice(2)

function option(name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined
}

function say(judged: readonly Named[], title: string, direction: Direction): string {
  const report = reportOf(title, judged, direction)
  process.stdout.write(`${report}\n`)
  if (args.includes('--wrong')) {
    for (const { id, lang, truth, said } of judged) {
      if (truth !== said) process.stdout.write(`  ${id} ${lang} ${truth} -> ${said}\n`)
    }
  }
  return report
}

function seeFolder(folder: string, direction: Direction): Seen[] {
  const file = join(folder, `${direction}.jsonl`)
  if (!existsSync(file)) return []
  const mails = parseMails(readFileSync(file, 'utf8'), direction, LABELS[direction])
  return mails.map((mail) => seeOne(mail, direction))
}

/** Puts the tables between the two markers of the page. */
function writeReport(tables: readonly string[]): void {
  const file = join(root, 'docs/language.md')
  const page = readFileSync(file, 'utf8')
  const [start, end] = ['<!-- tables: written by npm run train -- --report -->', '<!-- end of tables -->']
  const before = page.slice(0, page.indexOf(start) + start.length)
  writeFileSync(file, `${before}\n\n${tables.join('\n')}\n${page.slice(page.indexOf(end))}`)
}

const tables: string[] = []
for (const direction of ['outgoing', 'incoming'] as const) {
  if ((option('--only') ?? direction) !== direction) continue
  const seen = seeAll(training, direction)
  const composed = composedExamples(training, direction)
  if (args.includes('--check') || args.includes('--report')) {
    for (const by of ['mail', 'file'] as const) {
      const judged = crossValidate(seen, composed, direction, by)
      const title = `${direction === 'outgoing' ? 'Outgoing' : 'Incoming'}, ${by === 'mail' ? 'unseen mails' : 'unseen files'}`
      tables.push(say(judged, title, direction))
    }
  }
  const model = trainModel(seen, composed, direction)
  if (!args.includes('--dry')) {
    writeFileSync(
      join(root, 'utils/language/model', `${direction}-weights.ts`),
      weightsFile(model, direction),
    )
  }
  process.stdout.write(
    `${direction}: ${seen.length} mails, ${composed.length} composed, ${model.packed.length} weights\n\n`,
  )
  const measured = option('--measure')
  if (measured !== undefined)
    say(judge(model, seeFolder(measured, direction), direction), `${direction}, ${measured}`, direction)
}
if (args.includes('--report')) writeReport(tables)
