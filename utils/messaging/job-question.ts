import * as v from 'valibot'
import type { JobSighting } from '../sites/network.ts'

/** The tabs of the browser, as far as they are used here. */
export interface Tabs {
  /** The tab in front, where it shows LinkedIn and Fortnight is wanted there. */
  inFront(): Promise<number | undefined>
  /** What the script that reads a job (entrypoints/linkedin-job.ts) finds in the tab. */
  readJob(tab: number): Promise<unknown>
}

const text = v.pipe(v.string(), v.maxLength(300))
const person = v.object({
  handle: v.optional(text),
  opaqueId: v.optional(text),
  name: v.optional(text),
})
const job = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{1,30}$/)),
  title: text,
  company: text,
  hiring: v.pipe(v.array(person), v.maxLength(20)),
})

export type ShownJob = v.InferOutput<typeof job> & Pick<JobSighting, 'link'>

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
    const read = v.safeParse(job, answer)
    if (!read.success) return null
    return { ...read.output, link: `https://www.linkedin.com/jobs/view/${read.output.id}/` }
  } catch {
    // The tab is gone, or its site isn't ours any more.
    return null
  }
}
