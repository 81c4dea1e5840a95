import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseOutgoing } from '../utils/language/choose-outgoing.ts'
import { type Buckets, type Features, featuresOf } from '../utils/language/model/features.ts'
import { INCOMING_LABELS, OUTGOING_LABELS } from '../utils/language/model/labels.ts'
import { type LinearModel, probabilities, unpack } from '../utils/language/model/linear.ts'
import { compose, INCOMING_RECIPES, OUTGOING_RECIPES, readSentences } from './training/compose.ts'
import { type Example, fitWeights, pack } from './training/fit.ts'
import { foldOf, readMails, type TrainingMail } from './training/mails.ts'
import { type Judged, macroF1, scoreOf, unrelatedHeld } from './training/measure.ts'
import { variantsOf } from './training/vary.ts'

/**
 * `npm run train`: fits the weights of `utils/language/model/*-weights.ts` on all mails of `training/`.
 * `npm run train -- --check`: fits on four fifths, five times, and says how the fifth left out fares; by mail and by
 * whole file. `--measure FOLDER` also judges `outgoing.jsonl` and `incoming.jsonl` of a folder. Deterministic.
 */

const BUCKETS: Readonly<Record<Direction, Buckets>> = {
  outgoing: { words: 6144, ideas: 2048 },
  incoming: { words: 5632, ideas: 2048 },
}

const VARIANTS = 4
/** How many mails are put together from sentences, per language, and how much each counts beside a whole one. */
const COMPOSED_MAILS = 400
const COMPOSED_WEIGHT = 0.4
const FOLDS = 5

type Direction = 'outgoing' | 'incoming'

const LABELS: Readonly<Record<Direction, readonly string[]>> = {
  outgoing: OUTGOING_LABELS,
  incoming: INCOMING_LABELS,
}

const root = join(import.meta.dirname, '..')

interface Seen {
  mail: TrainingMail<string>
  own: Features
  examples: Example[]
}

function see(mails: readonly TrainingMail<string>[], direction: Direction): Seen[] {
  const labels = LABELS[direction]
  const counts = new Map<string, number>()
  for (const { label } of mails) counts.set(label, (counts.get(label) ?? 0) + 1)
  const average = mails.length / Math.max(counts.size, 1)
  return mails.map((mail) => {
    const weight = Math.sqrt(average / (counts.get(mail.label) ?? 1))
    const examples = variantsOf(mail, VARIANTS).map((variant, index) => {
      const { buckets, values } = featuresOf(
        { subject: variant.subject, text: variant.body, from: variant.from },
        BUCKETS[direction],
      )
      return {
        features: { buckets, values },
        label: labels.indexOf(mail.label),
        weight: weight * (index === 0 ? 1 : 0.5),
      }
    })
    return {
      mail,
      own: featuresOf({ subject: mail.subject, text: mail.body, from: mail.from }, BUCKETS[direction]),
      examples,
    }
  })
}

/** Mails put together from sentences: for learning only, never for measuring. */
function composed(direction: Direction): Example[] {
  const labels = LABELS[direction]
  return ['en', 'es', 'fr', 'de', 'pt'].flatMap((lang) => {
    const file = join(
      root,
      'training/sentences',
      direction === 'outgoing' ? `${lang}.json` : `incoming-${lang}.json`,
    )
    const sentences = readSentences(file)
    const mails: readonly TrainingMail<string>[] =
      direction === 'outgoing'
        ? compose(OUTGOING_RECIPES, sentences, lang, COMPOSED_MAILS)
        : compose(INCOMING_RECIPES, sentences, lang, COMPOSED_MAILS)
    return mails.flatMap((mail) =>
      variantsOf(mail, 0).map((variant) => {
        const { buckets, values } = featuresOf(
          { subject: variant.subject, text: variant.body, from: variant.from },
          BUCKETS[direction],
        )
        return { features: { buckets, values }, label: labels.indexOf(mail.label), weight: COMPOSED_WEIGHT }
      }),
    )
  })
}

function fitModel(seen: readonly Seen[], direction: Direction): LinearModel<string> {
  const size = BUCKETS[direction]
  const labels = LABELS[direction]
  const fitted = fitWeights(
    [...seen.flatMap(({ examples }) => examples), ...composed(direction)],
    labels.length,
    size.words + size.ideas,
  )
  return unpack(pack(fitted, labels, size))
}

function sayLabel(model: LinearModel<string>, features: Features, direction: Direction): string {
  const chances = probabilities(model, features)
  if (direction === 'outgoing') return chooseOutgoing(chances, {}).label
  return model.labels[chances.indexOf(Math.max(...chances))] ?? ''
}

/** A judged mail with its name. */
type Named = Judged & { id: string }

function wrongOnes(judged: readonly Named[]): string {
  return judged
    .filter(({ truth, said }) => truth !== said)
    .map(({ id, lang, truth, said }) => `  ${id} ${lang} ${truth} -> ${said}\n`)
    .join('')
}

function judge(model: LinearModel<string>, seen: readonly Seen[], direction: Direction): Named[] {
  return seen.map(({ mail, own }) => ({
    id: mail.id,
    lang: mail.lang,
    truth: mail.label,
    said: sayLabel(model, own, direction),
  }))
}

function crossValidate(seen: readonly Seen[], direction: Direction, by: 'mail' | 'file'): Named[] {
  const judged: Named[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const aside = (one: Seen): boolean =>
      foldOf(by === 'mail' ? one.mail : { id: one.mail.source }, FOLDS) === fold
    const kept = seen.filter(aside)
    if (kept.length === 0) continue
    const model = fitModel(
      seen.filter((one) => !aside(one)),
      direction,
    )
    judged.push(...judge(model, kept, direction))
  }
  return judged
}

function percent(value: number): string {
  return (value * 100).toFixed(1)
}

function summary(judged: readonly Judged[], direction: Direction): string {
  const labels = LABELS[direction]
  const lines = [`macro-F1 ${percent(macroF1(judged, labels))} of ${judged.length}`]
  if (direction === 'outgoing') lines.push(`unrelated held ${percent(unrelatedHeld(judged))}`)
  for (const lang of ['en', 'es', 'fr', 'de', 'pt']) {
    const some = judged.filter((one) => one.lang === lang)
    if (some.length > 0)
      lines.push(
        `${lang} ${percent(macroF1(some, labels))} (${some.length}, right ${percent(some.filter((one) => one.said === one.truth).length / some.length)})`,
      )
  }
  for (const label of labels) {
    const { precision, recall, f1, support } = scoreOf(judged, label)
    const row = labels
      .map((said) =>
        String(judged.filter((one) => one.truth === label && one.said === said).length).padStart(4),
      )
      .join('')
    lines.push(
      `${label.padEnd(24)} F1 ${percent(f1).padStart(5)} P ${percent(precision).padStart(5)} R ${percent(recall).padStart(5)} n ${String(support).padStart(4)} |${row}`,
    )
  }
  return lines.join('\n')
}

function writeWeights(model: ReturnType<typeof pack>, direction: Direction): void {
  const type = direction === 'outgoing' ? 'OutgoingLabel' : 'IncomingLabel'
  writeFileSync(
    join(root, 'utils/language/model', `${direction}-weights.ts`),
    `import type { ${type} } from './labels.ts'
import type { PackedModel } from './linear.ts'

/** Written by \`npm run train\` from the mails of \`training/${direction}\`; not to be edited by hand. */
export const ${direction}Weights: PackedModel<${type}> = {
  labels: [${model.labels.map((label) => `'${label}'`).join(', ')}],
  buckets: { words: ${model.buckets.words}, ideas: ${model.buckets.ideas} },
  bias: [${model.bias.join(', ')}],
  step: ${model.step},
  packed:
    '${model.packed}',
}
`,
  )
}

const args = process.argv.slice(2)
const measured = args.includes('--measure') ? args[args.indexOf('--measure') + 1] : undefined
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined
for (const direction of ['outgoing', 'incoming'] as const) {
  if (only !== undefined && only !== direction) continue
  const seen = see(readMails(join(root, 'training', direction), LABELS[direction]), direction)
  const extra = composed(direction)
  if (args.includes('--check')) {
    for (const by of ['mail', 'file'] as const) {
      const judged = crossValidate(seen, direction, by)
      process.stdout.write(`\n${direction}, fifths by ${by}: ${summary(judged, direction)}\n`)
      if (by === 'mail' && args.includes('--wrong')) process.stdout.write(wrongOnes(judged))
    }
  }
  const size = BUCKETS[direction]
  const packed = pack(
    fitWeights(
      [...seen.flatMap(({ examples }) => examples), ...extra],
      LABELS[direction].length,
      size.words + size.ideas,
    ),
    LABELS[direction],
    size,
  )
  if (!args.includes('--dry')) writeWeights(packed, direction)
  process.stdout.write(`\n${direction}: ${seen.length} mails, ${packed.packed.length} weights\n`)
  if (measured !== undefined && existsSync(join(measured, `${direction}.jsonl`))) {
    const others: Seen[] = readFileSync(join(measured, `${direction}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const mail = JSON.parse(line)
        return {
          mail: { ...mail, lang: (mail.lang ?? 'en').slice(0, 2), source: 'measure' },
          own: featuresOf({ subject: mail.subject, text: mail.body, from: mail.from }, size),
          examples: [],
        }
      })
    const judged = judge(unpack(packed), others, direction)
    process.stdout.write(`${direction}, measured: ${summary(judged, direction)}\n`)
    if (args.includes('--wrong')) process.stdout.write(wrongOnes(judged))
  }
}
