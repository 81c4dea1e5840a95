import { writePrints } from '../etiquette/word-prints.ts'
import { commonFamilyNames, commonGivenNames, nicknameFamilies } from './given-names.ts'

// All of this is worked out while the extension is built, which so carries no list of names: scripts/print-labels.ts.

/**
 * Of 24 bits: another name shares its print with a common one once in a hundred thousand, and two that are none of each other's
 * forms have prints of one family once in two million.
 */
export const nameFigures = 4
export const commonGivenNamePrints = writePrints(commonGivenNames, nameFigures)
export const commonFamilyNamePrints = writePrints(commonFamilyNames, nameFigures)

/** Families of names, parted by spaces. */
export const nicknameFamilyPrints = nicknameFamilies
  .map((family) => writePrints(family.split(' '), nameFigures))
  .join(' ')
