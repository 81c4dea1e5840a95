import type { Features } from '../../utils/language/model/features.ts'
import { MOST_STEPS, type PackedModel, packSteps } from '../../utils/language/model/linear.ts'

/** One mail of the training set, seen as features. */
export interface Example {
  features: Pick<Features, 'buckets' | 'values'>
  /** Index of the label. */
  label: number
  /** How much it counts. */
  weight: number
}

/** How the fit is made; the defaults were found on the mails kept aside. */
export interface FitOptions {
  epochs: number
  rate: number
  /** Pull towards zero per epoch, keeps rare words from deciding. */
  decay: number
  /** Share of a step that goes to the true label's rivals although they are wrong: keeps the model from boasting. */
  smoothing: number
}

export const FIT: FitOptions = { epochs: 9, rate: 0.15, decay: 0.00003, smoothing: 0.02 }

/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same model. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Multinomial logistic regression by stochastic gradient descent with per-weight rates (Adagrad). */
export function fitWeights(
  examples: readonly Example[],
  labels: number,
  buckets: number,
  options: FitOptions = FIT,
): { weights: Float32Array; bias: Float32Array } {
  const weights = new Float32Array(buckets * labels)
  const sums = new Float32Array(buckets * labels).fill(0.1)
  const bias = new Float32Array(labels)
  const order = examples.map((_, index) => index)
  const random = randomFrom(20261204)
  const scores = new Float64Array(labels)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    for (const number of order) {
      const example = examples[number]
      if (!example) continue
      const { buckets: rows, values } = example.features
      for (let label = 0; label < labels; label += 1) scores[label] = bias[label] ?? 0
      for (let at = 0; at < rows.length; at += 1) {
        const row = (rows[at] ?? 0) * labels
        const value = values[at] ?? 0
        for (let label = 0; label < labels; label += 1) {
          scores[label] = (scores[label] ?? 0) + value * (weights[row + label] ?? 0)
        }
      }
      const top = Math.max(...scores)
      let total = 0
      for (let label = 0; label < labels; label += 1) {
        scores[label] = Math.exp((scores[label] ?? 0) - top)
        total += scores[label] ?? 0
      }
      for (let label = 0; label < labels; label += 1) {
        const wanted = label === example.label ? 1 - options.smoothing : options.smoothing / (labels - 1)
        const error = ((scores[label] ?? 0) / total - wanted) * example.weight
        bias[label] = (bias[label] ?? 0) - 0.01 * error
        for (let at = 0; at < rows.length; at += 1) {
          const place = (rows[at] ?? 0) * labels + label
          const weight = weights[place] ?? 0
          const slope = error * (values[at] ?? 0) + options.decay * weight
          const sum = (sums[place] ?? 0) + slope * slope
          sums[place] = sum
          weights[place] = weight - (options.rate * slope) / Math.sqrt(sum)
        }
      }
    }
  }
  return { weights, bias }
}

/** Rounds to steps that fit one character each; the largest hundredth of a percent is cut off. */
export function pack<Label extends string>(
  fitted: { weights: Float32Array; bias: Float32Array },
  labels: readonly Label[],
  buckets: { words: number; ideas: number },
): PackedModel<Label> {
  const sizes = Float32Array.from(fitted.weights, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const step = Math.max(largest, 1e-6) / MOST_STEPS
  const steps = Array.from(fitted.weights, (weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))),
  )
  return {
    labels,
    buckets,
    bias: Array.from(fitted.bias, (value) => Math.round(value * 10_000) / 10_000),
    step: Math.round(step * 1e7) / 1e7,
    packed: packSteps(steps),
  }
}
