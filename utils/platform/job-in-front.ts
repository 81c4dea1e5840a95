import { askForJob, type ShownJob } from '../messaging/job-question.ts'
import { browser } from './browser.ts'
import { isWanted } from './mailboxes.ts'

/** The script that reads the job on a page of LinkedIn and answers it: entrypoints/linkedin-job.ts. */
const jobScript = '/linkedin-job.js'

/** The job in the tab that the popup stands over; null where there is none, or Fortnight is switched off there. */
export function jobInFront(): Promise<ShownJob | null> {
  return askForJob({
    async inFront() {
      if (!(await isWanted('linkedin', undefined))) return undefined
      const wanted = { active: true, currentWindow: true, url: 'https://*.linkedin.com/*' }
      return (await browser.tabs.query(wanted))[0]?.id
    },
    async readJob(tab) {
      const target = { tabId: tab, frameIds: [0] }
      const [answer] = await browser.scripting.executeScript({ target, files: [jobScript] })
      return answer?.result
    },
  })
}
