import { printLabels } from '../reading/print-labels.ts'
import { personalLabelWords } from './label-words.ts'

/** Worked out while the extension is built, so that pages don't carry the words themselves: scripts/print-labels.ts. */
export const personalLabelPrints = printLabels(personalLabelWords)
