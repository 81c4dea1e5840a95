import { type Moment, shortDay } from '../../../utils/platform/dates-in-words.ts'
import { type Calendar, placeOfDay, widthOf } from '../../../utils/platform/timeline/calendar.ts'
import type { Lane, LaneMark } from '../../../utils/platform/timeline/lane.ts'
import { say } from '../../../utils/platform/words.ts'
import { BarSign, MarkSign } from './lane-sign.tsx'
import { markWords, type NameOf } from './lane-words.ts'

/** So far apart, in CSS pixels, two signs can be told apart. */
const apart = 9

/**
 * The picture of one application: its waits as bars, what happened as signs. A screen reader hears `label`,
 * and the same as a list (`LaneList`).
 */
export function LaneDrawing({
  lane,
  calendar,
  height,
  label,
  nameOf,
  moment,
}: {
  lane: Lane
  calendar: Calendar
  height: number
  label: string
  nameOf: NameOf
  moment: Moment
}) {
  const y = height / 2
  const width = widthOf(calendar)
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {lane.bars.map(({ part, over, from, to }) => {
        const x = placeOfDay(calendar, from)
        return (
          <BarSign
            key={`${part} ${from}`}
            part={part}
            over={over}
            x={x}
            width={placeOfDay(calendar, to) - x}
            y={y}
          />
        )
      })}
      {placed(lane.marks, calendar).map(({ mark, x }, index) => (
        <g key={index}>
          <title>{say('markOnDay', shortDay(mark.on, moment), markWords(mark, nameOf, moment))}</title>
          <MarkSign mark={mark} x={x} y={y} />
        </g>
      ))}
    </svg>
  )
}

/** In the middle of their day; what would hide another stands a little later, never more than one sign's width. */
function placed(marks: readonly LaneMark[], calendar: Calendar): readonly { mark: LaneMark; x: number }[] {
  const shown = marks.filter(({ on }) => on >= calendar.from && on < calendar.to)
  let last = Number.NEGATIVE_INFINITY
  return shown.map((mark) => {
    const own = placeOfDay(calendar, mark.on) + calendar.dayWidth / 2
    const x = mark.what === 'promised' ? own : Math.min(Math.max(own, last + apart), own + apart)
    if (mark.what !== 'promised') last = x
    return { mark, x }
  })
}

/** What the picture shows, as a list for those who can't see it. */
export function LaneList({ lane, nameOf, moment }: { lane: Lane; nameOf: NameOf; moment: Moment }) {
  return (
    <ol class="unseen">
      {lane.marks.map((mark, index) => (
        <li key={index}>
          <time dateTime={mark.on}>{shortDay(mark.on, moment)}</time> {markWords(mark, nameOf, moment)}
        </li>
      ))}
    </ol>
  )
}
