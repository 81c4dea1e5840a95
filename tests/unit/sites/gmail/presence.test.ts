// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { compose } from '../../../../utils/sites/gmail/compose-selectors.ts'
import { readHealth } from '../../../../utils/sites/gmail/health.ts'
import { mayHaveMail, readMailboxHealth } from '../../../../utils/sites/gmail/presence.ts'
import { thread } from '../../../../utils/sites/gmail/thread-selectors.ts'
import { composeMarkup, messageMarkup, pageOf, threadMarkup } from './pages.ts'

const inbox = 'https://mail.google.com/mail/u/0/#inbox'
const list = '<div role="main"><table></table></div>'

describe('whether there may be a mail to write or to read', () => {
  it.each([
    ['a list of mails has none', false, list, '', inbox],
    ['a page that is not built yet has none', false, '', '', inbox],
    ['a compose is one', true, list + composeMarkup(), '', inbox],
    ['a conversation is one', true, threadMarkup(messageMarkup()), '', `${inbox}/FMfcgz`],
    ['a window of its own shows one, by its class', true, '', 'xE xp', inbox],
    [
      'a window of its own shows one, by its address',
      true,
      '',
      '',
      'https://mail.google.com/mail/u/0/?view=btop',
    ],
  ])('%s', (_what, may, body, bodyClass, url) => {
    expect(mayHaveMail(pageOf(body, { bodyClass }), url)).toBe(may)
  })

  it('is told by whatever the readers of composes and conversations begin with', () => {
    const beginnings = [...compose.root, ...thread.subject]
    expect(beginnings.length).toBeGreaterThan(8)
    const built: Readonly<Record<string, string>> = {
      '.M9': '<div class="M9"></div>',
      '[jslog^="77394;"]': '<div jslog="77394; u014"></div>',
      '[role=region][data-compose-id]': '<div role="region" data-compose-id="1"></div>',
      'form.bAs': '<form class="bAs"></form>',
      '[g_editable=true][role=textbox]': '<div g_editable="true" role="textbox"></div>',
      'h2.hP': '<h2 class="hP"></h2>',
      '.ha h2': '<div class="ha"><h2></h2></div>',
      'h2[data-legacy-thread-id]': '<h2 data-legacy-thread-id="1"></h2>',
      '.ha [data-legacy-thread-id]': '<div class="ha"><b data-legacy-thread-id="1"></b></div>',
      'h1[data-legacy-thread-id]': '<h1 data-legacy-thread-id="1"></h1>',
    }
    const missed = beginnings.filter(({ selector }) => !mayHaveMail(pageOf(built[selector] ?? ''), inbox))
    expect(missed.map(({ selector }) => selector)).toEqual([])
  })
})

it('a page without mails is as well to be read as all readers together find', () => {
  for (const body of [list, '', '<div class="aeF"></div>']) {
    const page = pageOf(body)
    expect(readMailboxHealth(page)).toEqual(readHealth(page, inbox))
  }
})
