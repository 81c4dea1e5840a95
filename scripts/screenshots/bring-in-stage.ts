import type { Chromium } from '../../tests/practice/chromium.ts'
import { practiceTimeline } from '../../tests/practice/timeline.ts'
import { bringInTimeline } from '../bring-in-timeline.ts'
import { moreApplications } from './more-applications.ts'
import type { Stage } from './picture.ts'

/** Brings in what this stage has beyond the one before. */
export async function bringInStage(chromium: Chromium, stage: Stage): Promise<void> {
  const now = Temporal.Now.instant().toString()
  const zone = Temporal.Now.timeZoneId()
  const practice = practiceTimeline(now, zone)
  const { events } = practice
  switch (stage) {
    case 'nothing':
      return
    case 'without-lena': {
      const others = events.filter(({ data }) => !JSON.stringify(data).includes('"lena"'))
      return bringInTimeline(chromium, { ...practice, events: others })
    }
    case 'eight':
      return bringInTimeline(chromium, practice)
    case 'twenty':
      return bringInTimeline(chromium, { ...practice, events: [...events, ...moreApplications(now, zone)] })
  }
}
