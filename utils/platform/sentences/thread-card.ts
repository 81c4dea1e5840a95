import type { Instant } from '../../etiquette/events.ts'
import type { CardOffer, CardWay, ThreadCard } from '../../messaging/protocol.ts'
import type { SaidInterview } from '../../timeline/said-interview.ts'
import { dayOf, longDay, type Moment, timeOfDay } from '../dates-in-words.ts'
import { nameInSentence, namesInSentence, plainName } from '../names.ts'
import { say } from '../words.ts'

type Words = Omit<ThreadCard, 'offer'>

const longestQuote = 140

/** What the card beside a conversation says: a question, what it was read from, and the ways to answer. */
export function threadCard(offer: CardOffer, moment: Moment): Words {
  const words = wordsOf(offer, moment)
  const reopens = 'reopens' in offer && offer.reopens === true
  return reopens ? { ...words, lines: [...words.lines, say('cardReopens')] } : words
}

function wordsOf(offer: CardOffer, moment: Moment): Words {
  const company = 'company' in offer && typeof offer.company === 'string' ? offer.company : ''
  const name = nameInSentence(company, moment.language)
  const dismissals: Words['ways'] = [
    { way: 'dismiss-thread', label: say('cardNotThisThread'), rank: 'quiet' },
    ...(offer.sender.trim() === ''
      ? []
      : [
          {
            way: 'dismiss-person' as const,
            label: say('cardNeverFor', nameInSentence(offer.sender, moment.language)),
            rank: 'quiet' as const,
          },
        ]),
  ]
  const no: Words['ways'][number] = { way: 'dismiss-offer', label: say('cardNo'), rank: 'secondary' }
  const yes = (label: string, way: CardWay = 'accept') => ({ way, label, rank: 'primary' as const })
  switch (offer.kind) {
    case 'track':
      return {
        title: say('cardTrackTitle'),
        body: say('cardTrackBody'),
        lines: trackLines(offer, moment),
        ways: [yes(say('cardTrack'), 'open'), ...dismissals],
      }
    case 'rejected':
      return {
        title: say('cardRejectedTitle', name),
        body: say('cardRejectedBody'),
        lines: [],
        ways: [yes(say('cardRejected')), no, ...dismissals],
      }
    case 'offered':
      return {
        title: say('cardOfferedTitle', name),
        body: say('cardOfferedBody'),
        lines: [],
        ways: [yes(say('cardOffered')), no, ...dismissals],
      }
    case 'promised':
      return {
        title: say('cardPromisedTitle', longDay(offer.replyBy, moment)),
        body: say('cardPromisedBody', name),
        lines: [quote(offer.words)],
        ways: [yes(say('cardPromised')), no, ...dismissals],
      }
    case 'interview':
      return {
        title: say('cardInterviewTitle', timeInWords(offer.said.startsAt, moment)),
        body:
          offer.instead === undefined
            ? say('cardInterviewBody', name)
            : say('cardInterviewBesides', name, timeInWords(offer.instead.startsAt, moment)),
        lines: foundAt(offer.said),
        ways: [
          yes(say('cardInterview')),
          ...(offer.instead === undefined
            ? []
            : [{ way: 'instead' as const, label: say('cardItMoved'), rank: 'secondary' as const }]),
          no,
          ...dismissals,
        ],
      }
    case 'moved':
      return {
        title: say('cardMovedTitle', timeInWords(offer.said.startsAt, moment)),
        body: say('cardMovedBody', name, timeInWords(offer.was.startsAt, moment)),
        lines: foundAt(offer.said),
        ways: [
          yes(say('cardMoved')),
          { way: 'instead', label: say('cardItIsAnother'), rank: 'secondary' },
          no,
          ...dismissals,
        ],
      }
    case 'cancelled':
      return {
        title: say('cardCancelledTitle', timeInWords(offer.was.startsAt, moment)),
        body: say('cardCancelledBody', name),
        lines: [],
        ways: [yes(say('cardCancelled')), no, ...dismissals],
      }
    case 'stranger': {
      const person = nameInSentence(offer.name, moment.language)
      return {
        title: say('cardStrangerTitle', person),
        body: say('cardStrangerBody', person, name),
        lines: [plainName(offer.email)],
        ways: [
          yes(say('cardStrangerRecruiter')),
          { way: 'instead', label: say('cardStrangerInterviewer'), rank: 'secondary' },
          no,
          ...dismissals,
        ],
      }
    }
    case 'unclear-move':
      return {
        title: say('cardUnclearMoveTitle', timeInWords(offer.was.startsAt, moment)),
        body: say('cardUnclearMoveBody', name),
        lines: [],
        ways: [yes(say('cardUnclearMove'), 'open'), no, ...dismissals],
      }
  }
}

function trackLines(offer: Extract<CardOffer, { kind: 'track' }>, moment: Moment): readonly string[] {
  const { company, role, interview, people } = offer
  const names = people.map((person) => person.name)
  const what = [company?.value, role?.value].flatMap((text) =>
    text === undefined ? [] : [nameInSentence(text, moment.language)],
  )
  return [
    ...(what.length === 2 ? [say('cardCompanyAndRole', ...what)] : what),
    ...(interview === undefined ? [] : [timeInWords(interview.startsAt, moment)]),
    ...(names.length === 0 ? [] : [namesInSentence(names, moment.language)]),
  ]
}

function foundAt({ words }: SaidInterview): readonly string[] {
  return words === undefined ? [say('cardFromInvitation')] : [quote(words)]
}

/** What they wrote, as text alone. */
function quote(words: string): string {
  const plain = plainName(words)
  return say('cardQuote', plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain)
}

function timeInWords(instant: Instant, moment: Moment): string {
  return say('dayAndTime', longDay(dayOf(instant, moment), moment), timeOfDay(instant, moment))
}
