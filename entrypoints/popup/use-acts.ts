import { useEffect, useState } from 'preact/hooks'
import type { OnAct } from '../../components/applications/card.ts'
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

/** What the popup knows of the timeline. */
interface InHand {
  /** While the timeline is being read, nothing else here says anything yet. */
  isReading: boolean
  applications: readonly ReadApplication[]
  projection: Projection
  moment: Moment
  settings: Settings
  mailboxes: readonly Mailbox[]
}

/** What acting needs beside that. */
interface Ways {
  context: { now: string; zone: Zone; newId: () => string }
  append: Append
  openTab(address: string): void
  setNotice(notice: NoticeContent | undefined): void
  open(application: ApplicationId): void
  askWhom(read: ReadApplication): void
}

/** Does what is pressed on a row or in an application. What is pressed before everything is read waits for it. */
export function useActs(inHand: InHand, ways: Ways) {
  const { isReading, applications, projection, moment, settings, mailboxes } = inHand
  const { context, append, openTab } = ways
  const [pressed, setPressed] = useState<Parameters<OnAct>>()
  useEffect(() => {
    if (pressed === undefined || isReading) return
    setPressed(undefined)
    onAct(...pressed)
  }, [pressed, isReading])

  const appendUndoable = (
    added: TimelineEvent | readonly TimelineEvent[],
    application: ApplicationId,
    words: string,
  ) => {
    const events = [added].flat()
    const voids = () => events.map(({ id }) => voidedEvent(id, application, context))
    return append(events, words, () => void append(voids(), say('noticeTakenBack')))
  }

  /** The drafts of five languages are loaded when the first one is wanted. */
  const write = async (
    { situation }: ReadApplication,
    compose: (letters: typeof import('./letters.ts')) => Letter,
  ) => openTab(composeAddress(compose(await import('./letters.ts')), accountFor(situation, mailboxes)))

  const onAct: OnAct = (act, application) => {
    if (isReading) return setPressed([act, application])
    const read = applications.find(({ window }) => window.application === application)
    if (read === undefined) return
    const company = plainName(read.situation.application.company)
    switch (act) {
      case 'open':
        ways.setNotice(undefined)
        return ways.open(application)
      case 'write-thank-you':
        return void write(read, ({ thankYouLetter }) =>
          thankYouLetter(read, projection, settings.drafts, moment),
        )
      case 'ask':
        return void write(read, ({ checkInLetter }) =>
          checkInLetter(read, projection, settings.drafts, moment),
        )
      case 'open-thread': {
        const thread = threadToAnswer(read.situation)
        const account = accountFor(read.situation, mailboxes, thread)
        return openTab(placeInGmail(thread, account))
      }
      case 'already-thanked':
        if (mustAskWhom(read)) return ways.askWhom(read)
        void appendUndoable(thankedEvent(read, context), application, say('noticeThanked'))
        return
      case 'answered':
        void appendUndoable(answeredEvent(read, context), application, say('noticeAnswered'))
        return
      case 'let-go':
        void appendUndoable(closedEvent(read, 'silent', context), application, say('noticeLetGo', company))
        return
      case 'close':
        void appendUndoable(closedEvent(read, 'rejected', context), application, say('noticeClosed', company))
        return
      case 'not-today':
        void appendUndoable(
          putOffEvent(application, tomorrow(moment), context),
          application,
          say('noticePutOff'),
        )
        return
    }
  }

  return { onAct, appendUndoable }
}
