import { CalmLine } from '../../components/panel/calm-line.tsx'
import { NudgeCard } from '../../components/panel/nudge-card.tsx'
import { PauseDialog } from '../../components/panel/pause-dialog.tsx'
import type { Panel } from '../../utils/page/panel.ts'
import { nudgeWays } from '../../utils/page/social/nudge-ways.ts'
import { linkedInAddress } from '../../utils/page/social/open-linkedin.ts'
import type {
  ApproachAnswer,
  ApproachView,
  Nudge,
  PersonalSurfaces,
  SocialMessage,
} from '../../utils/page/social/surfaces.ts'
import { type Moment, nudgeSentence, pauseSentence, type WayKind } from '../../utils/platform/sentences.ts'
import { say } from '../../utils/platform/words.ts'

/** Gives the flow of a personal network its words and its drawing; `network` is how people call it. */
export function createSurfaces(panel: Panel, network: string, moment: () => Moment): PersonalSurfaces {
  // An update takes the words away: these may be needed after it.
  const messages: Record<SocialMessage, string> = { gone: say('socialGone') }
  const names = { label: say('noteLabel'), dismissLabel: say('noteDismiss') }
  return {
    pause(view) {
      panel.set('pause', view && <PauseDialog {...pauseProps(view, network, moment())} />)
    },
    nudge(view) {
      panel.set('nudge', view && <NudgeCard {...nudgeProps(view, network, moment())} />)
    },
    message(message) {
      const dismiss = () => panel.set('message', null)
      panel.set('message', <CalmLine key={message} text={messages[message]} {...names} onDismiss={dismiss} />)
    },
  }
}

function pauseProps({ act, person, answer, close }: ApproachView, network: string, moment: Moment) {
  const { verdict, window, about, match } = person
  const place = { network, match, act }
  const sentence =
    verdict.action === 'pause'
      ? pauseSentence(verdict, window, about, moment, place)
      : nudgeSentence(about, moment, place)
  const onWay = (way: WayKind) => {
    const chosen = answerOf(way)
    answer(chosen)
    if (chosen === 'open-linkedin') globalThis.open(linkedInAddress(about), '_blank', 'noopener')
  }
  return { sentence, meter: null, onWay, onClose: close }
}

function answerOf(way: WayKind): ApproachAnswer {
  switch (way) {
    case 'connect-anyway':
      return 'go-on'
    case 'not-same-person':
      return way
    // A pause of a personal network offers none of these but the first.
    case 'open-linkedin':
    case 'keep-draft':
    case 'remind':
    case 'schedule':
    case 'write-thank-you':
    case 'send-anyway':
    case 'not-a-follow-up':
    case 'not-that-company':
      return 'open-linkedin'
  }
}

function nudgeProps(nudge: Nudge, network: string, moment: Moment) {
  const { person, who } = nudge
  const { name } = who
  const { openLinkedIn, notSamePerson, notThatCompany, isThem, dismiss } = nudgeWays(nudge)
  const place = { network, match: person.match, ...(name === undefined ? {} : { name }) }
  const onWay = (way: WayKind) => {
    if (way === 'not-that-company') notThatCompany?.()
    else if (way === 'not-same-person') notSamePerson()
    else openLinkedIn()
  }
  return {
    sentence: nudgeSentence(person.about, moment, place),
    onWay,
    ...(isThem === null ? {} : { onThem: isThem }),
    onDismiss: dismiss,
  }
}
