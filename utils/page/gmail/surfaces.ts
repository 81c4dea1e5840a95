import type { CivilDate } from '../../etiquette/events.ts'
import type { Wording } from '../../language/draft-preferences.ts'
import type { Finding, FindingKind } from '../../language/manners/finding.ts'
import type { CardWay, Judgement, ThreadCard } from '../../messaging/protocol.ts'

export type TrackedJudgement = Extract<Judgement, { tracked: true }>

/** What the user chose in a pause. The last two let the mail go. */
export type PauseAnswer =
  | 'keep-draft'
  | 'remind'
  | 'schedule'
  | 'write-thank-you'
  | 'send-anyway'
  | 'not-a-follow-up'

export interface PauseView {
  judged: TrackedJudgement
  /** `verdict`: Fortnight advises against it. `slot`: nothing but a gap left in the text. */
  because: 'verdict' | 'slot'
  slots: readonly string[]
  /** Gmail can send it at a time that the user chooses. */
  canSchedule: boolean
  answer(answer: PauseAnswer): void
  /** Esc: nothing is sent. */
  close(): void
  /** It can't be shown: what is held goes on. */
  unseen(): void
}

export interface Point {
  left: number
  top: number
}

/** Somebody that a draft can be written for. */
export interface Addressee {
  name: string
  email: string
}

/** How a draft is wanted, where that is other than set, and for whom of several. */
export interface DraftChoice {
  wording?: Wording
  addressee?: Addressee
}

export interface NoteView {
  judged: TrackedJudgement
  /** Puts the offered draft in; null where none is due. */
  insert: { addressees: readonly Addressee[]; into(choice: DraftChoice): void } | null
  /** The weightiest of what was found in the message, if anything was. */
  finding: Finding | null
  /** Never finds this kind again. */
  switchOff(kind: FindingKind): void
  dismiss(): void
  /** The same for everything that is written to these people. */
  never(): void
  /** Null until the note has been measured. */
  place: Point | null
  measure(element: HTMLElement | null): void
}

/** What an open conversation gives reason to offer. */
export interface ThreadCardView {
  card: ThreadCard
  answer(way: CardWay): void
}

/** The one calm line. */
export type Message =
  | 'released'
  | 'press-a-key'
  | 'no-draft'
  | 'reminder-set'
  | 'reminder-failed'
  | 'written'
  | 'not-written'
  | 'unreadable'
  | 'schedule'

/** What Gmail's flow shows; the words and the drawing are chosen elsewhere. */
export interface Surfaces {
  /** One pause at a time; null closes it and gives the focus back. */
  pause(view: PauseView | null): void
  note(key: string, view: NoteView | null): void
  /** One card at a time. */
  thread(view: ThreadCardView | null): void
  /** `act` is what its button does, where it has one; `on` the day that `schedule` is about. */
  message(message: Message, more?: { act?: () => void; on?: CivilDate }): void
}
