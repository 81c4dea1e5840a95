import type { PackedModel } from '../../utils/language/model/linear.ts'
import type { Direction } from './examples.ts'

/** The text of `utils/language/model/*-weights.ts`. */
export function weightsFile(model: PackedModel<string>, direction: Direction): string {
  const type = direction === 'outgoing' ? 'OutgoingLabel' : 'IncomingLabel'
  const labels = model.labels.map((label) => `    '${label}',`).join('\n')
  return `import type { ${type} } from './labels.ts'
import type { PackedModel } from './linear.ts'

/** Written by \`npm run train\` from the mails of \`training/\`; not to be edited by hand. */
export const ${direction}Weights: PackedModel<${type}> = {
  labels: [
${labels}
  ],
  buckets: { words: ${model.buckets.words}, ideas: ${model.buckets.ideas} },
  bias: [${model.bias.join(', ')}],
  step: ${model.step},
  packed:
    '${model.packed}',
}
`
}
