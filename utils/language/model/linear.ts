import type { Features } from './features.ts'

/** A trained multinomial logistic regression with its weights as numbers, `weights[bucket * labels + label]`. */
export interface LinearModel<Label extends string> {
  labels: readonly Label[]
  buckets: { words: number; ideas: number }
  bias: readonly number[]
  weights: Int8Array
  /** What one step of a weight is worth. */
  step: number
}

/** A trained model as it is kept: one printable character per weight, `O` being zero. */
export interface PackedModel<Label extends string> {
  labels: readonly Label[]
  buckets: { words: number; ideas: number }
  bias: readonly number[]
  step: number
  packed: string
}

/** Printable ASCII without quote, backslash and dollar fits into any source file as it is. */
const ALPHABET = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The most a weight can be, in steps, either way. */
export const MOST_STEPS = (ALPHABET.length - 1) / 2

/** Reads the kept form. */
export function unpack<Label extends string>(model: PackedModel<Label>): LinearModel<Label> {
  const value = new Map([...ALPHABET].map((letter, index) => [letter, index - MOST_STEPS]))
  const weights = new Int8Array(model.packed.length)
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = value.get(model.packed.charAt(index)) ?? 0
  }
  return { labels: model.labels, buckets: model.buckets, bias: model.bias, step: model.step, weights }
}

/** Writes the kept form; `steps` are whole numbers between `-MOST_STEPS` and `MOST_STEPS`. */
export function packSteps(steps: Iterable<number>): string {
  let packed = ''
  for (const step of steps) packed += ALPHABET.charAt(step + MOST_STEPS)
  return packed
}

/** Probabilities per label, in the order of `model.labels`; they sum to 1. */
export function probabilities<Label extends string>(model: LinearModel<Label>, features: Features): number[] {
  const size = model.labels.length
  const sums = model.bias.slice()
  for (let index = 0; index < features.buckets.length; index += 1) {
    const row = (features.buckets[index] ?? 0) * size
    const value = (features.values[index] ?? 0) * model.step
    for (let label = 0; label < size; label += 1) {
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row + label] ?? 0)
    }
  }
  const top = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - top))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}
