import { describe, expect, it } from 'vitest'
import { linkedIn } from '../../../../utils/sites/linkedin/linkedin.ts'
import { notesLeftIn } from '../../../../utils/sites/linkedin/notes-left.ts'
import { expectAsMeasured } from '../check-page.ts'
import { expectedPages, savedPage } from '../expected-pages.ts'

const pages = expectedPages(true)

describe.skipIf(pages.length === 0)('LinkedIn pages kept for measuring', () => {
  it.each(pages)('$file is read as it is', (page) => {
    const document = savedPage(page.file)
    const url = new URL(page.url)
    expectAsMeasured(linkedIn, document, page)
    if (page.job) {
      const { link, hiring, ...job } = linkedIn.readJob?.(document, url) ?? { link: '', hiring: [] }
      expect({ ...job, hiring: hiring.map(({ handle, name }) => ({ id: handle, name })) }).toEqual(page.job)
      expect(link).toBe(`https://www.linkedin.com/jobs/view/${page.job.id}/`)
    }
    if (page.noteLimit) expect(linkedIn.readInvitation?.(document, url)?.noteLimit).toBe(page.noteLimit)
    const dialog = page.notesLeft ? linkedIn.readInvitation?.(document, url)?.dialog : undefined
    if (page.notesLeft) expect(notesLeftIn(dialog ?? document.body)).toBe(page.notesLeft)
    if (page.inmail) expect(linkedIn.readConversations(document, url)[0]?.inMail).toBe(true)
    if (page.mode) expect(`${linkedIn.readConversations(document, url)[0]?.mode}-to-send`).toBe(page.mode)
  })
})
