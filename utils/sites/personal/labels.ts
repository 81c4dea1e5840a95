import { labelReader } from '../reading/label-table.ts'
import { personalLabelPrints } from './label-prints.ts'

/** Undo and safe words come first in the table, so a word that is both is left alone. */
export const personalLabels = labelReader(personalLabelPrints)
