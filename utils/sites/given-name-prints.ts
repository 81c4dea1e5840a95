import { writePrints } from '../etiquette/word-prints.ts'
import { commonFamilyNames, commonGivenNames, nicknameFamilies } from './given-names.ts'
import { writeFamilies } from './nickname-families.ts'

// All of this is worked out while the extension is built, which so carries no list of names: scripts/print-labels.ts.

/** Another name shares its print with a common one once in half a million. */
export const commonNameBits = 26
export const commonGivenNamePrints = writePrints(commonGivenNames, commonNameBits)
export const commonFamilyNamePrints = writePrints(commonFamilyNames, commonNameBits)
export const nicknameFamilyPrints = writeFamilies(nicknameFamilies)
