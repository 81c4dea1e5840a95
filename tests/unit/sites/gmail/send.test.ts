// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findComposes, sendAndArchiveElement, sendElement } from '../../../../utils/sites/gmail/compose.ts'
import { inspectCompose } from '../../../../utils/sites/gmail/inspect-compose.ts'
import { scheduleChoiceAt, scheduleDialog, scheduleWords } from '../../../../utils/sites/gmail/schedule.ts'
import { discardAt, sendControlAt, undoLinkAt } from '../../../../utils/sites/gmail/send.ts'
import type { ScheduleChoice } from '../../../../utils/sites/gmail/types.ts'
import { readWrittenTime } from '../../../../utils/sites/written-time.ts'
import {
  archiveButton,
  composeMarkup,
  docked,
  messageMarkup,
  noticeMarkup,
  only,
  pageOf,
  sendButton,
  threadMarkup,
} from './pages.ts'

/** What `event.composedPath()` gives for a press on an element. */
function pathTo(element: Element | null): EventTarget[] {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
  return path
}

const timeOf = (choice: ScheduleChoice, after: string) => {
  const { text, locales } = scheduleWords(choice)
  return readWrittenTime(text, { locales, zone: 'Europe/Berlin', after })?.startsAt ?? null
}

const control = (page: Document, selector: string) =>
  sendControlAt(pathTo(page.querySelector(selector)))?.way ?? null

describe('the control that a gesture is on', () => {
  const page = pageOf(docked(composeMarkup({ body: '<b class="aoO" role="button" jslog="32601;">Send</b>' })))

  it('is Send', () => {
    const found = sendControlAt(pathTo(page.querySelector('.dC > .aoO')))
    expect(found).toMatchObject({ way: 'send', compose: only(findComposes(page)) })
  })

  it('is Send also for what stands inside it', () => {
    const inner = pageOf(
      docked(
        composeMarkup({ toolbar: `<div class="dC">${sendButton.replace('>Send<', '><i>Send</i><')}</div>` }),
      ),
    )
    expect(control(inner, '.aoO i')).toBe('send')
  })

  it('is none in the text, whatever stands there', () => {
    expect(control(page, '[g_editable] .aoO')).toBeNull()
  })

  it('is the way to scheduling on the arrow beside Send, and on the item behind it', () => {
    expect(control(page, '.hG')).toBe('schedule')
    expect(control(page, '[selector=scheduledSend] b')).toBe('schedule')
  })

  it('is Send & archive, which comes first in an answer', () => {
    const reply = pageOf(
      docked(
        composeMarkup({ rm: '#msg-f:1', toolbar: `${archiveButton}<div class="dC">${sendButton}</div>` }),
      ),
    )
    expect(control(reply, '.Uo')).toBe('send-and-archive')
    expect(control(reply, '.aoO')).toBe('send')
  })

  it('is none in a mail that imitates a compose', () => {
    const mail = pageOf(threadMarkup(messageMarkup({ body: composeMarkup() })))
    expect(control(mail, '.aoO')).toBeNull()
  })

  it('names the compose that Discard belongs to', () => {
    expect(discardAt(pathTo(page.querySelector('.oh')))).toBe(only(findComposes(page)))
    expect(discardAt(pathTo(page.querySelector('.aoO')))).toBeNull()
  })
})

describe('Send among other buttons', () => {
  const sendOf = (toolbar: string) =>
    sendElement(only(findComposes(pageOf(docked(composeMarkup({ toolbar }))))))

  it('is found without its logging id', () => {
    const plain = sendButton.replace(' jslog="32601; u014N:x"', '')
    expect(sendOf(`<div class="dC">${plain}</div>`)?.textContent).toBe('Send')
  })

  it('is not the button of another extension that looks like it', () => {
    const copy = '<div class="inboxsdk__button"><div class="T-I aoO" role="button">Track</div></div>'
    expect(sendOf(`${copy}<div class="dC">${sendButton}</div>`)?.textContent).toBe('Send')
    expect(sendOf(copy)).toBeNull()
  })

  it('has no archive beside it where another extension put a copy', () => {
    const copy = '<div class="T-I aoO" role="button">Send later</div>'
    const root = only(
      findComposes(pageOf(docked(composeMarkup({ toolbar: `${copy}<div class="dC">${sendButton}</div>` })))),
    )
    expect(sendAndArchiveElement(root)).toBeNull()
    expect(sendElement(root)?.textContent).toBe('Send')
  })
})

describe('Send & archive', () => {
  it('is known by its class where its role is gone', () => {
    const bare = archiveButton.replace('role="button"', '')
    const toolbar = `${bare}<div class="dC">${sendButton}</div>`
    const root = only(findComposes(pageOf(docked(composeMarkup({ toolbar })))))
    expect(sendAndArchiveElement(root)?.matches('.Uo')).toBe(true)
  })
})

describe('buttons without a class and without a logging id', () => {
  const tip = (words: string) => `data-tooltip="${words}"`
  const toolbarOf = (tips: { archive: string; send: string }) => `
    <div role="button" ${tip(tips.archive)} id="archive">x</div>
    <div><div role="button" ${tip(tips.send)} id="send">x</div><div role="button" aria-haspopup="true" aria-expanded="false" id="more"></div></div>
    <div role="button" ${tip('Track this mail')} id="track">x</div>`
  const bare = (tips: { archive: string; send: string }) =>
    pageOf(
      docked(composeMarkup({ rm: '#msg-f:1', toolbar: toolbarOf(tips) })).replaceAll(
        /class="(?:IZ|btC|gU Up|gU|btA|oh)"/g,
        'class="new"',
      ),
    )

  it.each([
    ['English', 'Send and archive \u202A(Ctrl-Enter)\u202C', 'Send \u202A(Ctrl-Enter)\u202C'],
    ['English on a Mac', 'Send and archive (⌘Enter)', 'Send (⌘Enter)'],
    ['Japanese', '送信してアーカイブ（Ctrl+Enter）', '送信（Ctrl+Enter）'],
    ['Arabic', 'إرسال وأرشفة \u202B(Ctrl-Enter)\u202C', 'إرسال \u202B(Ctrl-Enter)\u202C'],
  ])('are told by the arrow and by the keys of Send in %s', (_, archive, send) => {
    const page = bare({ archive, send })
    expect(control(page, '#send')).toBe('send')
    expect(control(page, '#archive')).toBe('send-and-archive')
    expect(control(page, '#track')).toBeNull()
    expect(control(page, '#more')).toBe('schedule')
  })

  it('are not guessed where no keys tell: such a press goes its way', () => {
    const page = bare({ archive: 'Send and archive', send: 'Send' })
    expect(control(page, '#send')).toBe('send')
    expect(control(page, '#archive')).toBeNull()
  })
})

describe('the menu under Send, drawn at the end of the page', () => {
  const menu = '<div role="menu" id="end"><div selector="scheduledSend" role="menuitem"><b>x</b></div></div>'
  const item = '#end b'
  const page = (...opened: boolean[]) =>
    pageOf(
      opened
        .map((open) =>
          docked(composeMarkup({ menu: '' })).replace('aria-haspopup="true"', `$& aria-expanded="${open}"`),
        )
        .join('') + menu,
    )

  it('belongs to the only compose', () => {
    const one = page(false)
    const root = only(findComposes(one))
    expect(sendControlAt(pathTo(one.querySelector(item)))).toMatchObject({ way: 'schedule', compose: root })
    expect(inspectCompose(root).schedule).toBe(true)
  })

  it('belongs to the compose whose arrow is pressed, of several', () => {
    const two = page(false, true)
    const [, second] = findComposes(two)
    expect(sendControlAt(pathTo(two.querySelector(item)))?.compose).toBe(second)
    expect(findComposes(two).map((root) => inspectCompose(root).schedule)).toEqual([true, true])
  })

  it('belongs to none where nothing tells whose it is', () => {
    expect(control(page(false, false), item)).toBeNull()
  })

  it('is never one in a mail, nor one of another compose', () => {
    const mail = pageOf(docked(composeMarkup({ menu: '' })) + threadMarkup(messageMarkup({ body: menu })))
    expect(control(mail, item)).toBeNull()
    const [first] = findComposes(pageOf(docked(composeMarkup({ menu: '' })) + docked(composeMarkup())))
    expect(first && inspectCompose(first).schedule).toBe(false)
  })
})

describe('choosing a time', () => {
  const dialog = `<div role="dialog"><div role="menu"><div class="Az" role="menuitem">Tomorrow morning<span>Jul 29, 8:00 AM</span></div>
    <div class="Az AM" role="menuitem">Pick date &amp; time</div></div></div>`
  const page = pageOf(docked(composeMarkup()) + dialog)

  it('happens in a dialog that is no compose', () => {
    expect(scheduleDialog(page)?.querySelector('.Az')).not.toBeNull()
    expect(scheduleDialog(pageOf(docked(composeMarkup())))).toBeNull()
  })

  it('is a preset or the way to the calendar', () => {
    expect(scheduleChoiceAt(pathTo(page.querySelector('.Az span')))?.control).toBe('preset')
    expect(scheduleChoiceAt(pathTo(page.querySelector('.AM')))?.control).toBe('pick')
    expect(scheduleChoiceAt(pathTo(page.querySelector('.aoO')))).toBeNull()
  })

  it('opens the calendar where it names no time, whatever its class', () => {
    const renamed = pageOf(
      '<div role="dialog"><div role="menu"><div role="menuitem">明日の朝<span>7月29日 8:00</span></div><div role="menuitem">日時を選択</div></div></div>',
    )
    const [time, calendar] = renamed.querySelectorAll('[role=menuitem]')
    expect(scheduleChoiceAt(pathTo(time ?? null))?.control).toBe('preset')
    expect(scheduleChoiceAt(pathTo(calendar ?? null))?.control).toBe('pick')
  })

  it('is read from what Gmail writes, as the next such day', () => {
    const choice = scheduleChoiceAt(pathTo(page.querySelector('.Az')))
    expect(choice && timeOf(choice, '2026-07-28T09:00:00Z')).toBe('2026-07-29T06:00:00Z')
    expect(choice && timeOf(choice, '2026-08-02T09:00:00Z')).toBe('2027-07-29T06:00:00Z')
  })

  it('is read from the two fields of the calendar', () => {
    const picker = pageOf(
      '<div role="dialog"><input value="Jul 30, 2026"><input value="1:30 PM"><button name="cancel">x</button><button name="ok">y</button></div>',
    )
    const choice = scheduleChoiceAt(pathTo(picker.querySelector('[name=ok]')))
    expect(choice?.control).toBe('confirm')
    expect(choice && timeOf(choice, '2026-07-28T09:00:00Z')).toBe('2026-07-30T11:30:00Z')
    expect(scheduleChoiceAt(pathTo(picker.querySelector('[name=cancel]')))).toBeNull()
  })

  it('stays unknown where the words are not understood', () => {
    const page = pageOf('<div role="dialog"><div class="Az" role="menuitem">soon</div></div>')
    const choice = scheduleChoiceAt(pathTo(page.querySelector('.Az')))
    expect(choice && timeOf(choice, '2026-07-28T09:00:00Z')).toBeNull()
  })
})

describe('the Undo of a notice', () => {
  it('is found on the notice and never in a mail', () => {
    const page = pageOf(noticeMarkup('x', { undo: '#thread-a:r1' }))
    expect(undoLinkAt(pathTo(page.querySelector('#link_undo')))).not.toBeNull()
    const mail = pageOf(threadMarkup(messageMarkup({ body: '<a id="link_undo">Undo</a>' })))
    expect(undoLinkAt(pathTo(mail.querySelector('#link_undo')))).toBeNull()
  })
})
