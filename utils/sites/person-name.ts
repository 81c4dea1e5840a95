import { holdsPrint, printOf } from '../etiquette/word-prints.ts'
import { companyWords } from './company-name.ts'
import { foldedWords } from './folded-words.ts'
import {
  commonFamilyNamePrints,
  commonGivenNamePrints,
  nameFigures,
  nicknameFamilyPrints,
} from './given-name-prints.ts'

/**
 * - `same`: nobody else is likely meant.
 * - `likely`: an initial, a nickname, a middle name or a second family name apart; a question.
 * - `perhaps`: the same words, but so common, or at another company, that only the person themselves can tell. Worth a
 *   question before something is sent, not worth a nudge.
 * - `different`: also for anything that isn't a whole name (two words at least).
 */
export type NameMatch = 'same' | 'likely' | 'perhaps' | 'different'

/** Where the two are said to work: the second signal. Leave out what isn't known. */
export interface Companies {
  seen?: string | undefined
  known?: string | undefined
}

/** Whether two names, however a site decorates them, are of one person, with their companies as a second signal. */
export function sameName(seen: string, known: string, companies: Companies = {}): NameMatch {
  const match = compareSpellings(seen, known)
  if (match === 'different') return match
  const agree = sameCompany(companies)
  if (agree === true) return 'same'
  const common = isCommonName(known)
  if (match === 'same')
    return common ? (agree === false ? 'different' : 'perhaps') : agree === false ? 'likely' : 'same'
  if (common) return 'different'
  return agree === false ? 'perhaps' : 'likely'
}

/** Whether two names may be of one person: for lists that the user looks through. Nothing but the names is weighed. */
export function isSameName(one: string, other: string): boolean {
  return compareSpellings(one, other) !== 'different'
}

/** Names that a great many people have, `Maria Garcia`: alone they say too little to speak up. */
export function isCommonName(name: string): boolean {
  const { words } = nameParts(name)
  const [one = '', other = ''] = words
  const isCommon = (given: string, family: string) =>
    isAmong(commonGivenNamePrints, given) && isAmong(commonFamilyNamePrints, family)
  return words.length === 2 && (isCommon(one, other) || isCommon(other, one))
}

function isAmong(names: string, name: string): boolean {
  return holdsPrint(names, printOf(name, nameFigures))
}

interface NameParts {
  /** Folded words in the order given, without titles, degrees and particles. */
  words: readonly string[]
  /** The same with its particles, for names that are written in one word by some: `al-Masri`. */
  written: readonly string[]
  /** A name in brackets or quotes, `William "Bill" Hale`. */
  called: readonly string[]
}

const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
/** Marks that nobody sees, and vowels and strokes that Hebrew and Arabic can do without. */
const invisible =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu
const pronouns =
  /^(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|sie|er|ihr|ihm|elle|il|iel|ella|el|elle|lui|lei|ela|ele|any)$/u
const titles = new Set(
  'dr prof professor mr mrs ms miss mx sir dame herr frau dipl med rer nat drs sr sra srta dott dottssa mme mlle pani rev'.split(
    ' ',
  ),
)
const degrees = new Set(
  'phd md mba msc bsc bs ms mphil jd llm llb cpa cfa pmp cissp shrm sphr phr cp scp aphr csm cspo esq jr sr ii iii iv dds dphil edd mpa mph mfa pgdip acca fca aca cipd mcipd fcipd assoc chrp gphr prince2 itil msw lcsw dvm pharmd btech mtech beng meng'.split(
    ' ',
  ),
)
const particles = new Set(
  'de da do dos das del della di du la le van von der den ten ter zu zur zum af av al el bin bint ibn ben abu y e i und'.split(
    ' ',
  ),
)
const badges =
  /\s*(?:\bverified\b.*|[·•]\s*(?:[123](?:st|nd|rd|\.)?\+?|you|degree).*|\bopen\s?to\s?work\b.*|#\p{L}.*|\bis hiring\b.*|\bhiring\b.*|(?:さん|様|氏|님|씨)$)/giu

/** Takes a name apart: what a site, a fashion or a degree has added goes, what tells people apart stays. */
function nameParts(text: string): NameParts {
  let name = text.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim()
  name = name.replace(/^\(\d+\+?\)\s*/u, '').replace(/\s*[|｜]\s.*$/u, '')
  name = untilPicture(name)
    .replace(badges, '')
    .replace(/\s+[-–—•·:~/]\s.*$/u, '')
  const called: string[] = []
  name = name.replace(/[([{"“”„«‘]([^)\]}"“”»’]*)[)\]}"“”»’]/gu, (_, inner: string) => {
    const words = foldedWords(inner)
    if (words.length === 1 && !words.some((word) => pronouns.test(word) || degrees.has(word)))
      called.push(...words)
    return ' '
  })
  const written = withoutTitles(foldedWords(uncomma(name)))
  return { words: withoutParticles(written), written, called }
}

/** Slogans follow pictures; pictures before the name only decorate it. */
function untilPicture(name: string): string {
  const start = name.search(/\p{L}/u)
  const rest = start < 0 ? '' : name.slice(start)
  const at = rest.search(pictures)
  return at < 0 ? rest : rest.slice(0, at)
}

/** `Hale, Morgan` is turned round; after any other comma stand degrees. */
function uncomma(name: string): string {
  const [first = '', second = ''] = name.split(/\s*[,，、]\s*/u)
  const after = foldedWords(second).filter((word) => !degrees.has(word) && !particles.has(word))
  const turned = foldedWords(first).length === 1 && after.length > 0 && after.length < 3
  return turned ? `${second} ${first}` : first
}

function withoutTitles(words: readonly string[]): string[] {
  let rest = [...words]
  while (rest.length > 2 && titles.has(rest[0] ?? '')) rest = rest.slice(1)
  if (rest.length > 1 && /^(?:dr|prof|mr|mrs|ms|herr|frau)$/u.test(rest[0] ?? '')) rest = rest.slice(1)
  while (rest.length > 2 && degrees.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1)
  return rest
}

function withoutParticles(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !particles.has(word))
  return plain.length >= 2 ? plain : words
}

/** Who stands there in two scripts is known by either, `陈晓波 (Xiaobo Chen)`. */
function spellings(text: string): NameParts[] {
  const bare = text.normalize('NFKC').replace(/[()[\]{}]/gu, ' ')
  const latin = bare.replace(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu, ' ')
  const other = bare.replace(/\p{Script=Latin}+/gu, ' ')
  const isTwo = /\p{L}/u.test(latin) && /\p{L}/u.test(other)
  return (isTwo ? [text, latin, other] : [text]).map(nameParts)
}

function compareSpellings(seen: string, known: string): 'same' | 'likely' | 'different' {
  const ofKnown = spellings(known)
  const all = spellings(seen).flatMap((one) => ofKnown.map((other) => compare(one, other)))
  return all.find((match) => match === 'same') ?? all.find((match) => match === 'likely') ?? 'different'
}

function compare(one: NameParts, other: NameParts): 'same' | 'likely' | 'different' {
  const joined = [one, other].map(({ words }) => words.join(''))
  if (
    joined.every((name) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}$/u.test(name),
    )
  ) {
    return joined[0] === joined[1] || sortedJoin(one) === sortedJoin(other) ? 'same' : 'different'
  }
  if (one.words.length < 2 || other.words.length < 2) return 'different'
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const aligned = align(short, long)
  return aligned === 'different' && isWrittenApart(one, other) ? 'likely' : aligned
}

/** `Da-on Kim` and `Kim Daon`: one word of one is two of the other, and another word is the same. */
function isWrittenApart({ written: one }: NameParts, { written: other }: NameParts): boolean {
  if (Math.abs(one.length - other.length) !== 1) return false
  if (!one.some((word) => word.length > 1 && other.includes(word))) return false
  const joined = other.join('')
  return one.some((_, at) => [...one.slice(at), ...one.slice(0, at)].join('') === joined)
}

function sortedJoin({ words }: NameParts): string {
  return words.toSorted().join(' ')
}

/** Finds for every word of the shorter name one of the longer: the same, a form of it, or its initial. */
function align(short: NameParts, long: NameParts): 'same' | 'likely' | 'different' {
  const left: (string | null)[] = [...long.words]
  let whole = 0
  let loose = 0
  const places: number[] = []
  for (const kind of [isEqual, isForm, isInitial]) {
    for (const [index, word] of short.words.entries()) {
      if (places[index] !== undefined) continue
      const at = left.findIndex((each) => each !== null && kind(word, each))
      if (at < 0) continue
      left[at] = null
      places[index] = at
      if (kind === isEqual) whole++
      else loose++
    }
  }
  const missing = short.words.filter((_, index) => places[index] === undefined)
  const byCall =
    missing.length === 1 && [...short.called, ...long.called].some((name) => fits(name, missing[0], left))
  if (whole === 0 || loose > 1 || (missing.length > 0 && !byCall)) return 'different'
  const extra = left.filter((word) => word !== null && word.length > 1)
  if (loose === 0 && !byCall && extra.length === 0) return 'same'
  if (loose === 1 && extra.length > 0) return 'different'
  const outer = places.some((at, index) => isOuter(at, long.words) && isOuter(index, short.words))
  return outer ? 'likely' : 'different'
}

/** `Bill Hale` and `William "Bill" Hale`: the name they are called by is the word that was missing. */
function fits(called: string, missing: string | undefined, left: readonly (string | null)[]): boolean {
  return called === missing || left.some((word) => word !== null && isEqual(word, called))
}

function isOuter(index: number, words: readonly string[]): boolean {
  return index === 0 || index === words.length - 1
}

/** `Mueller` is `Müller`. Initials are never equal: `D. W.` says too little. */
function isEqual(one: string, other: string): boolean {
  if (one.length < 2 || other.length < 2) return false
  return one === other || one.replace(/([aou])e/gu, '$1') === other.replace(/([aou])e/gu, '$1')
}

function isForm(one: string, other: string): boolean {
  const prints = [one, other].map((name) => printOf(name, nameFigures))
  return nicknameFamilyPrints.split(' ').some((family) => prints.every((print) => holdsPrint(family, print)))
}

function isInitial(one: string, other: string): boolean {
  if (one.length > 1 === other.length > 1) return false
  return one[0] === other[0]
}

/** True and false are both evidence; undefined is none. */
function sameCompany({ seen, known }: Companies): boolean | undefined {
  const [one, other] = [seen, known].map((company) => companyWords(company ?? '').join(' '))
  if (one === undefined || other === undefined || one === '' || other === '') return undefined
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
}
