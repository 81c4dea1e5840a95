import { meterOf } from '../../components/meter.tsx'
import { CalmLine } from '../../components/panel/calm-line.tsx'
import { PauseDialog } from '../../components/panel/pause-dialog.tsx'
import { StateLine } from '../../components/panel/state-line.tsx'
import { SuggestedText } from '../../components/panel/suggested-text.tsx'
import type { PauseAnswer } from '../../utils/page/gmail/surfaces.ts'
import type { Panel } from '../../utils/page/panel.ts'
import { suggestionWays } from '../../utils/page/social/linkedin/suggestion-ways.ts'
import type {
  LineView,
  LinkedInMessage,
  LinkedInSurfaces,
  MessagePauseView,
  SuggestionView,
} from '../../utils/page/social/linkedin/surfaces.ts'
import {
  findingSentence,
  type Moment,
  noteSentence,
  pauseSentence,
  type WayKind,
} from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'

/** Gives LinkedIn's flow its words and its drawing. */
export function createSurfaces(panel: Panel, moment: () => Moment): LinkedInSurfaces {
  // An update takes the words away: these may be needed after it.
  const messages: Record<LinkedInMessage, string> = {
    gone: say('socialGone'),
    'no-draft': say('draftNone'),
    'reminder-set': say('reminderSet'),
  }
  const names = { label: say('noteLabel'), dismissLabel: say('noteDismiss') }
  return {
    pause(view) {
      panel.set('pause', view && pauseDialog(view, moment()))
    },
    line(view) {
      panel.set('line', view && stateLine(view, moment()))
    },
    suggestion(view) {
      panel.set('suggestion', view && suggestedText(view, moment()))
    },
    message(message) {
      const dismiss = () => panel.set('message', null)
      panel.set('message', <CalmLine key={message} text={messages[message]} {...names} onDismiss={dismiss} />)
    },
  }
}

function pauseDialog({ judged, answer, close }: MessagePauseView, moment: Moment) {
  const { verdict, window, about } = judged
  if (verdict.action !== 'pause') return null
  return (
    <PauseDialog
      sentence={pauseSentence(verdict, window, about, moment)}
      meter={meterOf(window)}
      onWay={(way) => answer(answerOf(way))}
      onClose={close}
    />
  )
}

function answerOf(way: WayKind): PauseAnswer {
  switch (way) {
    case 'keep-draft':
    case 'remind':
    case 'write-thank-you':
    case 'send-anyway':
    case 'not-a-follow-up':
      return way
    // A pause of a message offers none of these.
    case 'open-linkedin':
    case 'connect-anyway':
    case 'schedule':
    case 'not-same-person':
    case 'not-that-company':
      return 'keep-draft'
  }
}

function stateLine({ about: known, finding, dismiss }: LineView, moment: Moment) {
  const { window, about, verdict } = known
  const { text } = noteSentence(window, about, moment, verdict)
  return (
    <StateLine
      text={text}
      meter={verdict.action === 'hint' ? null : meterOf(window)}
      {...(finding === null
        ? {}
        : { finding: { ...findingSentence(finding.finding), onOff: finding.switchOff } })}
      onDismiss={dismiss}
    />
  )
}

function suggestedText(view: SuggestionView, moment: Moment) {
  const ways = suggestionWays(window, view)
  if (ways === null) return null
  const { what, limit, hint, dismiss } = view
  const isNote = what === 'invitation-note'
  const { verdict } = hint ?? {}
  return (
    <SuggestedText
      key={ways.text}
      title={say(isNote ? 'suggestionNote' : 'suggestionThankYou')}
      text={ways.text}
      limit={limit}
      copyLabel={say(isNote ? 'suggestionCopyNote' : 'suggestionCopyText')}
      onCopy={ways.copy}
      fillLabel={say('suggestionFillNote')}
      onFill={ways.fill}
      onDismiss={dismiss}
      {...(hint !== null && verdict?.action === 'hint'
        ? { hint: noteSentence(hint.window, hint.about, moment, verdict).text }
        : {})}
    />
  )
}
