// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { askForJob, type Tabs } from '../../../../../utils/messaging/job-question.ts'
import { answerJob } from '../../../../../utils/page/social/linkedin/answer-job.ts'
import type { JobSighting } from '../../../../../utils/sites/network.ts'

const job: JobSighting = {
  id: '41',
  title: 'Loom Analyst',
  company: 'Fernwick Mills',
  link: 'https://www.linkedin.com/jobs/view/41/',
  hiring: [{ handle: 'basil-thorne', name: 'Basil Thorne' }],
}
type Listener = Parameters<Parameters<typeof answerJob>[0]['onMessage']['addListener']>[0]

/** A tab with our content script in it, which shows `shown`. */
function tab(shown: JobSighting | null, sender = { id: 'us', url: 'chrome-extension://us/popup.html' }) {
  const listeners = new Set<Listener>()
  const ending = new AbortController()
  let reads = 0
  answerJob({
    window,
    network: {
      readJob() {
        reads += 1
        return shown
      },
    },
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    extensionId: 'us',
    ownPages: 'chrome-extension://us/',
    failed: () => undefined,
    signal: ending.signal,
  })
  const tabs: Tabs = {
    query: async () => [{ id: 7 }],
    sendMessage: (_tab, message) =>
      new Promise((resolve, reject) => {
        if (listeners.size === 0) reject(new Error('Receiving end does not exist.'))
        for (const listener of listeners) listener(message, sender, resolve)
      }),
  }
  return { tabs, end: () => ending.abort(), reads: () => reads }
}

it('tells the popup the job on the page, read when it is asked for', async () => {
  const { tabs, reads } = tab(job)
  expect(reads()).toBe(0)
  expect(await askForJob(tabs)).toEqual(job)
  expect(reads()).toBe(1)
})

it('has nothing to tell while the page is in between two jobs', async () => {
  expect(await askForJob(tab(null).tabs)).toBeNull()
})

it('answers nobody but our own pages', async () => {
  const elsewhere = tab(job, { id: 'us', url: 'https://www.linkedin.com/jobs/' })
  expect(await askForJob(elsewhere.tabs)).toBeNull()
  const others = tab(job, { id: 'them', url: 'chrome-extension://us/popup.html' })
  expect(await askForJob(others.tabs)).toBeNull()
  expect(elsewhere.reads() + others.reads()).toBe(0)
})

it('answers no more once Fortnight is switched off there', async () => {
  const { tabs, end } = tab(job)
  end()
  expect(await askForJob(tabs)).toBeNull()
})

it('believes no page that says what no job can be, and makes the address itself', async () => {
  expect(await askForJob(tab({ ...job, id: '../../evil' }).tabs)).toBeNull()
  expect(await askForJob(tab({ ...job, title: 'x'.repeat(400) }).tabs)).toBeNull()
  expect((await askForJob(tab({ ...job, link: 'https://evil.example/' }).tabs))?.link).toBe(job.link)
})

it('asks no tab where no page of LinkedIn is open', async () => {
  const { tabs } = tab(job)
  expect(await askForJob({ ...tabs, query: async () => [] })).toBeNull()
})
