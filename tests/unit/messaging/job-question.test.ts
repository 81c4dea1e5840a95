import { expect, it } from 'vitest'
import { askForJob, type Tabs } from '../../../utils/messaging/job-question.ts'
import type { JobSighting } from '../../../utils/sites/network.ts'

const job: JobSighting = {
  id: '41',
  title: 'Loom Analyst',
  company: 'Fernwick Mills',
  link: 'https://www.linkedin.com/jobs/view/41/',
  hiring: [{ handle: 'basil-thorne', name: 'Basil Thorne' }],
}

const over = (shown: unknown): Tabs => ({ inFront: async () => 7, readJob: async () => shown })

it('tells the popup the job on the page in front', async () => {
  expect(await askForJob(over(job))).toEqual(job)
})

it('has nothing to tell while the page is in between two jobs', async () => {
  expect(await askForJob(over(null))).toBeNull()
  expect(await askForJob(over(undefined))).toBeNull()
})

it('reads no tab where no page of LinkedIn is in front, or Fortnight is switched off there', async () => {
  const reads: number[] = []
  const tabs = { inFront: async () => undefined, readJob: async (tab: number) => reads.push(tab) }
  expect(await askForJob(tabs)).toBeNull()
  expect(reads).toEqual([])
})

it('believes no page that says what no job can be, and makes the address itself', async () => {
  expect(await askForJob(over({ ...job, id: '../../evil' }))).toBeNull()
  expect(await askForJob(over({ ...job, title: 'x'.repeat(400) }))).toBeNull()
  expect((await askForJob(over({ ...job, link: 'https://evil.example/' })))?.link).toBe(job.link)
})

it('lets the form open where the tab does not answer, or can not be read', async () => {
  expect(await askForJob({ inFront: async () => 7, readJob: () => new Promise(() => {}) })).toBeNull()
  const closed = { inFront: async () => 7, readJob: () => Promise.reject(new Error('No tab with id: 7')) }
  expect(await askForJob(closed)).toBeNull()
})
