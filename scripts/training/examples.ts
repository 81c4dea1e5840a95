import { join } from 'node:path'
import { type Buckets, type Features, featuresOf } from '../../utils/language/model/features.ts'
import { INCOMING_LABELS, OUTGOING_LABELS } from '../../utils/language/model/labels.ts'
import { compose, readSentences } from './compose.ts'
import type { Example } from './fit.ts'
import { readMails, type TrainingMail } from './mails.ts'
import { INCOMING_RECIPES, OUTGOING_RECIPES } from './recipes.ts'
import { variantsOf } from './vary.ts'

export type Direction = 'outgoing' | 'incoming'

export const LABELS: Readonly<Record<Direction, readonly string[]>> = {
  outgoing: OUTGOING_LABELS,
  incoming: INCOMING_LABELS,
}

/** So many buckets that both files together stay under 120 kB, one character per weight. */
export const BUCKETS: Readonly<Record<Direction, Buckets>> = {
  outgoing: { words: 7168, ideas: 2816 },
  incoming: { words: 5600, ideas: 2048 },
}

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt']

/** How many other ways of typing each mail are learnt from beside itself. */
const VARIANTS = 4
const VARIANT_WEIGHT = 0.5

/** How many mails are put together from sentences, per language. */
const COMPOSED_MAILS = 400
/** How much each of these counts beside a whole one; those that somebody gets are put together in all languages. */
const COMPOSED_WEIGHT: Readonly<Record<Direction, number>> = { outgoing: 0.6, incoming: 0.3 }

/** A mail written for training, as the model sees it. */
export interface Seen {
  mail: TrainingMail<string>
  own: Features
  /** The mail and its variants, to learn from. */
  examples: readonly Example[]
}

function featuresIn(mail: TrainingMail<string>, direction: Direction): Features {
  return featuresOf({ subject: mail.subject, text: mail.body, from: mail.from }, BUCKETS[direction])
}

/** Sees one mail without variants, for measuring. */
export function seeOne(mail: TrainingMail<string>, direction: Direction): Seen {
  return { mail, own: featuresIn(mail, direction), examples: [] }
}

/** Reads and sees all mails of a direction; rare labels weigh more. */
export function seeAll(training: string, direction: Direction): Seen[] {
  const labels = LABELS[direction]
  const mails = readMails(join(training, direction), labels)
  const counts = new Map<string, number>()
  for (const { label } of mails) counts.set(label, (counts.get(label) ?? 0) + 1)
  const average = mails.length / Math.max(counts.size, 1)
  return mails.map((mail) => {
    const weight = Math.sqrt(average / (counts.get(mail.label) ?? 1))
    const examples = variantsOf(mail, VARIANTS).map((variant, index) => {
      const { buckets, values } = featuresIn(variant, direction)
      return {
        features: { buckets, values },
        label: labels.indexOf(mail.label),
        weight: index === 0 ? weight : weight * VARIANT_WEIGHT,
      }
    })
    return { mail, own: featuresIn(mail, direction), examples }
  })
}

/** Mails put together from sentences: for learning only, never for measuring. */
export function composedExamples(training: string, direction: Direction): Example[] {
  const labels = LABELS[direction]
  return LANGUAGES.flatMap((lang) => {
    const file = join(
      training,
      'sentences',
      direction === 'outgoing' ? `${lang}.json` : `incoming-${lang}.json`,
    )
    const sentences = readSentences(file)
    const mails: readonly TrainingMail<string>[] =
      direction === 'outgoing'
        ? compose(OUTGOING_RECIPES, sentences, lang, COMPOSED_MAILS)
        : compose(INCOMING_RECIPES, sentences, lang, COMPOSED_MAILS)
    return mails.map((mail) => {
      const { buckets, values } = featuresIn(mail, direction)
      return {
        features: { buckets, values },
        label: labels.indexOf(mail.label),
        weight: COMPOSED_WEIGHT[direction],
      }
    })
  })
}
