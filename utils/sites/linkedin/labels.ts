import { labelReader } from '../reading/label-table.ts'
import { linkedInLabelPrints } from './label-prints.ts'

export const linkedInLabels = labelReader(linkedInLabelPrints)
