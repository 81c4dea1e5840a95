// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { readAccount } from '../../../../utils/sites/gmail/account.ts'
import { findComposes } from '../../../../utils/sites/gmail/compose.ts'
import { readHealth } from '../../../../utils/sites/gmail/health.ts'
import { readPageKind } from '../../../../utils/sites/gmail/page.ts'
import { readCompose } from '../../../../utils/sites/gmail/read-compose.ts'
import { readThread } from '../../../../utils/sites/gmail/thread.ts'
import { exampleMailbox } from '../../../practice/gmail/example-mailbox.ts'
import { only } from './pages.ts'

/** The practice Gmail's own page, run here as far as a page without layout goes. */
const address = 'https://mail.google.com/mail/u/0/'
const now = '2026-12-01T09:00:00Z'

beforeAll(async () => {
  window.location.href = address
  const seed = document.createElement('script')
  seed.type = 'application/json'
  seed.id = 'practice-mailbox'
  seed.textContent = JSON.stringify(exampleMailbox(now))
  document.head.append(seed)
  const { startMailbox } = await import('../../../practice/gmail/page/mailbox-page.ts')
  startMailbox()
})

function press(selector: string): void {
  const element = document.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`Nothing at ${selector}.`)
  element.click()
}

describe('the practice Gmail', () => {
  it('is a mailbox of its account', () => {
    expect(readPageKind(document, address)).toBe('mailbox')
    expect(readAccount(document)).toBe('ada.lindqvist@gmail.example')
  })

  it('opens a conversation whose newest message is dated by its id', () => {
    press('.zA')
    window.dispatchEvent(new Event('hashchange'))
    const thread = readThread(document)
    expect(thread?.subject).toBe('GIS Analyst at Ostfeld Maps')
    expect(only(thread?.messages ?? [])).toMatchObject({
      from: { name: 'Lena Brandt', email: 'lena.brandt@ostfeld.example' },
      at: '2026-11-30T09:00:00Z',
      mine: false,
    })
  })

  it('writes an answer under it, to whom it came from', () => {
    press('.bkH')
    const compose = readCompose(only(findComposes(document)))
    expect(compose).toMatchObject({
      kind: 'reply',
      place: 'inline',
      draftId: null,
      to: [{ name: 'Lena Brandt', email: 'lena.brandt@ostfeld.example' }],
      text: '',
      sendAndArchive: true,
      threadId: readThread(document)?.id,
    })
  })

  it('has every part that a page of its kind should have', () => {
    expect(readHealth(document, address)).toMatchObject({ page: 'thread', missing: [] })
  })
})
