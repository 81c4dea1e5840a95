import { chooseIncoming } from '../../utils/language/choose-incoming.ts'
import { chooseOutgoing } from '../../utils/language/choose-outgoing.ts'
import type { Features } from '../../utils/language/model/features.ts'
import {
  type LinearModel,
  type PackedModel,
  probabilities,
  unpack,
} from '../../utils/language/model/linear.ts'
import { BUCKETS, type Direction, LABELS, type Seen } from './examples.ts'
import { type Example, fitWeights, pack } from './fit.ts'
import { foldOf } from './mails.ts'
import type { Judged } from './measure.ts'

/** A judged mail with its name. */
export type Named = Judged & { id: string }

const FOLDS = 5

/** Fits the weights and packs them as they are kept. */
export function trainModel(
  seen: readonly Seen[],
  composed: readonly Example[],
  direction: Direction,
): PackedModel<string> {
  const size = BUCKETS[direction]
  const labels = LABELS[direction]
  const examples = [...seen.flatMap((one) => one.examples), ...composed]
  return pack(fitWeights(examples, labels.length, size.words + size.ideas), labels, size)
}

function sayLabel(model: LinearModel<string>, features: Features, direction: Direction): string {
  const chances = probabilities(model, features)
  return (direction === 'outgoing' ? chooseOutgoing(chances, {}) : chooseIncoming(chances)).label
}

/** What the model says about mails it may not have learnt from. */
export function judge(packed: PackedModel<string>, seen: readonly Seen[], direction: Direction): Named[] {
  const model = unpack(packed)
  return seen.map(({ mail, own }) => ({
    id: mail.id,
    lang: mail.lang,
    truth: mail.label,
    said: sayLabel(model, own, direction),
  }))
}

/**
 * Every mail judged by a model that has not seen it: five times four fifths are learnt and one is judged. `file` keeps
 * whole files together, so that no author is in both parts.
 */
export function crossValidate(
  seen: readonly Seen[],
  composed: readonly Example[],
  direction: Direction,
  by: 'mail' | 'file',
): Named[] {
  const judged: Named[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const aside = ({ mail }: Seen): boolean =>
      foldOf(by === 'mail' ? mail : { id: mail.source }, FOLDS) === fold
    const kept = seen.filter(aside)
    if (kept.length === 0) continue
    const model = trainModel(
      seen.filter((one) => !aside(one)),
      composed,
      direction,
    )
    judged.push(...judge(model, kept, direction))
  }
  return judged
}
