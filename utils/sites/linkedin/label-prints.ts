import { printLabels } from '../reading/print-labels.ts'
import { linkedInLabelWords } from './label-words.ts'

/** Worked out while the extension is built, so that pages don't carry the words themselves: scripts/print-labels.ts. */
export const linkedInLabelPrints = printLabels(linkedInLabelWords)
