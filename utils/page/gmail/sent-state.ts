/**
 * What became of a message, as a state machine for each draft. Pressing Send proves nothing: Gmail may refuse
 * it, the user may take it back, and notices of other things look alike. Times are milliseconds, monotonic.
 */
export type SentState =
  | { state: 'editing' }
  /** Send was pressed. `alerted`: Gmail asked something back, so a closed compose alone proves nothing. */
  | { state: 'attempted'; at: number; alerted: boolean }
  /** It is on its way: the compose closed, or Gmail says that it sends. */
  | { state: 'sending'; at: number }
  /** Gmail says that it is sent; it can still be undone. */
  | { state: 'sent'; at: number }
  | { state: 'final' }

export type SentEvent = { at: number } & (
  | { type: 'attempt' }
  /** A question or a refusal of Gmail's own stands open. */
  | { type: 'alert' }
  /** The compose is closed, hidden or emptied. */
  | { type: 'gone' }
  /** A compose with this draft is open again after it was gone. */
  | { type: 'back' }
  | { type: 'notice'; notice: 'sending' | 'sent' | 'maybe-sent' | 'undone'; about: 'this' | 'unknown' }
  /** The message stands in the thread. `ageMs` by the server's id, null before the server answered. */
  | { type: 'in-thread'; ageMs: number | null }
  /** The user pressed Undo. */
  | { type: 'undo' }
  | { type: 'discard' }
  /** The page is being left. */
  | { type: 'leaving' }
  | { type: 'time' }
)

/** What the background has to be told. */
export type SentNews = 'sending' | 'undone' | 'settled'

export interface SentStep {
  state: SentState
  tell: readonly SentNews[]
}

/** Gmail's evidence comes within seconds; later it belongs to something else. */
const evidenceWithin = 10_000
/** A refusal stands there within two seconds; a later one is about something else. */
const alertWithin = 2_500
/** The longest undo is 30 s; five more for the clocks. */
export const undoOver = 35_000
const ageProves = 31_000

const editing: SentState = { state: 'editing' }

/** Whether what is kept of a send in case its page ends has to be written anew. */
export function asksOrBegins({ type }: SentEvent): boolean {
  return type === 'attempt' || type === 'alert'
}

/** The next state, and what to tell. Every pair of state and event has an answer; most change nothing. */
export function sentStep(state: SentState, event: SentEvent): SentStep {
  switch (state.state) {
    case 'editing':
    case 'final':
      return event.type === 'attempt'
        ? { state: { state: 'attempted', at: event.at, alerted: false }, tell: [] }
        : { state, tell: [] }
    case 'attempted':
      return fromAttempted(state, event)
    case 'sending':
      return fromSending(state, event)
    case 'sent':
      return fromSent(state, event)
  }
}

function fromAttempted(state: Extract<SentState, { state: 'attempted' }>, event: SentEvent): SentStep {
  const sending: SentStep = { state: { state: 'sending', at: state.at }, tell: ['sending'] }
  const sent: SentStep = { state: { state: 'sent', at: event.at }, tell: ['sending'] }
  const late = event.at - state.at > evidenceWithin
  switch (event.type) {
    case 'attempt':
      return { state: { state: 'attempted', at: event.at, alerted: false }, tell: [] }
    case 'alert':
      // The clock stands while Gmail waits for an answer.
      return { state: { state: 'attempted', at: event.at, alerted: true }, tell: [] }
    case 'gone':
      return late || state.alerted ? { state, tell: [] } : sending
    case 'notice':
      if (late) return { state: editing, tell: [] }
      if (event.notice === 'sending') return sending
      if (event.notice === 'sent') return sent
      return event.notice === 'maybe-sent' && event.about === 'this' ? sent : { state, tell: [] }
    case 'in-thread':
      return sent
    case 'leaving':
      return late || state.alerted ? { state, tell: [] } : sending
    case 'discard':
      return { state: editing, tell: [] }
    case 'time':
      return late ? { state: editing, tell: [] } : { state, tell: [] }
    case 'back':
    case 'undo':
      return { state, tell: [] }
  }
}

function fromSending(state: Extract<SentState, { state: 'sending' }>, event: SentEvent): SentStep {
  switch (event.type) {
    case 'notice':
      if (event.notice === 'undone') return takenBack
      if (event.notice === 'sending') return { state, tell: [] }
      return { state: { state: 'sent', at: event.at }, tell: [] }
    case 'in-thread':
      return { state: { state: 'sent', at: event.at }, tell: [] }
    case 'alert':
      return event.at - state.at <= alertWithin ? takenBack : { state, tell: [] }
    case 'back':
    case 'undo':
      return takenBack
    case 'attempt':
    case 'gone':
    case 'discard':
    case 'leaving':
    case 'time':
      // Offline it may wait for hours: without proof nothing is settled here.
      return { state, tell: [] }
  }
}

function fromSent(state: Extract<SentState, { state: 'sent' }>, event: SentEvent): SentStep {
  switch (event.type) {
    case 'back':
    case 'undo':
      return takenBack
    case 'notice':
      return event.notice === 'undone' ? takenBack : { state, tell: [] }
    case 'in-thread':
      return event.ageMs !== null && event.ageMs >= ageProves ? settled : { state, tell: [] }
    case 'time':
      return event.at - state.at >= undoOver ? settled : { state, tell: [] }
    case 'attempt':
    case 'alert':
    case 'gone':
    case 'discard':
    case 'leaving':
      return { state, tell: [] }
  }
}

const takenBack: SentStep = { state: editing, tell: ['undone'] }
const settled: SentStep = { state: { state: 'final' }, tell: ['settled'] }
