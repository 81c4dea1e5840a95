// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readAccount } from '../../../../utils/sites/gmail/account.ts'
import { readHealth } from '../../../../utils/sites/gmail/health.ts'
import { alertOpen, readPageKind } from '../../../../utils/sites/gmail/page.ts'
import { readToast } from '../../../../utils/sites/gmail/toast.ts'
import { composeMarkup, docked, messageMarkup, noticeMarkup, pageOf, threadMarkup } from './pages.ts'

const address = 'https://mail.google.com/mail/u/0/'
const list = '<div role="main"><table></table></div>'

describe('the kind of page', () => {
  it.each([
    ['loading', '', '', address],
    ['mailbox', list, '', `${address}#inbox`],
    ['thread', threadMarkup(messageMarkup()), '', `${address}#inbox/FMfcgz`],
    ['pop-out-compose', '', 'xE xp', `${address}?ui=2&view=btop`],
    ['pop-out-compose', `<div role="main">${composeMarkup()}</div>`, '', `${address}?view=cm&fs=1&tf=1`],
    ['pop-out-thread', threadMarkup(messageMarkup()), 'aAU xE Su', `${address}popout?th=1`],
    ['pop-out-thread', threadMarkup(messageMarkup()), '', `${address}popout?th=1`],
    ['mailbox', list, '', 'https://mail.google.com/mail/u/1/d/AbC/#inbox'],
    ['unsupported', list, '', 'https://mail.google.com/mail/mu/mp/1/#tl'],
    ['unsupported', list, '', 'https://mail.google.com/mail/u/0/?ui=html'],
    ['unsupported', list, '', 'https://mail.google.com/mail/u/0/?view=pt&th=1'],
    ['unsupported', list, '', 'https://mail.google.com/chat/u/0/'],
    ['unsupported', list, '', 'no address'],
  ])('is %s', (kind, body, bodyClass, url) => {
    expect(readPageKind(pageOf(body, { bodyClass }), url)).toBe(kind)
  })
})

describe('whose mailbox it is', () => {
  const button =
    '<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google-Konto: Ada (Ada@Applicant.example)"></a>'

  it('is said by the account button in any language', () => {
    expect(readAccount(pageOf(button, { title: 'evil@x.example - Gmail' }))).toBe('ada@applicant.example')
  })

  it('is the last address of the title otherwise, for a subject may hold another', () => {
    const title = 'Fwd: ceo@larkspur.example - ada@applicant.example - Gmail'
    expect(readAccount(pageOf('', { title }))).toBe('ada@applicant.example')
    expect(readAccount(pageOf('', { title: 'Gmail' }))).toBeNull()
  })

  it('is never said by a mail', () => {
    const mail = threadMarkup(messageMarkup({ body: button.replace('Ada@Applicant', 'evil@x') }))
    expect(readAccount(pageOf(mail, { title: 'x - ada@applicant.example - Gmail' }))).toBe(
      'ada@applicant.example',
    )
  })
})

describe('a notice', () => {
  const toastOf = (markup: string, rest = '') => readToast(pageOf(markup + rest))
  const thread = '#thread-a:r777'

  it('is none while it is not shown or empty', () => {
    expect(toastOf('')).toBeNull()
    expect(toastOf(noticeMarkup(''))).toBeNull()
    expect(toastOf(noticeMarkup('Message sent', { undo: thread, view: thread, shown: false }))).toBeNull()
  })

  it('is the one that is shown, not an earlier one kept in the page', () => {
    const sent = noticeMarkup('Message sent', { undo: thread, view: thread })
    const earlier = `<div style="display:none">${noticeMarkup('Conversation archived')}</div>`
    expect(toastOf(earlier, sent)?.kind).toBe('sent')
    expect(toastOf(`<div style="display:none">${sent}</div>`)).toBeNull()
  })

  it.each(['Sending...', 'Wird gesendet…', '送信しています...', 'جارٍ الإرسال…'])(
    '%s is on its way',
    (text) => {
      expect(toastOf(noticeMarkup(text))?.kind).toBe('sending')
    },
  )

  it('means sent when the message can be viewed, in any language', () => {
    expect(toastOf(noticeMarkup('已发送邮件', { undo: thread, view: thread }))).toEqual({
      kind: 'sent',
      thread,
      undo: true,
    })
  })

  it('proves nothing by Undo alone', () => {
    expect(toastOf(noticeMarkup('Nachricht gesendet', { undo: thread }))?.kind).toBe('maybe-sent')
    expect(toastOf(noticeMarkup('Что-то произошло', { undo: thread }))?.kind).toBe('maybe-sent')
    expect(toastOf(noticeMarkup('Meddelandet har skickats', { undo: thread }))?.kind).toBe('maybe-sent')
  })

  it.each([
    'Draft discarded.',
    'Conversation archived.',
    'Entwurf verworfen.',
    'アーカイブしました',
    '草稿已舍弃',
    'تمت أرشفة المحادثة',
    'تم تجاهل المسودة.',
    'Brouillon supprimé.',
    'Đã hủy thư nháp.',
    'Taslak silindi.',
    'İleti dizisi arşivlendi.',
    'Черновик удален.',
    'ड्राफ़्ट खारिज किया गया.',
    'बातचीत को संग्रहीत किया गया.',
    'Rozmowa została zarchiwizowana.',
    'Wersja robocza została odrzucona.',
    'Skica je odbačena.',
    'La conversa s’ha arxivat.',
    'Utkastet har tagits bort.',
    'השיחה הועברה לארכיון.',
    'ทิ้งร่างจดหมายแล้ว',
  ])('%s is something else', (text) => {
    expect(toastOf(noticeMarkup(text, { undo: thread }))?.kind).toBe('other')
  })

  it('says sent once the own answer stands last in its thread', () => {
    const perm = 'thread-f:1871884320768107187'
    const own = threadMarkup(messageMarkup() + messageMarkup({ id: '#msg-a:r1' }), { perm })
    expect(toastOf(noticeMarkup('x', { undo: `#${perm}` }), own)?.kind).toBe('sent')
    expect(toastOf(noticeMarkup('x', { undo: '#thread-f:1871884320768100000' }), own)?.kind).toBe(
      'maybe-sent',
    )
    expect(
      toastOf(
        noticeMarkup('x', { undo: `#${perm}` }),
        threadMarkup(messageMarkup({ id: '#msg-f:1' }), { perm }),
      )?.kind,
    ).toBe('maybe-sent')
  })

  it('is never read from a mail', () => {
    expect(toastOf(threadMarkup(messageMarkup({ body: noticeMarkup('Sent', { view: thread }) })))).toBeNull()
  })
})

describe('a question of Gmail', () => {
  it('is seen while it is open, and not in a mail', () => {
    expect(alertOpen(pageOf('<div role="alertdialog" class="Kj-JD">x</div>'))).toBe(true)
    expect(alertOpen(pageOf('<div role="alertdialog" style="display:none">x</div>'))).toBe(false)
    expect(alertOpen(pageOf(threadMarkup(messageMarkup({ body: '<div role="alertdialog">x</div>' }))))).toBe(
      false,
    )
  })
})

describe('the health of a page', () => {
  it('names the selector that found each part', () => {
    const health = readHealth(pageOf(docked(composeMarkup())), address)
    expect(health.found).toMatchObject({ compose: '.M9', send: '[role=button][jslog^="32601;"]' })
    expect(health.missing).toEqual([])
  })

  it('says what is missing', () => {
    const page = pageOf(docked(composeMarkup({ toolbar: '' })))
    expect(readHealth(page, address).missing).toContain('send')
    expect(readHealth(pageOf('', { bodyClass: 'xE xp' }), address)).toMatchObject({ missing: ['compose'] })
  })

  it('holds nothing of what the parts say', () => {
    const page = pageOf(docked(composeMarkup({ subject: 'Secret', body: 'Secret' })))
    expect(JSON.stringify(readHealth(page, address))).not.toContain('Secret')
  })
})
