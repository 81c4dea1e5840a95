import { de } from './drafts/de.ts'
import { en } from './drafts/en.ts'
import { es } from './drafts/es.ts'
import { fr } from './drafts/fr.ts'
import { type DraftFacts, fill, type Mentions, mentionsOf, needs } from './drafts/mentions.ts'
import type {
  Alternatives,
  DraftKind,
  DraftLanguage,
  DraftPhrases,
  Letter,
  Register,
  Tone,
} from './drafts/phrases.ts'
import { pt } from './drafts/pt.ts'

export type { DraftFacts } from './drafts/mentions.ts'

const phrasebooks: Readonly<Record<DraftLanguage, DraftPhrases>> = { en, es, fr, de, pt }

/** LinkedIn's limit for the note of an invitation in a free account (2026). */
const linkedInNoteLimit = 200

export interface DraftRequest {
  kind: DraftKind
  language?: DraftLanguage
  tone?: Tone
  register?: Register
  facts: DraftFacts
  /** 0 for the first person of a company, 1 for the second…: no two of them get the same letter. */
  variant?: number
  /** Words of the user's own, with `{slots}`, instead of ours. */
  template?: { subject: string; text: string }
}

/** A draft as plain text: paragraphs parted by an empty line, slots in square brackets. */
export interface Draft {
  subject: string
  text: string
  /** The slots left open in it, as they stand in the text. */
  slots: readonly string[]
}

/**
 * Writes a draft out of the user's own facts and nothing else. What a sentence can't do without and nobody
 * knows stands as a slot, `[something that you talked about]`. The same request gives the same draft.
 */
export function writeDraft(request: DraftRequest): Draft {
  const phrases = phrasebooks[request.language ?? 'en']
  const register = phrases.registers[request.register ?? 'formal']
  const tone = request.tone ?? 'warm'
  const variant = request.variant ?? 0
  const mentions = mentionsOf(request.facts, phrases)
  const { kind, template } = request
  // A card on paper follows the mail: it is not the same letter again.
  const turn = kind === 'letter' ? variant + paperTurn : variant
  const choose: Choose = (alternatives, place = 0) =>
    fill(pick(alternatives, mentions, turnAt(turn, place)), mentions, phrases)

  if (template !== undefined) {
    return drafted(fill(template.subject, mentions, phrases), fill(template.text, mentions, phrases))
  }
  switch (kind) {
    case 'linkedin-note': {
      const fitting = register.linkedInNote.find(
        (note) => fill(note, mentions, phrases).length <= linkedInNoteLimit,
      )
      return drafted('', choose([fitting ?? register.linkedInNote[0]]))
    }
    case 'letter': {
      const letter = register['thank-you']
      const head = fill(letterHead, mentions, phrases)
      const [body, signOff] = [bodyOf(letter, tone, choose), choose(letter.signOff[tone])]
      const text = [head, body, signOff.replace(/\n+/, signatureSpace)].join('\n\n')
      return drafted(choose(letter.subject), text)
    }
    case 'thank-you':
    case 'check-in':
    case 'gracious': {
      const letter = register[kind]
      const text = [bodyOf(letter, tone, choose), choose(letter.signOff[tone])].join('\n\n')
      return drafted(choose(letter.subject), text)
    }
  }
}

/** A thank-you for paper in its parts, so that a page can put each where it belongs. */
export interface PaperLetter {
  subject: string
  /** From the greeting to the last paragraph. */
  text: string
  /** "Kind regards": the signature goes below. */
  closing: string
  /** The printed name. */
  name: string
}

/** Writes the parts of a letter; addresses and date are the page's. Without a template, as it is another letter than the mail. */
export function writePaperLetter(request: Omit<DraftRequest, 'kind' | 'template'>): PaperLetter {
  const phrases = phrasebooks[request.language ?? 'en']
  const letter = phrases.registers[request.register ?? 'formal']['thank-you']
  const tone = request.tone ?? 'warm'
  const mentions = mentionsOf(request.facts, phrases)
  const choose: Choose = (alternatives, place = 0) =>
    fill(pick(alternatives, mentions, turnAt((request.variant ?? 0) + paperTurn, place)), mentions, phrases)
  const [closing = '', ...name] = choose(letter.signOff[tone]).split(/\n+/)
  return {
    subject: choose(letter.subject),
    text: bodyOf(letter, tone, choose),
    closing,
    name: name.join('\n'),
  }
}

/** Sender, recipient and date, as a letter on paper begins in all five languages. */
const letterHead = '{sender}\n{senderAddress}\n\n{name}\n{company}\n{address}\n\n{date}'

/** Empty lines between the closing words and the printed name. */
const signatureSpace = '\n\n\n\n'

type Choose = (alternatives: Alternatives, place?: number) => string

function bodyOf(letter: Letter, tone: Tone, choose: Choose): string {
  return [
    choose(letter.greeting[tone]),
    ...letter.paragraphs.map((paragraph, place) => choose(paragraph[tone], place)),
  ].join('\n\n')
}

/** Which of two alternatives each of four paragraphs takes, a bit each: of these letters any two differ in two or more. */
const letterTurns = [0b0000, 0b1111, 0b0101, 0b1010, 0b0011, 0b1100, 0b0110, 0b1001] as const

/** From here on the turns are those of letters on paper. */
const paperTurn = 4

function turnAt(variant: number, place: number): number {
  const bits = letterTurns[variant % letterTurns.length] ?? 0
  return ((bits >> (place % 4)) & 1) + Math.floor(variant / letterTurns.length)
}

/** The slots that still stand in a text: what a draft left open and nobody has filled in. */
export function openSlots(text: string): readonly string[] {
  const known = new Set(
    Object.values(phrasebooks).flatMap(({ slots }) => Object.values(slots).map((slot) => `[${slot}]`)),
  )
  return [...new Set(text.match(/\[[^\][\n]{1,80}\]/g) ?? [])].filter((slot) => known.has(slot))
}

function drafted(subject: string, text: string): Draft {
  return { subject, text, slots: openSlots(`${subject}\n${text}`) }
}

/**
 * The phrases with the fewest unknowns, of these the ones that say most, and of these the one whose turn it is. Where
 * only one says most, the next best takes turns with it: two people of a company must not read the same.
 */
function pick(alternatives: Alternatives, mentions: Mentions, turn: number): string {
  const weighed = alternatives.map((phrase) => {
    const needed = needs(phrase)
    return { phrase, unknown: needed.filter((mention) => !(mention in mentions)).length, says: needed.length }
  })
  const least = Math.min(...weighed.map(({ unknown }) => unknown))
  const fitting = weighed
    .filter(({ unknown }) => unknown === least)
    .toSorted((one, other) => other.says - one.says)
  const best = fitting.filter(({ says }) => says === fitting[0]?.says)
  const turns = best.length > 1 ? best : fitting.slice(0, 2)
  return turns[turn % turns.length]?.phrase ?? alternatives[0]
}
