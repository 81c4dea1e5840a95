// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { readAccount } from '../../../../utils/sites/gmail/account.ts'
import { findComposes } from '../../../../utils/sites/gmail/compose.ts'
import { readHealth } from '../../../../utils/sites/gmail/health.ts'
import { inspectCompose } from '../../../../utils/sites/gmail/inspect-compose.ts'
import { readPageKind } from '../../../../utils/sites/gmail/page.ts'
import { readThread } from '../../../../utils/sites/gmail/thread.ts'
import { practiceMailbox } from '../../../practice/mailbox.ts'
import { only } from './pages.ts'

/** The practice Gmail's own page, run here as far as a page without layout goes. */
const address = 'https://mail.google.com/mail/u/0/'
const mailbox = practiceMailbox('2026-12-01T09:00:00Z', 'Europe/Berlin')

/** The last message of the conversation that stands first in the inbox. */
const newest = mailbox.threads
  .flatMap(({ subject, messages }) => {
    const last = messages.at(-1)
    return last ? [{ ...last, subject }] : []
  })
  .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))[0]

beforeAll(async () => {
  window.location.href = address
  const seed = document.createElement('script')
  seed.type = 'application/json'
  seed.id = 'practice-mailbox'
  seed.textContent = JSON.stringify(mailbox)
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
    expect(readAccount(document)).toBe(mailbox.account.email)
  })

  it('opens a conversation whose newest message is dated by its id', () => {
    press('.zA')
    window.dispatchEvent(new Event('hashchange'))
    const thread = readThread(document)
    expect(thread?.subject).toBe(newest?.subject)
    expect(only(thread?.messages ?? [])).toMatchObject({
      from: newest?.from,
      at: newest?.at,
      mine: false,
    })
  })

  it('writes an answer under it, to whom it came from', () => {
    press('.bkH')
    const compose = inspectCompose(only(findComposes(document)))
    expect(compose).toMatchObject({
      kind: 'reply',
      place: 'inline',
      draftId: null,
      to: [newest?.from],
      text: '',
      sendAndArchive: true,
      threadId: readThread(document)?.id,
    })
  })

  it('has every part that a page of its kind should have', () => {
    expect(readHealth(document, address)).toMatchObject({ page: 'thread', missing: [] })
  })
})
