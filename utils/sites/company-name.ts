import { foldedWords } from './folded-words.ts'

const legalForms = new Set(
  'inc incorporated llc ltd limited plc corp corporation co company gmbh ag se kg ohg ug bv nv sa sas sarl srl spa oy ab as aps group holding holdings the'.split(
    ' ',
  ),
)

/** The words of a company's name that tell it from others: `The Larkspur Robotics GmbH` is `larkspur robotics`. */
export function companyWords(company: string): readonly string[] {
  return foldedWords(company).filter((word) => !legalForms.has(word))
}

/** What companies add to their name for a country, a branch or a department: it makes no other company of them. */
const branches = new Set(
  `international global worldwide europe emea apac americas america usa us uk germany deutschland france espana spain
  italia italy nederland austria schweiz switzerland polska canada india japan labs technologies technology tech software
  systems solutions services hq careers jobs talent recruiting hiring team engineering research`.split(
    /\s+/u,
  ),
)

/**
 * Whether a workplace is the company of an application: the same words, or one of the names cut short. One word alone
 * says little: `Apple Tree Nursery` is not `Apple`, `Apple Germany` is.
 */
export function isSameCompany(seen: string, known: string): boolean {
  const [one, other] = [companyWords(seen), companyWords(known)]
  if (one.length === 0 || other.length === 0) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (!short.every((word, index) => long[index] === word)) return false
  const more = long.slice(short.length)
  return (
    short.length > 1 || more.every((word) => branches.has(word)) || (short === one && isTelling(short[0]))
  )
}

/** A single word that is no everyday one: longer than most, and in no short list of words that are names as well. */
function isTelling(word: string | undefined): boolean {
  return word !== undefined && word.length >= 7
}

const former = new Set(
  'ex former formerly previously prev past once ehemals ehemalig ehemalige ehemaliger fruher zuvor ancien ancienne anciennement antes exempleado exempleada fui gia oud voormalig byly byla бывший бывшая ранее'.split(
    ' ',
  ),
)
const alumni = new Set('alum alumni alumnus alumna fan fans veteran emeritus'.split(' '))
const workWords = new Set(
  `at with for bei chez en no na em presso bij hos w v in ve в у на works work working arbeite arbeitet trabajo trabaja
  trabalho travaille lavoro werk pracuje`.split(/\s+/u),
)
/** Particles that stand behind a place of work where no spaces are written, and what stands before it in Chinese. */
const workParticles = /^(?:で|に|の|社|株式会社|勤務|에서|에|在|就职|任职|工作|公司)/u

const unspaced =
  /(?<=[\p{Script=Latin}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[\p{Script=Latin}\p{N}])/gu

/**
 * Whether somebody says in their own words that they work at a company, `Data lead @larkspur | Berlin`. A name of one
 * word counts only in its own segment, after an @ or beside a word of work: most of them mean something else as well.
 */
export function saysWorksAt(says: string, known: string): boolean {
  const wanted = companyWords(known)
  if (wanted.length === 0) return false
  return says
    .normalize('NFKC')
    .split(/[|•·;,\n/]|\s[–—-]\s/u)
    .some((segment) => segmentNames(segment, wanted))
}

function segmentNames(segment: string, wanted: readonly string[]): boolean {
  const parted = segment.replace(unspaced, ' ').replace(/(?<=\p{L})['’](?=(?:d[ae]|t[ae])(?:ki)?\b)/gu, ' ')
  const words = companyWords(parted)
  // Handles are written in one word: `@larkspurrobotics`.
  const tagged = parted
    .match(/[@＠]\s?[\p{L}\p{N}_.]+/gu)
    ?.some((handle) => foldedWords(handle).join('') === wanted.join(''))
  if (words.some((word) => former.has(word)) || words.some((word) => alumni.has(word))) return false
  if (tagged) return true
  const at = words.findIndex((_, index) => wanted.every((word, step) => words[index + step] === word))
  if (at < 0) return false
  if (wanted.length > 1 || words.length === wanted.length) return true
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? '']
  return (
    workWords.has(before) ||
    /(?:在|加入)$/u.test(before) ||
    workParticles.test(after) ||
    /^(?:d[ae]|t[ae])(?:ki)?$/u.test(after)
  )
}
