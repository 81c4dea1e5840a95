import type { ApplicationId } from '../etiquette/events.ts'
import type { Window } from '../etiquette/window.ts'
import type { Subject } from '../messaging/protocol.ts'
import type { ReadApplication } from './applications.ts'

/** Enough of an application for its row. */
export interface ApplicationCard {
  id: ApplicationId
  company: string
  role?: string
  window: Window
  readonly about: Subject
  /** Whether the thread in which they wait for an answer is known, so that it can be opened. */
  hasThread: boolean
  /** The user has put off what is to be done; it is for another day. */
  isPutOff?: boolean
}

/** A row of the list. */
export function cardOf(read: ReadApplication): ApplicationCard {
  const { situation, window } = read
  const { application } = situation
  return {
    id: application.application,
    company: application.company,
    ...(application.role === undefined ? {} : { role: application.role }),
    window,
    get about() {
      return read.about
    },
    hasThread: threadToAnswer(situation) !== undefined,
    get isPutOff() {
      return read.isPutOff
    },
  }
}

/** The Gmail thread of their latest question or offer, where it is known. */
export function threadToAnswer({ application }: ReadApplication['situation']): string | undefined {
  const asked = application.received.filter(({ kind }) => kind === 'question' || kind === 'offer')
  return asked.findLast(({ thread }) => thread !== undefined)?.thread
}
