import * as v from 'valibot'
import type { JobSighting } from '../sites/network.ts'
import { jobQuestion } from './job-question-words.ts'

/** `tabs` of the browser, as far as it is used here. */
export interface Tabs {
  query(wanted: { active: true; currentWindow: true; url: string }): Promise<readonly { id?: number }[]>
  sendMessage(tab: number, message: unknown, options: { frameId: 0 }): Promise<unknown>
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
 * and where the page is in between two jobs. What the page says is checked like any other message, and the address is
 * made anew from the job's number.
 */
export async function askForJob(tabs: Tabs): Promise<ShownJob | null> {
  try {
    const [tab] = await tabs.query({ active: true, currentWindow: true, url: 'https://*.linkedin.com/*' })
    if (tab?.id === undefined) return null
    const answer = await Promise.race([
      tabs.sendMessage(tab.id, jobQuestion, { frameId: 0 }),
      new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null)),
    ])
    const read = v.safeParse(job, answer)
    if (!read.success) return null
    return { ...read.output, link: `https://www.linkedin.com/jobs/view/${read.output.id}/` }
  } catch {
    // A tab from before an update has nobody who listens.
    return null
  }
}
