import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Policy } from '../../../utils/etiquette/policy.ts'
import type { ReadApplication } from '../../../utils/platform/applications.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { calendarOf, widthOf } from '../../../utils/platform/timeline/calendar.ts'
import { visibleRows } from '../../../utils/platform/timeline/visible-rows.ts'
import { say } from '../../../utils/platform/words.ts'
import { CalendarHeading, CalendarLines, todayPlace } from './calendar-heading.tsx'
import { LaneLegend } from './lane-legend.tsx'
import { LaneRow } from './lane-row.tsx'
import type { NameOf } from './lane-words.ts'

/** How wide a day can be, in CSS pixels; the third is where one begins. */
const dayWidths = [2.5, 5, 9, 15] as const
const rowHeight = 48
/** How far one scrolls until other rows are drawn. */
const stride = 4 * rowHeight

export interface CalendarViewProps {
  applications: readonly ReadApplication[]
  policy: Policy
  moment: Moment
  nameOf: NameOf
}

/** All applications as lanes on a calendar; only the rows on the screen are drawn. */
export function CalendarView({ applications, policy, moment, nameOf }: CalendarViewProps) {
  const [scale, setScale] = useState(2)
  const dayWidth = dayWidths[scale] ?? 9
  const calendar = useMemo(() => calendarOf(applications, moment, dayWidth), [applications, moment, dayWidth])
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 900 })
  const now = todayPlace(calendar, moment)

  const look = () => {
    const box = scroller.current
    if (box === null) return
    // Drawn anew every few rows and not at every pixel; there are rows to spare beyond the edge.
    const top = Math.floor(box.scrollTop / stride) * stride
    const height = box.clientHeight + stride
    setSeen((before) => (before.top === top && before.height === height ? before : { top, height }))
  }
  const goToToday = () => {
    const box = scroller.current
    const names = box?.querySelector('.corner')
    if (box === null || !(names instanceof HTMLElement)) return
    const room = box.clientWidth - names.offsetWidth
    box.scrollLeft = now - room * 0.62
  }
  useLayoutEffect(goToToday, [scale])
  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])

  const count = applications.length
  const { first, end } = visibleRows(seen.top, seen.height, rowHeight, count)
  const height = count * rowHeight
  // Weeks of several years are not written anew while one scrolls.
  const heading = useMemo(() => <CalendarHeading calendar={calendar} moment={moment} />, [calendar, moment])
  const lines = useMemo(
    () => <CalendarLines calendar={calendar} moment={moment} height={height} />,
    [calendar, moment, height],
  )
  return (
    <>
      <div class="calendar-bar acts">
        <button type="button" class="quiet" onClick={goToToday}>
          {say('calendarGoToToday')}
        </button>
        <button
          type="button"
          class="secondary"
          aria-disabled={scale === 0}
          onClick={() => setScale(Math.max(0, scale - 1))}
        >
          {say('calendarWider')}
        </button>
        <button
          type="button"
          class="secondary"
          aria-disabled={scale === dayWidths.length - 1}
          onClick={() => setScale(Math.min(dayWidths.length - 1, scale + 1))}
        >
          {say('calendarCloser')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls, so the keyboard must be able to reach it. */}
      <div
        ref={scroller}
        class="calendar"
        role="region"
        aria-label={say('calendarLabel')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it.
        tabIndex={0}
        onScroll={look}
      >
        <div class="head">
          <div class="corner" />
          {heading}
        </div>
        <div
          class="body"
          style={{ height: `${height}px`, width: `calc(var(--names) + ${widthOf(calendar)}px)` }}
        >
          {lines}
          <ul aria-label={say('applications')} onKeyDown={walkLanes}>
            {applications.slice(first, end).map((read, offset) => (
              <LaneRow
                key={read.situation.application.application}
                read={read}
                calendar={calendar}
                policy={policy}
                moment={moment}
                nameOf={nameOf}
                index={first + offset}
                count={count}
                height={rowHeight}
              />
            ))}
          </ul>
        </div>
      </div>
      <LaneLegend />
    </>
  )
}

/** Up and down go from lane to lane; the browser scrolls, and the next rows are drawn. */
function walkLanes(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const ways: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 }
  const way = ways[event.key]
  if (way === undefined || !(event.target instanceof Element)) return
  const row = event.target.closest('li.lane')
  const next = way === 1 ? row?.nextElementSibling : row?.previousElementSibling
  const link = next?.querySelector('a')
  if (!(link instanceof HTMLElement)) return
  event.preventDefault()
  link.focus()
}
