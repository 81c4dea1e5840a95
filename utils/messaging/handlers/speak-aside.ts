import { dayAt } from '../../etiquette/dates.ts'
import type { HintVerdict, PauseVerdict } from '../../etiquette/verdict.ts'
import type { Window } from '../../etiquette/window.ts'
import type { Answer, Subject } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import { type Background, done } from './background.ts'

/** What is said beside the page, where nothing is to be said in it. */
export interface AsideWord {
  verdict: PauseVerdict | HintVerdict
  window: Window
  about: Subject
}

/** How the background speaks where the page is left alone. */
export interface Aside {
  /** Marks the toolbar button of a tab as long as somebody of the timeline is looked at there. */
  mark(tab: number, isKnown: boolean): Promise<void>
  say(word: AsideWord): Promise<void>
}

/**
 * The judgement as LinkedIn's page may have it: where the user wants nothing there, what is to be said is said beside it,
 * and nothing is held (docs/decisions/0023-linkedin-left-alone.md).
 */
export async function judgedAside(
  background: Background,
  sender: Sender,
  answer: Answer<'message.judge'>,
): Promise<Answer<'message.judge'>> {
  if (!answer.ok || !answer.value.tracked || !(await isAside(background, sender))) return answer
  const { verdict, window, about } = answer.value
  if (verdict.action === 'clear') return answer
  await sayOnce(background, { verdict, window, about })
  return done({ ...answer.value, verdict: { action: 'clear' } })
}

/** The same of a person who is looked at, or about to be connected with. */
export async function seenAside(
  background: Background,
  sender: Sender,
  isVisit: boolean,
  answer: Answer<'person.seen'>,
): Promise<Answer<'person.seen'>> {
  if (!answer.ok || !(await isAside(background, sender))) return answer
  const seen = answer.value
  if (isVisit && sender.role !== 'page' && sender.tab !== undefined)
    await background.aside.mark(sender.tab, seen.match !== 'none')
  if (seen.match === 'none' || seen.verdict.action === 'clear') return answer
  const { verdict, window, about } = seen
  await sayOnce(background, { verdict, window, about })
  return done({ ...seen, verdict: { action: 'clear' } })
}

async function isAside(background: Background, sender: Sender): Promise<boolean> {
  return sender.role === 'linkedin' && (await background.settings()).linkedInAside
}

/** A message is judged at every pause in writing; what is said of it is said once a day. */
async function sayOnce({ idOf, now, zone, nudged, aside }: Background, word: AsideWord): Promise<void> {
  const { application, reason, contact } = word.verdict
  const key = await idOf('aside', application, reason, contact ?? '')
  const day = dayAt(zone(), now()).toString()
  if (await nudged.has(day, key)) return
  await nudged.add(day, key)
  await aside.say(word)
}
