import { useMemo } from 'preact/hooks'
import type { Policy } from '../../../utils/etiquette/policy.ts'
import type { ReadApplication } from '../../../utils/platform/applications.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { plainName } from '../../../utils/platform/names.ts'
import { windowSentence } from '../../../utils/platform/sentences.ts'
import type { Calendar } from '../../../utils/platform/timeline/calendar.ts'
import { laneOf } from '../../../utils/platform/timeline/lane.ts'
import { placeAddress } from '../../../utils/platform/timeline/place.ts'
import { say } from '../../../utils/platform/words.ts'
import { LaneDrawing, LaneList } from './lane-drawing.tsx'
import type { NameOf } from './lane-words.ts'

/** One application: its name, which opens it, and its lane. */
export function LaneRow({
  read,
  calendar,
  policy,
  moment,
  nameOf,
  index,
  count,
  height,
}: {
  read: ReadApplication
  calendar: Calendar
  policy: Policy
  moment: Moment
  nameOf: NameOf
  /** Counted from 0, of all `count` rows, however many are drawn. */
  index: number
  count: number
  height: number
}) {
  const lane = useMemo(() => laneOf(read, moment, policy), [read, moment, policy])
  const drawing = useMemo(() => {
    const { company } = read.situation.application
    const { strong, rest } = windowSentence(read.window, read.about, moment, 'brief')
    return (
      <>
        <LaneDrawing
          lane={lane}
          calendar={calendar}
          height={height}
          label={say('laneName', plainName(company), strong, rest)}
          nameOf={nameOf}
          moment={moment}
        />
        <LaneList lane={lane} nameOf={nameOf} moment={moment} />
      </>
    )
  }, [read, lane, calendar, height, nameOf, moment])
  const { application, company, role } = read.situation.application
  const { strong, tone } = windowSentence(read.window, read.about, moment, 'brief')
  return (
    <li
      class={`lane ${tone}`}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={{ top: `${index * height}px`, height: `${height}px` }}
    >
      <a href={placeAddress({ at: 'application', application })} dir="auto">
        <span class="who">
          <b>{plainName(company)}</b>
          {role !== undefined && <small> {plainName(role)}</small>}
        </span>
        <span class="state">{strong}</span>
      </a>
      {drawing}
    </li>
  )
}
