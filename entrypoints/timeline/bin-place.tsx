import { useMemo, useState } from 'preact/hooks'
import { EraseDialog } from '../../components/parts/erase-dialog.tsx'
import { BinList } from '../../components/timeline/bin-list.tsx'
import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Ask } from '../../utils/messaging/client.ts'
import { clock } from '../../utils/platform/clock.ts'
import { useSync } from '../../utils/platform/hooks/use-sync.ts'
import { newId } from '../../utils/platform/ids.ts'
import { binOf } from '../../utils/platform/timeline/bin.ts'
import { type Erasable, erasableOf } from '../../utils/platform/timeline/erasable.ts'
import { say } from '../../utils/platform/words.ts'
import type { AnyEvent } from '../../utils/timeline/database.ts'
import { isKnown } from '../../utils/timeline/sound.ts'
import { eraseOne } from '../options/erase-one.ts'
import type { TimelineInHand } from './timeline-in-hand.ts'

/** Everything that was taken back in the last thirty days, of all applications. */
export function BinPlace({ inHand, ask }: { inHand: TimelineInHand; ask: Ask<'application.erase'> }) {
  const { events, projection, moment, append, setNotice } = inHand
  const [erasing, setErasing] = useState<Erasable>()
  const isShared = useSync()?.state.is === 'on'
  const taken = useMemo(() => binOf(events, moment.now), [events, moment])
  const names = useMemo(() => namesIn(events), [events])
  const putBack = (voiding: string) => {
    const entry = taken.find(({ voidedBy }) => voidedBy === voiding)
    const back: TimelineEvent = {
      id: newId(),
      type: 'voided',
      at: clock.now(),
      zone: moment.zone,
      source: 'hand',
      ...(entry?.event.application === undefined ? {} : { application: entry.event.application }),
      data: { event: voiding },
    }
    void append([back], say('noticePutBack'))
  }
  return (
    <section class="bin-place" aria-labelledby="bin">
      <h2 id="bin">{say('viewBin')}</h2>
      <p class="soft">{say('binHint')}</p>
      {taken.length === 0 ? (
        <p class="nothing">{say('binEmpty')}</p>
      ) : (
        <BinList
          taken={taken}
          people={names.people}
          moment={moment}
          companyOf={(application) =>
            application === undefined ? undefined : names.companies.get(application)
          }
          onPutBack={putBack}
          onErase={(application) => setErasing(erasableOf(projection, application))}
        />
      )}
      {erasing !== undefined && (
        <EraseDialog
          company={erasing.company}
          role={erasing.role}
          isShared={isShared}
          onErase={() => void eraseOne(ask, erasing).then(setNotice)}
          onClose={() => setErasing(undefined)}
        />
      )}
    </section>
  )
}

/** Companies and people by the entries themselves: what was taken back as a whole has a name all the same. */
function namesIn(events: readonly AnyEvent[]) {
  const companies = new Map<string, string>()
  const people: { contact: string; name: string; role: 'other'; emails: []; profiles: [] }[] = []
  for (const event of events) {
    if (!isKnown(event)) continue
    if (event.type === 'applicationAdded') companies.set(event.application, event.data.company)
    if (event.type === 'contactAdded') {
      const { contact, name } = event.data
      people.push({ contact, name, role: 'other', emails: [], profiles: [] })
    }
  }
  return { companies, people }
}
