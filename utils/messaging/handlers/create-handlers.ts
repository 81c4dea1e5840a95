import type { PersonReference } from '../protocol.ts'
import type { Handlers } from '../router.ts'
import type { Sender } from '../senders.ts'
import { type Background, done, readerFor, unknownThing } from './background.ts'
import { eraseForGood } from './erase-for-good.ts'
import { noteOverride, notePause, wantReminder } from './held-actions.ts'
import { learnId, withJoinedId, withJoinedIds } from './joined-ids.ts'
import { judgeMessage, recognisePeople } from './judge-message.ts'
import { offerDraft } from './offer-draft.ts'
import { noteConnection, noteIdentity, noteNudge, seePerson } from './people.ts'
import { keepQuiet } from './quiet.ts'
import { settleSending, startSending, undoSending } from './send-message.ts'
import { judgedAside, seenAside } from './speak-aside.ts'
import { dismissStranger, noteStrangerNudge } from './strangers.ts'
import { answerThread, understandThread } from './thread-offers.ts'
import { markThread, seeThread } from './threads.ts'
import { appendEvents, restoreBackup } from './write-timeline.ts'

/** The background's side of the protocol. */
export function createHandlers(background: Background): Handlers {
  const joined = <Asked extends { people: readonly PersonReference[] }>(request: Asked, sender: Sender) =>
    withJoinedIds(background, sender, request)
  return {
    'people.recognise': async (request, sender) =>
      recognisePeople(background, await joined(request, sender), sender),
    'message.judge': async (request, sender) =>
      judgedAside(
        background,
        sender,
        await judgeMessage(background, await joined(request, sender), readerFor(background, sender)),
      ),
    'message.sending': async (request, sender) =>
      startSending(background, await joined(request, sender), readerFor(background, sender)),
    'message.undone': (request, sender) => undoSending(background, request, sender),
    'message.settled': (request, sender) => settleSending(background, request, sender),
    'action.paused': (request) => notePause(background, request),
    'action.overridden': (request) => noteOverride(background, request),
    'thread.marked': async (request, sender) => markThread(background, await joined(request, sender), sender),
    'thread.seen': (request, sender) => seeThread(background, request, readerFor(background, sender)),
    'thread.understand': (request, sender) =>
      understandThread(background, request, readerFor(background, sender)),
    'thread.answered': (request, sender) => answerThread(background, request, readerFor(background, sender)),
    'quiet.wanted': (request) => keepQuiet(background, request),
    'site.wanted': async ({ account }, sender) => {
      const wanted = sender.role === 'page' || (await background.isWanted(sender.site, account, sender.host))
      const aside = sender.role === 'linkedin' && (await background.settings()).linkedInAside
      return done({ wanted, ...(aside ? { aside } : {}) })
    },
    'draft.wanted': async (request, sender) =>
      offerDraft(background, await joined(request, sender), readerFor(background, sender)),
    'finding.off': async ({ kind }) => {
      await background.switchOffFinding(kind)
      return done({ state: 'recorded' })
    },
    'drawing.wanted': async (_request, sender) => {
      if (sender.role === 'page' || sender.tab === undefined) return unknownThing
      await background.bringDrawing({ tab: sender.tab, site: sender.site })
      return done({ state: 'brought' })
    },
    'chats.wanted': async (_request, sender) => {
      if (sender.role === 'page' || sender.tab === undefined) return unknownThing
      await background.bringPart('chats', sender.tab)
      return done({ state: 'brought' })
    },
    'mail.wanted': async ({ account }, sender) => {
      if (sender.role === 'page' || sender.tab === undefined) return unknownThing
      if (!(await background.isWanted(sender.site, account, undefined))) return done({ state: 'unwanted' })
      await background.bringPart('mail', sender.tab)
      return done({ state: 'brought' })
    },
    'person.seen': async (request, sender) => {
      const answer = await seePerson(background, await withJoinedId(background, request))
      if (answer.ok) await learnId(background, request, answer.value)
      return seenAside(background, sender, request.act === 'visit', answer)
    },
    'person.nudged': (request) => noteNudge(background, request),
    'person.connected': (request) => noteConnection(background, request),
    'person.confirmed': (request) => noteIdentity(background, 'personConfirmed', request),
    'person.dismissed': (request) => noteIdentity(background, 'personDismissed', request),
    'stranger.nudged': (request) => noteStrangerNudge(background, request),
    'stranger.dismissed': (request) => dismissStranger(background, request),
    'reminder.wanted': (request, sender) => wantReminder(background, request, sender),
    'site.seen': async (request) => {
      const isNews = await background.recordSite(request)
      return done({ state: 'recorded', ...(isNews ? { isNews } : {}) })
    },
    'page.open': async (request) => {
      await background.openPage(request)
      return done({ state: 'opened' })
    },
    'timeline.missing': async () => done({ missing: await background.isMissing() }),
    'timeline.append': (request) => appendEvents(background, request),
    'application.erase': (request) => eraseForGood(background, request),
    'backup.restore': (request) => restoreBackup(background, request),
  }
}
