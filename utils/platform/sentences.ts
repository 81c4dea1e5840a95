/**
 * The one place where words are chosen for windows and verdicts: popup, pause, note, nudge and reminders
 * all ask here, so they cannot disagree. Every case is a whole message of public/_locales.
 */
export type { Moment } from './dates-in-words.ts'
export { type FindingSentence, findingName, findingSentence } from './sentences/finding.ts'
export { nextAction } from './sentences/next-action.ts'
export { type NoteSentence, noteSentence } from './sentences/note.ts'
export { nudgeSentence } from './sentences/nudge.ts'
export { type PauseSentence, pauseSentence, withScheduling } from './sentences/pause.ts'
export type { Way, WayKind } from './sentences/pause-ways.ts'
export { todaySentence } from './sentences/today.ts'
export { laterSentence, type Tone, windowSentence } from './sentences/window.ts'
