// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { composeOf, composeOfFocus, findComposes, isOpen } from '../../../../utils/sites/gmail/compose.ts'
import { inspectCompose } from '../../../../utils/sites/gmail/inspect-compose.ts'
import { type ComposeOptions, chip, composeMarkup, docked, only, pageOf, threadMarkup } from './pages.ts'

const read = (options: ComposeOptions = {}) =>
  inspectCompose(only(findComposes(pageOf(docked(composeMarkup(options))))))

describe('who a compose is addressed to', () => {
  it('is read from the chips of each field', () => {
    const { to, cc, bcc } = read({
      to: chip('mira@larkspur.example', 'Mira Okafor'),
      cc: chip('tom@larkspur.example', 'tom@larkspur.example'),
      bcc: chip('me@self.example'),
    })
    expect(to).toEqual([{ name: 'Mira Okafor', email: 'mira@larkspur.example' }])
    expect(cc).toEqual([{ name: '', email: 'tom@larkspur.example' }])
    expect(bcc).toEqual([{ name: '', email: 'me@self.example' }])
  })

  it('leaves out what the suggestions offer', () => {
    const suggestion = '<div role="option" data-hovercard-id="other@larkspur.example"></div>'
    const { to } = read({ to: chip('mira@larkspur.example') + suggestion })
    expect(to.map(({ email }) => email)).toEqual(['mira@larkspur.example'])
  })

  it('leaves out a lone suggestion, and keeps a chip whose picture was renamed', () => {
    const suggestion = '<div role="option" data-hovercard-id="some@body.example" data-name="Some Body"></div>'
    expect(read({ to: suggestion }).to).toEqual([])
    expect(read({ to: suggestion.replace('></div>', '><b>Some Body</b></div>') }).to).toHaveLength(1)
    const movable = `<div draggable="true">${suggestion}</div>`
    expect(read({ to: movable, cc: suggestion })).toMatchObject({ to: [{ name: 'Some Body' }], cc: [] })
  })

  it('includes what is typed and not a chip yet', () => {
    expect(read({ typed: 'Tom Brandt &lt;tom@larkspur.example&gt;, mira@larksp' }).pending).toEqual([
      'tom@larkspur.example',
      'mira@larksp',
    ])
  })

  it('keeps a group as somebody unknown', () => {
    expect(read({ to: chip('contactgroup-77', 'Interview panel') }).to).toEqual([
      { name: 'Interview panel', email: 'contactgroup-77' },
    ])
  })

  it('does not count the folded summary a second time', () => {
    const { to, cc } = read({
      to: chip('mira@larkspur.example'),
      summary: '<span email="mira@larkspur.example">Mira</span>',
    })
    expect([...to, ...cc]).toHaveLength(1)
  })

  it('reads the summary where there are no chips', () => {
    expect(read({ summary: '<span email="mira@larkspur.example">Mira</span>' }).to).toEqual([
      { name: 'Mira', email: 'mira@larkspur.example' },
    ])
  })

  describe('named in the folded line alone', () => {
    const both =
      '<span email="mira@larkspur.example">Mira</span> <span email="tom@larkspur.example">Tom</span>'
    const names = (mailboxes: readonly { name: string }[]) => mailboxes.map(({ name }) => name)

    /** The rows as Gmail hides them: each by itself, and all together where the line is folded. */
    const rows = (hidden: Partial<Record<'all' | 'cc' | 'bcc', true>>) => {
      const page = pageOf(docked(composeMarkup({ summary: both })))
      for (const name of ['cc', 'bcc'] as const) {
        if (hidden[name]) page.querySelector(`[name=${name}]`)?.setAttribute('style', 'display: none')
      }
      if (hidden.all) {
        const fold = page.createElement('div')
        fold.setAttribute('style', 'display: none')
        page.querySelector('form')?.prepend(fold)
        fold.append(...page.querySelectorAll('.anm'))
      }
      return inspectCompose(only(findComposes(page)))
    }

    it('is To where no Cc and no Bcc is open', () => {
      const compose = rows({ cc: true, bcc: true })
      expect(names(compose.to)).toEqual(['Mira', 'Tom'])
      expect(compose.folded).toEqual([])
      expect(names(rows({ all: true, cc: true, bcc: true }).to)).toEqual(['Mira', 'Tom'])
    })

    it.each([{ bcc: true }, { cc: true }, {}, { all: true }] as const)(
      'is known, but not in which field, where one may be (%o hidden)',
      (hidden) => {
        const compose = rows(hidden)
        expect(compose).toMatchObject({ to: [], cc: [], bcc: [] })
        expect(names(compose.folded)).toEqual(['Mira', 'Tom'])
      },
    )

    it('is known, but not in which field, where there are no fields at all', () => {
      const page = pageOf(docked(composeMarkup({ summary: both })))
      for (const field of page.querySelectorAll('.anm')) field.remove()
      const compose = inspectCompose(only(findComposes(page)))
      expect(names(compose.folded)).toEqual(['Mira', 'Tom'])
    })
  })

  it('reads the picker of before 2021', () => {
    const page = pageOf(
      docked(
        composeMarkup().replace(
          /<div name="to" class="anm">.*?<\/div><input role="combobox" value=""><\/div>/s,
          `<div class="vR"><input type="hidden" name="to" value='"Mira Okafor" &lt;mira@larkspur.example&gt;'></div><textarea class="vO" name="to">tom@larksp</textarea>`,
        ),
      ),
    )
    const compose = inspectCompose(only(findComposes(page)))
    expect(compose.to).toEqual([{ name: 'Mira Okafor', email: 'mira@larkspur.example' }])
    expect(compose.pending).toEqual(['tom@larksp'])
  })

  it('takes marks of writing direction out of names and addresses', () => {
    const { to } = read({ to: chip('mira\u202e@larkspur.example', '\u202eMira') })
    expect(to).toEqual([{ name: 'Mira', email: 'mira@larkspur.example' }])
  })
})

describe('the text of a compose', () => {
  it('is one line per block, without signature and quotation', () => {
    const body =
      '<div>Hi Mira,</div><div><br></div><div>thank&nbsp;you\u200b!</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ada</div><div class="gmail_quote">On Monday Mira wrote</div>'
    expect(read({ body }).text).toBe('Hi Mira,\n\nthank you!')
  })

  it('holds nothing of other extensions', () => {
    expect(read({ body: '<div>Hi<grammarly-extension>Upgrade now</grammarly-extension></div>' }).text).toBe(
      'Hi',
    )
  })

  it('loses the quotation of plain-text mode with the line before it', () => {
    const body =
      '<div>Thanks!</div><div>On Monday Mira wrote:</div><div>&gt; Hello</div><div>-- </div><div>Ada</div>'
    expect(read({ body }).text).toBe('Thanks!')
  })

  it('is never taken for a field, whatever it imitates', () => {
    const hostile = `<input name="draft" value="#msg-a:r666"><input name="rm" value="#msg-f:1"><div class="HQ"></div>
      <div class="anm" name="to"><div role="option" data-hovercard-id="evil@x.example"><div class="afK"></div></div></div>
      <div class="M9"><div g_editable="true" class="Ap">inner</div></div><div class="Uo" role="button" jslog="32601;"></div>`
    const compose = read({ body: hostile })
    expect(compose).toMatchObject({ draftId: null, kind: 'new', to: [], sendAndArchive: false, send: true })
  })

  it('is read however deep it is nested', () => {
    const page = pageOf(docked(composeMarkup({ body: '<p id="deep"></p>' })))
    let deepest = page.querySelector('#deep')
    for (let depth = 0; depth < 3_000; depth++)
      deepest = deepest?.appendChild(page.createElement('div')) ?? null
    deepest?.append('bottom')
    expect(inspectCompose(only(findComposes(page))).text).toBe('bottom')
  })
})

describe('which draft and thread a compose is', () => {
  it.each(['', 'undefined', 'null', 'x'])('is unknown while the page says %o', (draft) => {
    expect(read({ draft }).draftId).toBeNull()
  })

  it('is what the form says', () => {
    expect(read({ draft: '#msg-a:r-77', rt: '#thread-a:r5' })).toMatchObject({
      draftId: '#msg-a:r-77',
      permanentThreadId: '#thread-a:r5',
      threadId: null,
      kind: 'new',
    })
  })

  it('comes from what Gmail logs where the form was renamed', () => {
    const logged = btoa(
      JSON.stringify(['#msg-a:r9', null, null, null, 1, null, ['#thread-a:r8']]),
    ).replaceAll('=', '.')
    const compose = read({ draft: 'undefined', jslog: `77394; u014N:x; dYFj7e:true; 11:${logged}` })
    expect(compose).toMatchObject({ draftId: '#msg-a:r9', permanentThreadId: '#thread-a:r8' })
  })

  it('survives a log that is no log', () => {
    expect(read({ jslog: '77394; 11:%%%' }).draftId).toBeNull()
  })

  it('names the thread that is answered, also by its decimal id alone', () => {
    const rm = '#msg-f:1871974917734507187'
    expect(read({ rm, lts: '19fa44df4001a2b3' })).toMatchObject({
      kind: 'reply',
      threadId: '19fa44df4001a2b3',
    })
    expect(read({ rm, rt: '#thread-f:1871884320768107187' }).threadId).toBe('19fa44df4001a2b3')
  })

  it('is a forwarded one by its picture or by the letters that Gmail never translates', () => {
    const picture = '<div class="J-JN-M-I Un"><div class="J-JN-M-I-Jm"><img class="mI"></div></div>'
    expect(read({ form: picture }).kind).toBe('forward')
    expect(read({ rm: '#msg-f:1', subject: 'Fwd: Interview' }).kind).toBe('forward')
    expect(read({ subject: 'Fwd: Interview' }).kind).toBe('new')
  })

  it('says which address it is written from, where there are several', () => {
    expect(read({ from: 'Ada <ada@work.example>' }).from).toBe('ada@work.example')
    expect(read().from).toBeNull()
  })
})

describe('finding composes', () => {
  it('finds several, and waits for those without a body', () => {
    const half = composeMarkup().replace(/<div class="Am.*?<\/div>/s, '')
    const page = pageOf(docked(composeMarkup()) + docked(composeMarkup()) + docked(half))
    expect(findComposes(page)).toHaveLength(2)
  })

  it('finds them by structure when the class was renamed', () => {
    const page = pageOf(docked(composeMarkup({ rootClass: 'Zz9' })))
    const root = only(findComposes(page))
    expect(inspectCompose(root)).toMatchObject({ send: true, schedule: true })
    expect(composeOf(page.querySelector('.aoO'))).toBe(root)
  })

  it('never finds one inside a mail', () => {
    const page = pageOf(
      threadMarkup(
        `<div role="listitem"><div class="ii gt"><div class="a3s">${composeMarkup()}</div></div></div>`,
      ),
    )
    expect(findComposes(page)).toEqual([])
  })

  it('leads from any node inside to the compose around it', () => {
    const page = pageOf(docked(composeMarkup({ body: '<div class="M9"><i id="pasted">x</i></div>' })))
    const root = only(findComposes(page))
    expect(composeOf(page.querySelector('#pasted'))).toBe(root)
    expect(composeOf(page.querySelector('[name=subjectbox]'))).toBe(root)
    expect(findComposes(page.querySelector('.Ap') ?? page)).toEqual([root])
    expect(composeOf(page.querySelector('.dw'))).toBeNull()
  })

  it('takes the only one where nothing has the focus', () => {
    const one = pageOf(docked(composeMarkup()))
    expect(composeOfFocus(one)).toBe(only(findComposes(one)))
    const two = pageOf(docked(composeMarkup()) + docked(composeMarkup()))
    expect(composeOfFocus(two)).toBeNull()
  })

  it('knows an emptied shell as closed', () => {
    const page = pageOf(docked(composeMarkup()))
    const root = only(findComposes(page))
    expect(isOpen(root)).toBe(true)
    root.replaceChildren()
    expect(isOpen(root)).toBe(false)
  })

  it('knows where it stands', () => {
    const place = (body: string, bodyClass = '') =>
      inspectCompose(only(findComposes(pageOf(body, { bodyClass })))).place
    expect(place(docked(composeMarkup()))).toBe('docked')
    expect(
      place(`<div class="aSs"><div class="aSt"><div role="dialog">${composeMarkup()}</div></div></div>`),
    ).toBe('full-screen')
    expect(place(`<div role="main">${composeMarkup()}</div>`, 'xE xp')).toBe('pop-out')
    expect(
      place(
        threadMarkup(`<div role="listitem"><div class="ip adB"><div></div>${composeMarkup()}</div></div>`),
      ),
    ).toBe('inline')
  })

  it('knows when another extension took over sending', () => {
    const page = pageOf(
      docked(composeMarkup()).replace('role="dialog"', 'role="dialog" data-inboxsdk-send-replaced'),
    )
    expect(inspectCompose(only(findComposes(page))).sendReplaced).toBe(true)
    expect(read().sendReplaced).toBe(false)
  })
})
