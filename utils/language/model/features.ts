import { detectLanguage } from '../detect-language.ts'
import { indexesFor } from '../lexicons/indexes.ts'
import type { Concept, Language } from '../lexicons/lexicon.ts'
import { CONCEPTS } from '../lexicons/lexicon.ts'
import { conceptsOf } from '../lexicons/match.ts'
import { ownText, plainText } from '../own-text.ts'
import { gistMarks } from './gist.ts'
import { hashText, mix } from './hash.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { senderMarks, shapeMarks } from './shape.ts'

/** A mail as the model sees it. */
export interface MailText {
  subject?: string | undefined
  text: string
  /** `Name <address>` of an incoming mail. */
  from?: string | undefined
}

/** What was found in a mail: hashed features with their weight in the sum, and the ideas for the reasons. */
export interface Features {
  language: Language
  /** Bucket numbers, each once. */
  buckets: readonly number[]
  values: readonly number[]
  concepts: ReadonlySet<Concept>
  /** Ideas of sentences that ask. */
  asked: ReadonlySet<Concept>
  words: number
}

/** How many buckets words and ideas have; ideas get their own so that they don't collide with words. */
export interface Buckets {
  words: number
  ideas: number
}

/** How loud each group of features is in the sum. */
export const LOUDNESS = { words: 1, ideas: 1.2, shape: 0.5, gist: 0.4 } as const

const SEED = {
  word: 1,
  pair: 2,
  stem: 3,
  subject: 4,
  idea: 5,
  asked: 6,
  together: 7,
  subjectIdea: 8,
  first: 9,
  last: 10,
  shape: 11,
  sender: 12,
  both: 13,
  askedPair: 14,
  skip: 15,
  about: 16,
  gist: 17,
} as const

const STEM = 5

/** Ideas that say a mail is about a job, and those that say it is about something else. */
const JOB_NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'job',
  'occupation',
  'application',
  'interview',
  'hirers',
  'trialDay',
])
const JOB_IDEAS: ReadonlySet<number> = numbersOf((name) => JOB_NAMES.has(name))
const OTHER_IDEAS: ReadonlySet<number> = numbersOf(
  (name) => CONCEPTS.indexOf(name) >= CONCEPTS.indexOf('money'),
)

function numbersOf(wanted: (name: Concept) => boolean): Set<number> {
  return new Set(CONCEPTS.flatMap((name, number) => (wanted(name) ? [number] : [])))
}

/** 0 for none, 1 for one, 2 for several of the ideas. */
function levelOf(wanted: ReadonlySet<number>, ...found: ReadonlySet<number>[]): number {
  const hits = new Set<number>()
  for (const set of found) for (const concept of set) if (wanted.has(concept)) hits.add(concept)
  return Math.min(hits.size, 2)
}

class Collected {
  readonly #seen = new Set<number>()
  readonly #size: number
  readonly #offset: number

  constructor(size: number, offset: number) {
    this.#size = size
    this.#offset = offset
  }

  add(hash: number): void {
    this.#seen.add(this.#offset + (hash % this.#size))
  }

  get buckets(): readonly number[] {
    return [...this.#seen]
  }
}

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word
}

function addWords(sentence: Sentence, words: Collected): void {
  let previous = hashText(SEED.word, '<')
  for (const word of sentence.words) {
    const stem = hashText(SEED.stem, stemOf(word))
    words.add(stem)
    words.add(hashText(SEED.word, word))
    words.add(mix(SEED.pair, previous, stem))
    previous = stem
  }
  words.add(mix(SEED.pair, previous, hashText(SEED.word, sentence.asks ? '?' : '>')))
}

/** Reads a mail once: own text, language, sentences, words, ideas, shape. */
export function featuresOf(mail: MailText, size: Buckets): Features {
  const subject = plainText(mail.subject ?? '').slice(0, 400)
  const own = ownText(mail.text)
  const { language } = detectLanguage(`${subject}\n${own}`)
  const indexes = indexesFor(language)
  const sentences = sentencesOf(own)
  const words = new Collected(size.words, 0)
  const ideas = new Collected(size.ideas, size.words)
  const concepts = new Set<number>()
  const asked = new Set<number>()
  const inSubject = new Set<number>()
  let count = 0

  sentences.forEach((sentence, place) => {
    count += sentence.words.length
    addWords(sentence, words)
    const here = new Set<number>()
    for (const index of indexes) for (const concept of conceptsOf(sentence.words, index)) here.add(concept)
    const list = [...here].sort((a, b) => a - b)
    for (const concept of list) {
      concepts.add(concept)
      ideas.add(mix(SEED.idea, concept, 0))
      if (sentence.asks) {
        asked.add(concept)
        ideas.add(mix(SEED.asked, concept, 0))
      }
      if (place < 2) ideas.add(mix(SEED.first, concept, 0))
      else if (place >= sentences.length - 3) ideas.add(mix(SEED.last, concept, 0))
    }
    for (let a = 0; a < list.length; a += 1) {
      for (let b = a + 1; b < list.length; b += 1) {
        ideas.add(mix(SEED.together, list[a] ?? 0, list[b] ?? 0))
        if (sentence.asks) ideas.add(mix(SEED.askedPair, list[a] ?? 0, list[b] ?? 0))
      }
    }
  })

  const titled = sentencesOf(subject)
  for (const sentence of titled) {
    for (const index of indexes)
      for (const concept of conceptsOf(sentence.words, index)) inSubject.add(concept)
  }
  const about = levelOf(JOB_IDEAS, concepts, inSubject) * 3 + levelOf(OTHER_IDEAS, concepts, inSubject)
  ideas.add(mix(SEED.about, about, 0))
  for (const concept of concepts) ideas.add(mix(SEED.both, concept, about))
  for (const concept of inSubject) ideas.add(mix(SEED.subjectIdea, concept, 0))

  for (const sentence of titled) {
    for (const word of sentence.words) words.add(hashText(SEED.subject, stemOf(word)))
  }

  const gist = new Collected(size.ideas, size.words)
  for (const mark of gistMarks(concepts, asked, inSubject)) {
    gist.add(hashText(SEED.gist, mark))
    gist.add(hashText(SEED.gist, `${mark} ${about}`))
  }

  const shape = new Collected(size.ideas, size.words)
  for (const mark of shapeMarks(subject, own, count, sentences)) shape.add(hashText(SEED.shape, mark))
  for (const mark of senderMarks(mail.from)) shape.add(hashText(SEED.sender, mark))

  const buckets: number[] = []
  const values: number[] = []
  const put = (group: Collected, loudness: number): void => {
    const found = group.buckets
    const value = loudness / Math.sqrt(Math.max(found.length, 1))
    for (const bucket of found) {
      buckets.push(bucket)
      values.push(value)
    }
  }
  put(words, LOUDNESS.words)
  put(ideas, LOUDNESS.ideas)
  put(shape, LOUDNESS.shape)
  put(gist, LOUDNESS.gist)
  const names = (numbers: Set<number>): Set<Concept> => {
    const result = new Set<Concept>()
    for (const number of numbers) {
      const name = CONCEPTS[number]
      if (name) result.add(name)
    }
    return result
  }
  return { language, buckets, values, concepts: names(concepts), asked: names(asked), words: count }
}
