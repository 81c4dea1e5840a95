import type { Act } from '../../components/applications/card.ts'
import type { NoticeContent } from '../../components/parts/notice.tsx'
import type { ApplicationId, TimelineEvent, Zone } from '../../utils/etiquette/events.ts'
import type { Projection } from '../../utils/etiquette/projection.ts'
import { threadToAnswer } from '../../utils/platform/application-card.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { type Moment, tomorrow } from '../../utils/platform/dates-in-words.ts'
import type { Mailbox } from '../../utils/platform/mailboxes.ts'
import { plainName } from '../../utils/platform/names.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { say } from '../../utils/platform/words.ts'
import type { Append } from '../timeline/use-append.ts'
import { answeredEvent, closedEvent, mustAskWhom, putOffEvent, thankedEvent, voidedEvent } from './acts.ts'
import { accountFor } from './gmail-account.ts'
import { composeAddress, placeInGmail } from './gmail-addresses.ts'
import type { Letter } from './letters.ts'

/** What the popup knows of the timeline, and what acting needs beside that. */
export interface ActContext {
  projection: Projection
  moment: Moment
  settings: Settings
  mailboxes: readonly Mailbox[]
  context: { now: string; zone: Zone; newId: () => string }
  append: Append
  openTab(address: string): void
  setNotice(notice: NoticeContent | undefined): void
  open(application: ApplicationId): void
  askWhom(read: ReadApplication): void
}

/** Writes events down, and offers to take them back. */
export function appendUndoable(
  { append, context }: Pick<ActContext, 'append' | 'context'>,
  added: TimelineEvent | readonly TimelineEvent[],
  application: ApplicationId,
  words: string,
): Promise<boolean> {
  const events = [added].flat()
  const voids = () => events.map(({ id }) => voidedEvent(id, application, context))
  return append(events, words, () => void append(voids(), say('noticeTakenBack')))
}

/** Does what was pressed on a row or in an application. */
export function doAct(act: Act, read: ReadApplication, inHand: ActContext): void {
  const { projection, moment, settings, mailboxes, context, openTab } = inHand
  const { application } = read.window
  const company = plainName(read.situation.application.company)
  const write = (events: TimelineEvent, words: string) =>
    void appendUndoable(inHand, events, application, words)
  /** The drafts of five languages are loaded when the first one is wanted. */
  const compose = async (letterOf: (letters: typeof import('./letters.ts')) => Letter) =>
    openTab(composeAddress(letterOf(await import('./letters.ts')), accountFor(read.situation, mailboxes)))

  switch (act) {
    case 'open':
      inHand.setNotice(undefined)
      inHand.open(application)
      break
    case 'write-thank-you':
      void compose(({ thankYouLetter }) => thankYouLetter(read, projection, settings.drafts, moment))
      break
    case 'ask':
      void compose(({ checkInLetter }) => checkInLetter(read, projection, settings.drafts, moment))
      break
    case 'open-thread': {
      const thread = threadToAnswer(read.situation)
      openTab(placeInGmail(thread, accountFor(read.situation, mailboxes, thread)))
      break
    }
    case 'already-thanked':
      if (mustAskWhom(read)) inHand.askWhom(read)
      else write(thankedEvent(read, context), say('noticeThanked'))
      break
    case 'answered':
      write(answeredEvent(read, context), say('noticeAnswered'))
      break
    case 'let-go':
      write(closedEvent(read, 'silent', context), say('noticeLetGo', company))
      break
    case 'close':
      write(closedEvent(read, 'rejected', context), say('noticeClosed', company))
      break
    case 'not-today':
      write(putOffEvent(application, tomorrow(moment), context), say('noticePutOff'))
      break
  }
}
