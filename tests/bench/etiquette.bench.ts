import { advise } from '../../utils/etiquette/advise.ts'
import { applicationsAt } from '../../utils/etiquette/applications-at.ts'
import { fold } from '../../utils/etiquette/fold.ts'
import { followUp } from '../../utils/etiquette/follow-up.ts'
import type { Intent } from '../../utils/etiquette/intent.ts'
import { parseEvents } from '../../utils/etiquette/parse-event.ts'
import { defaultPolicy } from '../../utils/etiquette/policy.ts'
import { busyTimeline } from './etiquette/busy-timeline.ts'

/**
 * What the rules cost at 1,000, 10,000 and 100,000 events of 50 an application: reading (parse), folding, all
 * windows, and one verdict against the standing projection. Medians of nine runs; growth shows in ns per event.
 */
const now = '2026-09-01T09:00:00Z'
const zone = 'Europe/Berlin'
const sizes = [1_000, 10_000, 100_000]
const runs = 9
const verdicts = 200

console.log('etiquette: events, step, median ms, ns per event')
for (const size of sizes) {
  const events = busyTimeline(size)
  report(size, 'parse', () => parseEvents(events))
  report(size, 'fold', () => fold(events))
  const projection = fold(events)
  const applications = applicationsAt(projection, now)
  report(size, `all ${applications.length} windows`, () => {
    for (const application of applications) followUp(projection, application, now, zone, defaultPolicy)
  })
  const intents = intentsFor(applications.length)
  const each = median(() => {
    for (const intent of intents) advise(projection, intent, now, zone, defaultPolicy)
  })
  console.log(`${size}\tone verdict\t${(each / verdicts).toFixed(4)} ms`)
}

function report(size: number, step: string, work: () => unknown): void {
  const taken = median(work)
  console.log(`${size}\t${step}\t${taken.toFixed(2)} ms\t${Math.round((taken * 1e6) / size)} ns`)
}

function median(work: () => unknown): number {
  work()
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    work()
    taken.push(performance.now() - begun)
  }
  return taken.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0
}

/** Check-ins to known people by address and to strangers of the company, spread over all applications. */
function intentsFor(applications: number): readonly Intent[] {
  return Array.from({ length: verdicts }, (_, index) => {
    const number = Math.floor((index * applications) / verdicts)
    const who = index % 3 === 0 ? 'front.desk' : `person${index % 5}`
    return { act: 'send', kind: 'check-in', channel: 'gmail', to: [`${who}@company${number}.example`] }
  })
}
