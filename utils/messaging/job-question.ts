import type { JobSighting } from '../sites/network.ts'
import * as shape from './shapes.ts'

/** The tabs of the browser, as far as they are used here. */
export interface Tabs {
  /** The tab in front, where it shows LinkedIn and Fortnight is wanted there. */
  inFront(): Promise<number | undefined>
  /** What the script that reads a job (entrypoints/linkedin-job.ts) finds in the tab. */
  readJob(tab: number): Promise<unknown>
}

const text = shape.text(300)
const person = shape.object({
  handle: shape.optional(text),
  opaqueId: shape.optional(text),
  name: shape.optional(text),
})
const job = shape.object({
  id: shape.matching(/^\d{1,30}$/),
  title: text,
  company: text,
  hiring: shape.array(person, 20),
})

export type ShownJob = shape.OutputOf<typeof job> & Pick<JobSighting, 'link'>

/** A tab that doesn't answer must not keep a form from opening. */
const patienceMs = 400

/**
 * The job that the active tab shows, where that is a page of LinkedIn; null on all others, where nobody answers in time,
 * and where the page is in between two jobs. The page is read at that moment and at no other. What it says is checked like
 * any other message, and the address is made anew from the job's number.
 */
export async function askForJob(tabs: Tabs): Promise<ShownJob | null> {
  try {
    const tab = await tabs.inFront()
    if (tab === undefined) return null
    const answer = await Promise.race([
      tabs.readJob(tab),
      new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null)),
    ])
    const read = job.read(answer)
    return read === shape.misfit ? null : { ...read, link: `https://www.linkedin.com/jobs/view/${read.id}/` }
  } catch {
    // The tab is gone, or its site isn't ours any more.
    return null
  }
}
