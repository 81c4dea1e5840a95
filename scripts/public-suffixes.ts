import { writeFileSync } from 'node:fs'
import { suffixGroups } from './public-suffixes/groups.ts'
import { packSuffixes, separators, signs } from './public-suffixes/pack.ts'

/**
 * `node scripts/public-suffixes.ts`: writes utils/etiquette/public-suffixes.ts from the Public Suffix List as the
 * installed tldts carries it. To be run when tldts is updated; tests/unit/etiquette/registrable-domain.test.ts
 * compares the two. What is left out, and why, stands in the written file.
 */
const { groups, phrases } = packSuffixes(suffixGroups())

writeFileSync(
  new URL('../utils/etiquette/public-suffixes.ts', import.meta.url),
  `/**
 * The Public Suffix List (publicsuffix.org, Mozilla Public License 2.0), written by scripts/public-suffixes.ts; not to
 * be edited by hand. One group a top-level domain, each after a semicolon; within, labels from right to left: \`~\`
 * behind a private suffix, \`^\` behind what is none itself, \`!\` behind an exception, brackets around what stands
 * before it. Between two labels stands how many letters the later one has of the earlier: a space for none, \`A\` for one.
 * Top-level domains alone, scripts other than the DNS's own, and private suffixes of more than 2 labels
 * (single machines of cloud providers) are left out.
 */
export const publicSuffixes =
  '${groups};'

/** Signs that stand in the groups for a phrase, in the order of the phrases; a phrase may hold earlier signs. */
export const suffixSigns =
  '${signs}'
export const suffixPhrases =
  '${phrases.join(';')}'
export const suffixSeparators = '${separators}'
`,
)
