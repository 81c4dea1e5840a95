import { useEffect, useMemo, useState } from 'preact/hooks'
import { historyWords } from '../../components/applications/history-words.ts'
import { DatedLog, type LogLine } from '../../components/timeline/log/dated-log.tsx'
import { counting } from '../../utils/etiquette/counting.ts'
import { timeOf } from '../../utils/etiquette/dates.ts'
import type { ApplicationId } from '../../utils/etiquette/events.ts'
import { readPerson } from '../../utils/etiquette/person.ts'
import { placeAddress } from '../../utils/platform/timeline/place.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'

/** What concerns nobody but the user: how Fortnight worked, not what happened. */
const leftOut: ReadonlySet<string> = new Set([
  'applicationEdited',
  'contactEdited',
  'threadMarked',
  'paused',
  'nudged',
  'personConfirmed',
  'personDismissed',
  'snoozed',
])
/** So many lines are drawn at once; the others follow while the page stays usable. */
const linesAtOnce = 400

/** The log to print, of one application or of all. */
export function LogPlace({
  application,
  inHand,
}: {
  application: ApplicationId | undefined
  inHand: TimelineInHand
}) {
  const lines = useMemo(
    () => logLines(inHand, application),
    [inHand.events, inHand.applications, application],
  )
  const shown = useGrowing(lines.length)
  const one = inHand.applications.find(({ window }) => window.application === application)
  return (
    <DatedLog
      lines={lines.slice(0, shown)}
      isWhole={shown >= lines.length}
      of={one?.situation.application.company}
      moment={inHand.moment}
      backTo={placeAddress(
        application === undefined ? { at: 'calendar' } : { at: 'application', application },
      )}
      onPrint={() => print()}
    />
  )
}

function logLines(
  { projection, applications, moment }: TimelineInHand,
  wanted: ApplicationId | undefined,
): readonly LogLine[] {
  const now = timeOf(moment.now)
  return applications
    .filter(({ window }) => wanted === undefined || window.application === wanted)
    .flatMap(({ situation: { application } }) => {
      const people = [...application.contacts].flatMap(([contact, role]) => {
        const person = readPerson(projection, contact, now)
        if (person === undefined) return []
        return [{ contact, name: person.name, role, emails: person.emails, profiles: person.profiles }]
      })
      return counting(projection, projection.applications.get(application.application), now)
        .filter(({ event }) => !leftOut.has(event.type))
        .map(({ event, at }) => ({
          time: at,
          id: event.id,
          at: event.at,
          company: application.company,
          ...(application.role === undefined ? {} : { role: application.role }),
          words: historyWords({ event }, people, moment),
        }))
    })
    .toSorted((first, second) => first.time - second.time)
}

/** Grows to `whole` in steps, each of them drawn before the next. */
function useGrowing(whole: number): number {
  const [shown, setShown] = useState(linesAtOnce)
  useEffect(() => {
    if (shown >= whole) return
    const timer = setTimeout(() => setShown(shown + linesAtOnce), 0)
    return () => clearTimeout(timer)
  }, [shown, whole])
  return shown
}
