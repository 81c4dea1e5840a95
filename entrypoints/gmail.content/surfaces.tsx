import { meterOf } from '../../components/meter.tsx'
import { CalmLine } from '../../components/panel/calm-line.tsx'
import { ComposeNote } from '../../components/panel/compose-note.tsx'
import { PauseDialog } from '../../components/panel/pause-dialog.tsx'
import { ThreadCard } from '../../components/panel/thread-card.tsx'
import type {
  Message,
  PauseAnswer,
  PauseView,
  Surfaces,
  TrackedJudgement,
} from '../../utils/page/gmail/surfaces.ts'
import type { Panel } from '../../utils/page/panel.ts'
import { longDay } from '../../utils/platform/dates-in-words.ts'
import { nameInSentence } from '../../utils/platform/names.ts'
import {
  findingSentence,
  type Moment,
  noteSentence,
  type PauseSentence,
  pauseSentence,
  type WayKind,
  windowSentence,
  withScheduling,
} from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'

/** Gives Gmail's flow its words and its drawing. */
export function createSurfaces(panel: Panel, moment: () => Moment): Surfaces {
  // An update takes the words away: these may be needed after it.
  const messages: Record<Message, string> = {
    released: say('pageReleased'),
    'press-a-key': say('draftPressKey'),
    'no-draft': say('draftNone'),
    'reminder-set': say('reminderSet'),
    'reminder-failed': say('reminderFailed'),
    written: say('cardWritten'),
    'not-written': say('cardFailed'),
    unreadable: say('pageUnreadable'),
    schedule: say('scheduleHow'),
  }
  const names = { label: say('noteLabel'), dismissLabel: say('noteDismiss') }
  return {
    pause(view) {
      panel.set('pause', view && <PauseDialog {...pauseProps(view, moment())} />)
    },
    note(key, view) {
      if (view === null) {
        panel.set(`note ${key}`, null)
        return
      }
      const { judged, insert, finding, switchOff, dismiss, never, place, measure } = view
      const now = moment()
      panel.set(
        `note ${key}`,
        <ComposeNote
          sentence={noteSentence(judged.window, judged.about, now, judged.verdict)}
          meter={meterOf(judged.window)}
          why={whyOf(judged, now)}
          {...(insert === null ? {} : { onInsert: insert.into, addressees: insert.addressees })}
          {...(finding === null
            ? {}
            : { finding: { ...findingSentence(finding), onOff: () => switchOff(finding.kind) } })}
          onDismiss={dismiss}
          {...(judged.about.contact === undefined
            ? {}
            : { never: { name: nameInSentence(judged.about.contact.name, now.language), onNever: never } })}
          place={place}
          measure={measure}
        />,
      )
    },
    thread(view) {
      panel.set('thread', view && <ThreadCard key={view.card.offer} card={view.card} onWay={view.answer} />)
    },
    message(message, { act, on } = {}) {
      const dismiss = () => panel.set('message', null)
      const onAct = () => {
        dismiss()
        act?.()
      }
      panel.set(
        'message',
        <CalmLine
          key={message}
          text={on === undefined ? messages[message] : say('scheduleHowOn', longDay(on, moment()))}
          {...names}
          {...(act === undefined ? {} : { act: { label: say('logByHand'), onAct } })}
          onDismiss={dismiss}
        />,
      )
    },
  }
}

function pauseProps({ judged, because, slots, canSchedule, answer, close }: PauseView, moment: Moment) {
  const { verdict, window, about } = judged
  const gaps = new Intl.ListFormat(moment.language).format(slots)
  const onWay = (way: WayKind) => answer(answerOf(way))
  if (because === 'verdict' && verdict.action === 'pause') {
    const sentence = pauseSentence(verdict, window, about, moment)
    return {
      sentence: canSchedule ? withScheduling(sentence, verdict, moment) : sentence,
      ...(slots.length === 0 ? {} : { notice: say('noticeSlot', gaps) }),
      meter: meterOf(window),
      onWay,
      onClose: close,
    }
  }
  return { sentence: slotSentence(gaps), meter: null, onWay, onClose: close }
}

function slotSentence(gaps: string): PauseSentence {
  return {
    title: say('pauseSlotTitle'),
    body: say('pauseSlotBody', gaps),
    ways: [
      { way: 'keep-draft', label: say('wayKeepDraft'), rank: 'primary' },
      { way: 'send-anyway', label: say('waySendAnyway'), rank: 'quiet' },
    ],
  }
}

function answerOf(way: WayKind): PauseAnswer {
  switch (way) {
    case 'keep-draft':
    case 'remind':
    case 'schedule':
    case 'write-thank-you':
    case 'send-anyway':
    case 'not-a-follow-up':
      return way
    // A pause of Gmail offers none of these.
    case 'open-linkedin':
    case 'connect-anyway':
    case 'not-same-person':
    case 'not-that-company':
      return 'keep-draft'
  }
}

function whyOf({ verdict, window, about }: TrackedJudgement, moment: Moment): string {
  if (verdict.action === 'pause') return pauseSentence(verdict, window, about, moment).body
  const { strong, rest } = windowSentence(window, about, moment)
  return say('pauseBody', strong, rest)
}
