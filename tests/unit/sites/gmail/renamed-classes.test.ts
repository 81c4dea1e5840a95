// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findComposes } from '../../../../utils/sites/gmail/compose.ts'
import { inspectCompose } from '../../../../utils/sites/gmail/inspect-compose.ts'
import { readThread } from '../../../../utils/sites/gmail/thread.ts'
import { readToast } from '../../../../utils/sites/gmail/toast.ts'
import {
  chip,
  composeMarkup,
  docked,
  foldedMarkup,
  messageMarkup,
  noticeMarkup,
  pageOf,
  threadMarkup,
} from './pages.ts'

/** Gmail renames its classes one at a time, for some accounts first. One renamed class must harm nothing. */
const compose = docked(
  composeMarkup({
    draft: '#msg-a:r1',
    to: chip('mira@larkspur.example', 'Mira'),
    typed: 'tom@larksp',
    body: '<div>Hi</div>',
  }),
)
const conversation = threadMarkup(
  foldedMarkup() +
    messageMarkup({ id: '#msg-f:1871974917734507187', body: 'Hello' }).replace(
      'class="ii gt"',
      'class="ii gt" jslog="20277; x"',
    ),
)

const notice = noticeMarkup('Nachricht gesendet', { undo: '#thread-a:r7', view: '#thread-a:r7' })

const classesOf = (markup: string) =>
  new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/).filter(Boolean)),
  )

const rename = (markup: string, name: string) =>
  markup.replace(/class="([^"]*)"/g, (_, names: string) => {
    const changed = names.split(/\s+/).map((one) => (one === name ? `new${one}` : one))
    return `class="${changed.join(' ')}"`
  })

describe('after one class was renamed', () => {
  it.each([...classesOf(compose)])('a compose without %s is read as before', (name) => {
    const read = (markup: string) => findComposes(pageOf(markup)).map(inspectCompose)
    expect(read(rename(compose, name))).toEqual(read(compose))
  })

  it.each([...classesOf(conversation)])('a conversation without %s is read as before', (name) => {
    const read = (markup: string) => readThread(pageOf(markup))
    expect(read(rename(conversation, name))).toEqual(read(conversation))
  })

  it.each([...classesOf(notice)])('a notice without %s is read as before', (name) => {
    expect(readToast(pageOf(rename(notice, name)))).toEqual(readToast(pageOf(notice)))
  })
})

describe('after many classes were renamed at once', () => {
  it.each([
    ['of the head', ['gD', 'gF', 'iw', 'adn', 'ads', 'gE']],
    ['of the body and its frame', ['ii', 'gt', 'a3s']],
  ])('a conversation without those %s is read as before', (_, names) => {
    const changed = names.reduce(rename, conversation)
    expect(readThread(pageOf(changed))).toEqual(readThread(pageOf(conversation)))
  })

  it('no person is taken for a sender from a body, nor from among those it went to', () => {
    const hostile = threadMarkup(
      messageMarkup({ body: '<span email="evil@x.example" name="Evil">Evil</span>' }).replace(
        /<h3.*?<\/h3>/s,
        '',
      ),
    )
    expect(readThread(pageOf(hostile))?.messages).toEqual([])
  })
})

describe('after a tag or a role was changed', () => {
  it.each([
    ['the list is none any more', ' role="list"', ''],
    ['its entries are none any more', ' role="listitem"', ''],
    ['the subject stands at another level', /(<\/?)h2/g, '$1h1'],
  ])('a conversation is read as before: %s', (_, before, after) => {
    const changed = conversation.replaceAll(before, after)
    expect(changed).not.toBe(conversation)
    expect(readThread(pageOf(changed))).toEqual(readThread(pageOf(conversation)))
  })
})
