import { useEffect, useRef } from 'preact/hooks'
import type { CivilDate } from '../../utils/etiquette/events.ts'
import type { Moment } from '../../utils/platform/dates-in-words.ts'
import { plainName } from '../../utils/platform/names.ts'
import { letterAddress } from '../../utils/platform/timeline/letter-address.ts'
import { say } from '../../utils/platform/words.ts'
import { LogForm } from '../forms/log-form.tsx'
import type { LogValues } from '../forms/log-values.ts'
import type { ApplicationDepth, OnAct } from './card.ts'
import { HistoryList } from './history-list.tsx'
import { PeopleList } from './people-list.tsx'
import { Reminding } from './reminding.tsx'
import { Standing } from './standing.tsx'

export interface ApplicationDetailProps {
  depth: ApplicationDepth
  moment: Moment
  /** The form for what happened, while it is open. */
  log: LogValues | undefined
  saving: boolean
  onAct: OnAct
  onOpenLink: (address: string) => void
  onStartLog: () => void
  onLogValues: (values: LogValues) => void
  onLog: (values: LogValues) => void
  onCancelLog: () => void
  onTakeBack: (event: string) => void
  onPutBack: (voiding: string) => void
  onPutOff: (until: CivilDate) => void
}

/** One application in depth: how it stands, what to do, who belongs to it, what happened. */
export function ApplicationDetail(props: ApplicationDetailProps) {
  const { depth, moment, log } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <article class="detail" aria-labelledby="company">
      <header>
        <h1 id="company" ref={heading} tabIndex={-1} dir="auto">
          {plainName(depth.company)}
        </h1>
        {depth.role !== undefined && <p dir="auto">{plainName(depth.role)}</p>}
      </header>
      <Standing card={depth} moment={moment} onAct={props.onAct} />
      <section class="written">
        {log === undefined ? (
          <button type="button" class="secondary wide" onClick={props.onStartLog}>
            {say('detailWriteDown')}
          </button>
        ) : (
          <LogForm
            depth={depth}
            values={log}
            moment={moment}
            saving={props.saving}
            onValues={props.onLogValues}
            onSave={props.onLog}
            onCancel={props.onCancelLog}
          />
        )}
      </section>
      <OnPaper depth={depth} moment={moment} />
      <section>
        <h2>{say('peopleTitle')}</h2>
        <PeopleList people={depth.people} onOpenLink={props.onOpenLink} />
      </section>
      <AboutTheJob depth={depth} onOpenLink={props.onOpenLink} />
      {depth.window.state !== 'closed' && (
        <section>
          <h2>{say('optionsReminders')}</h2>
          <Reminding until={depth.putOffUntil} moment={moment} onPutOff={props.onPutOff} />
        </section>
      )}
      <section>
        <h2>{say('historyTitle')}</h2>
        <HistoryList
          history={depth.history}
          people={depth.people}
          moment={moment}
          onTakeBack={props.onTakeBack}
          onPutBack={props.onPutBack}
        />
      </section>
    </article>
  )
}

/** The way to the letter, once there was an interview to thank for. */
function OnPaper({ depth, moment }: Pick<ApplicationDetailProps, 'depth' | 'moment'>) {
  const begun = depth.interviews.findLast(
    ({ startsAt }) => Temporal.Instant.compare(startsAt, moment.now) <= 0,
  )
  if (begun === undefined) return null
  return (
    <p class="on-paper">
      <a href={letterAddress(depth.id, begun.people[0])} target="_blank" rel="noreferrer">
        {say('actLetter')}
      </a>
    </p>
  )
}

function AboutTheJob({ depth, onOpenLink }: Pick<ApplicationDetailProps, 'depth' | 'onOpenLink'>) {
  const { link, notes } = depth
  if (link === undefined && notes === undefined) return null
  return (
    <section>
      <h2>{say('detailAbout')}</h2>
      {link !== undefined && (
        <button type="button" class="link" onClick={() => onOpenLink(link)}>
          {say('detailLink')}
        </button>
      )}
      {notes !== undefined && <p dir="auto">{notes}</p>}
    </section>
  )
}
