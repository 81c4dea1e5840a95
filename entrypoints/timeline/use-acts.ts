import { useState } from 'preact/hooks'
import type { Act } from '../../components/applications/card.ts'
import type { EntryContext } from '../../components/forms/field-values.ts'
import { stateWord } from '../../components/timeline/state-words.ts'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { Account, ApplicationId, ContactId, TimelineEvent } from '../../utils/etiquette/events.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import { threadToAnswer } from '../../utils/platform/application-card.ts'
import type { ReadApplication } from '../../utils/platform/applications.ts'
import { browser } from '../../utils/platform/browser.ts'
import { clock } from '../../utils/platform/clock.ts'
import { tomorrow } from '../../utils/platform/dates-in-words.ts'
import { useMailboxes } from '../../utils/platform/hooks/use-mailboxes.ts'
import { newId } from '../../utils/platform/ids.ts'
import { plainName } from '../../utils/platform/names.ts'
import { mergedApplications, mergedPeople } from '../../utils/platform/timeline/merge.ts'
import type { Move } from '../../utils/platform/timeline/moves.ts'
import { say } from '../../utils/platform/words.ts'
import {
  answeredEvent,
  closedEvent,
  mustAskWhom,
  putOffEvent,
  thankedEvent,
  voidedEvent,
} from '../popup/acts.ts'
import { accountFor } from '../popup/gmail-account.ts'
import { composeAddress, placeInGmail } from '../popup/gmail-addresses.ts'
import type { Letter } from '../popup/letters.ts'
import { moveEvent } from './move-event.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'
import { goTo } from './use-place.ts'

/** What the user can do with an application, wherever it is shown. */
export interface Acts {
  act: (act: Act, application: ApplicationId) => void
  move: (move: Move, application: ApplicationId) => void
  /** Writes what can be taken back at once by *Undo*. */
  write: (events: readonly TimelineEvent[], application: ApplicationId, words: string) => Promise<boolean>
  takeBack: (event: string, application: ApplicationId) => void
  /** Takes back that the application was ever added, with an *Undo*. */
  takeOff: (added: string, application: ApplicationId, words: string) => void
  putBack: (voiding: string, application: ApplicationId) => void
  /** The first is kept; what was said about the second is written down under it. */
  mergePeople: (kept: ContactId, dropped: ContactId, application: ApplicationId) => void
  mergeApplications: (kept: ApplicationId, dropped: ApplicationId) => void
  openTab: (address: string) => void
  /** The mailbox in which this conversation, or the application, is written about, where that is known. */
  accountOf: (application: ApplicationId, thread?: string) => Account | undefined
  /** The application of which is asked whom they thanked, while it is. */
  thanking: ReadApplication | undefined
  stopThanking: () => void
  context: () => EntryContext
}

export function useActs(inHand: TimelineInHand): Acts {
  const { applications, projection, settings, moment, append } = inHand
  const [thanking, setThanking] = useState<ReadApplication>()
  const mailboxes = useMailboxes()
  const context = (): EntryContext => ({ now: clock.now(), zone: moment.zone, newId })
  const openTab = (address: string) => void browser.tabs.create({ url: address })
  const accountOf: Acts['accountOf'] = (application, thread) => {
    const read = applications.find(({ window }) => window.application === application)
    return read === undefined ? undefined : accountFor(read.situation, mailboxes, thread)
  }

  const toVoid = (event: string, application: ApplicationId, words: string) =>
    void append([voidedEvent(event, application, context())], words)
  const takeBack = (event: string, application: ApplicationId) =>
    toVoid(event, application, say('noticeTakenBack'))
  const putBack = (voiding: string, application: ApplicationId) =>
    toVoid(voiding, application, say('noticePutBack'))
  const takeOff: Acts['takeOff'] = (added, application, words) => {
    const voiding = voidedEvent(added, application, context())
    void append([voiding], words, () => putBack(voiding.id, application))
  }
  const write: Acts['write'] = (events, application, words) =>
    append(events, words, () => {
      const voids = events.map(({ id }) => voidedEvent(id, application, context()))
      void append(voids, say('noticeTakenBack'))
    })

  const compose = async (
    application: ApplicationId,
    from: (letters: typeof import('../popup/letters.ts')) => Letter,
  ) => openTab(composeAddress(from(await import('../popup/letters.ts')), accountOf(application)))

  const act = (wanted: Act, application: ApplicationId) => {
    const read = applications.find(({ window }) => window.application === application)
    if (read === undefined) return
    const company = plainName(read.situation.application.company)
    switch (wanted) {
      case 'open':
        return goTo({ at: 'application', application })
      case 'write-thank-you':
        return void compose(application, ({ thankYouLetter }) =>
          thankYouLetter(read, projection, settings.drafts, moment),
        )
      case 'ask':
        return void compose(application, ({ checkInLetter }) =>
          checkInLetter(read, projection, settings.drafts, moment),
        )
      case 'open-thread': {
        const thread = threadToAnswer(read.situation)
        const account = accountOf(application, thread)
        return openTab(placeInGmail(thread, account))
      }
      case 'already-thanked':
        if (mustAskWhom(read)) return setThanking(read)
        return void write([thankedEvent(read, context())], application, say('noticeThanked'))
      case 'answered':
        return void write([answeredEvent(read, context())], application, say('noticeAnswered'))
      case 'let-go':
        return void write([closedEvent(read, 'silent', context())], application, say('noticeLetGo', company))
      case 'close':
        return void write(
          [closedEvent(read, 'rejected', context())],
          application,
          say('noticeClosed', company),
        )
      case 'not-today':
        return void write(
          [putOffEvent(application, tomorrow(moment), context())],
          application,
          say('noticePutOff'),
        )
    }
  }

  const move = (wanted: Move, application: ApplicationId) => {
    const read = applications.find(({ window }) => window.application === application)
    if (read === undefined) return
    if (wanted.because === 'thanked' && mustAskWhom(read)) return setThanking(read)
    const company = plainName(read.situation.application.company)
    const words =
      wanted.to === 'running'
        ? say('noticeGoesOn', company)
        : say('noticeMoved', company, stateWord(wanted.to))
    void write([moveEvent(wanted, read, context())], application, words)
  }

  const mergePeople: Acts['mergePeople'] = (kept, dropped, application) => {
    const now = timeOf(moment.now)
    const one = readPerson(projection, kept, now)
    const other = readPerson(projection, dropped, now)
    if (one === undefined || other === undefined) return
    const words = say('noticeMergedPeople', plainName(one.name), plainName(other.name))
    void write(mergedPeople(projection, one, other, now, context()), application, words)
  }

  const mergeApplications: Acts['mergeApplications'] = (kept, dropped) => {
    const events = mergedApplications(projection, kept, dropped, timeOf(moment.now), context())
    void write(events, kept, say('noticeMergedApplications')).then((written) => {
      if (written) goTo({ at: 'application', application: kept })
    })
  }

  const stopThanking = () => setThanking(undefined)
  return {
    act,
    move,
    write,
    thanking,
    stopThanking,
    takeBack,
    takeOff,
    mergePeople,
    mergeApplications,
    putBack,
    openTab,
    accountOf,
    context,
  }
}
