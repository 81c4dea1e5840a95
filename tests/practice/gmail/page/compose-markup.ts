import { h, pageId, show } from './markup.ts'
import { type RecipientField, recipientField, recipientRows } from './recipients.ts'
import type { ComposeKind } from './state.ts'
import { words } from './words.ts'

/** The nodes of one compose, from `.M9` down. The toolbar's row is filled again and again: toolbar.ts. */
export interface ComposeParts {
  root: HTMLElement
  region: HTMLElement
  to: RecipientField
  cc: RecipientField
  bcc: RecipientField
  rows: ReturnType<typeof recipientRows>
  subject: HTMLInputElement
  hidden: Readonly<Record<HiddenName, HTMLInputElement>>
  body: HTMLElement
  quoteDots: HTMLElement
  plainBanner: HTMLElement
  confidentialBanner: HTMLElement
  toolbar: HTMLTableRowElement
  menu: HTMLElement
  scheduleItem: HTMLElement
}

const hiddenNames = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'bwd',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'uet',
  'pbgt',
] as const
type HiddenName = (typeof hiddenNames)[number]

const answerPictures: Readonly<Record<ComposeKind, string>> = {
  new: '',
  reply: 'mK',
  'reply-all': 'mL',
  forward: 'mI',
}

export function composeMarkup(
  number: number,
  kind: ComposeKind,
  inline: boolean,
  onRecipients: () => void,
): ComposeParts {
  const to = recipientField('to', onRecipients)
  const cc = recipientField('cc', onRecipients)
  const bcc = recipientField('bcc', onRecipients)
  const subject = h('input', {
    name: 'subjectbox',
    id: pageId(),
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: words.subject,
    'aria-label': words.subject,
  })
  const rows = recipientRows([to, cc, bcc], inline, () => to.input.focus())
  const inputs = hiddenNames.map((name) => h('input', { type: 'hidden', name, id: pageId() }))
  const hidden = Object.fromEntries(inputs.map((input) => [input.name, input])) as Record<
    HiddenName,
    HTMLInputElement
  >
  hidden.composeid.value = String(number)
  hidden.ishtml.value = '0'
  const subjectRow = h('div', { class: 'aoD az6' }, subject)
  if (inline) subjectRow.style.cssText = 'width:0;height:0;overflow:hidden'
  const form = h(
    'form',
    { id: pageId(), method: 'POST', enctype: 'multipart/form-data', 'accept-charset': 'utf-8', class: 'bAs' },
    kind === 'new' ? null : answerKind(kind),
    ...rows.nodes,
    subjectRow,
    ...inputs,
  )
  form.addEventListener('submit', (event) => event.preventDefault())

  const body = h('div', {
    id: pageId(),
    class: 'Am aiL Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    style: `direction: ${document.documentElement.dir || 'ltr'}; min-height: 85px;`,
    spellcheck: 'false',
    writingsuggestions: 'false',
    jsaction: 'utQure:.CLIENT;tkRwsc:.CLIENT;input:.CLIENT;uLRpAf:.CLIENT;yGfh2c:.CLIENT',
  })
  const quoteDots = h(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'aria-label': words.showQuote },
    h('div', { class: 'uC' }, '•••'),
  )
  show(quoteDots, false)
  const plainBanner = h('div', { class: 'J-Z aA3' }, words.plainText)
  const confidentialBanner = h('div', { class: 'aA4' }, words.confidentialOn)
  show(plainBanner, false)
  show(confidentialBanner, false)

  const toolbar = h('tr', { class: 'btC' })
  const scheduleItem = h(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', id: pageId(), tabindex: '-1' },
    h('div', { class: 'J-N-Jz' }, words.scheduleSend),
  )
  const menu = h(
    'div',
    { id: 'sbddm', class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' },
    h('div', { class: 'SK AX' }, scheduleItem),
  )
  show(menu, false)

  const region = h(
    'div',
    {
      id: pageId(),
      class: 'aoI',
      role: 'region',
      'data-compose-id': String(number),
      'aria-label': words.newMessage,
    },
    h(
      'table',
      { id: pageId(), class: `aoP ${inline ? 'HM' : 'aoC'}` },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', { class: 'aoY' }),
          h(
            'td',
            { id: pageId(), class: 'I5' },
            form,
            editorTable(body, [plainBanner, confidentialBanner, quoteDots], toolbar),
          ),
        ),
      ),
    ),
  )
  const root = h('div', { class: 'M9', jsaction: 'taiVP:.CLIENT' }, h('div', { class: 'HX' }), region, menu)
  return {
    root,
    region,
    to,
    cc,
    bcc,
    rows,
    subject,
    hidden,
    body,
    quoteDots,
    plainBanner,
    confidentialBanner,
    toolbar,
    menu,
    scheduleItem,
  }
}

function answerKind(kind: ComposeKind): HTMLElement {
  return h(
    'div',
    { class: 'HQ' },
    h(
      'div',
      {
        class: 'J-JN-M-I J-J5-Ji Un L3 T-I',
        role: 'button',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
      },
      h('div', { class: 'J-J5-Ji J-JN-M-I-Jm' }, h('img', { class: answerPictures[kind], alt: '' })),
    ),
  )
}

function editorTable(body: HTMLElement, below: readonly HTMLElement[], toolbar: HTMLElement): HTMLElement {
  const twin = h('textarea', { class: 'Ak aXjCH', 'aria-label': words.body, tabindex: '1', form: 'nosend' })
  const editor = h(
    'table',
    { class: 'cf An' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', { class: 'Aq' }, '\u00A0'),
        h(
          'td',
          { class: 'Ap' },
          h('div', { class: 'Ar As', style: 'display: none' }, h('div', { class: 'At' }, twin)),
          h('div', { class: 'Ar Au', id: pageId(), style: 'display: block' }, body),
        ),
        h('td', { class: 'Aq' }, '\u00A0'),
      ),
    ),
  )
  return h(
    'table',
    { class: 'iN' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'GQ' },
          h(
            'div',
            { id: pageId(), class: 'GP' },
            h(
              'div',
              { id: pageId(), class: 'qz aiL' },
              h(
                'div',
                { id: pageId(), class: 'et' },
                h('div', { id: pageId(), class: 'ZyRVue' }, editor),
                ...below,
              ),
            ),
          ),
        ),
      ),
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'HE' },
          h(
            'div',
            { id: pageId(), class: 'aDg' },
            h(
              'div',
              { class: 'aDj' },
              h('div', { class: 'aDh' }, h('table', { class: 'IZ', role: 'group' }, h('tbody', {}, toolbar))),
            ),
          ),
        ),
      ),
    ),
  )
}
