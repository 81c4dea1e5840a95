import type { PracticePerson } from '../mailbox.ts'
import { isEnter } from './button.ts'
import { parsePerson } from './ids.ts'
import { h, pageId, show } from './markup.ts'
import { words } from './words.ts'

/** One field of the people picker: chips, and text that is not a chip until Enter, a comma, blur or Send. */
export interface RecipientField {
  row: HTMLTableRowElement
  input: HTMLInputElement
  people(): PracticePerson[]
  add(person: PracticePerson): void
  /** Makes a chip of what is typed. */
  commit(): void
}

export function recipientField(name: 'to' | 'cc' | 'bcc', onChange: () => void): RecipientField {
  const list = h('div', { role: 'listbox', 'aria-label': words[name], tabindex: '-1' })
  const input = h('input', {
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': words[name],
    id: pageId(),
    autocomplete: 'off',
  })
  const row = h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, words[name]),
    h('td', { class: 'eV' }, h('div', {}, h('div', {}, picker(name, list, input)))),
  )

  const add = (person: PracticePerson) => {
    list.append(chip(person, onChange))
    onChange()
  }
  const commit = () => {
    const typed = input.value
    input.value = ''
    for (const piece of typed.split(/[,;]/)) if (piece.trim() !== '') add(parsePerson(piece))
  }
  input.addEventListener('input', (event) => {
    if (/[,;]$/.test(input.value)) commit()
    if (event.isTrusted) onChange()
  })
  input.addEventListener('keydown', (event) => {
    if (isEnter(event) && !event.ctrlKey && !event.metaKey && input.value.trim() !== '') {
      event.preventDefault()
      commit()
    }
    if (event.key === 'Backspace' && input.value === '') list.lastElementChild?.remove()
  })
  input.addEventListener('blur', commit)
  return {
    row,
    input,
    add,
    commit,
    people: () =>
      [...list.querySelectorAll('[data-hovercard-id]')].map((option) => ({
        name: option.getAttribute('data-name') ?? '',
        email: option.getAttribute('data-hovercard-id') ?? '',
      })),
  }
}

// The list of chips stands deep inside its field.
function picker(name: string, list: HTMLElement, input: HTMLElement): HTMLElement {
  const nested = h('div', {}, h('div', {}, h('div', {}, h('div', { class: 'agJ' }, list))))
  return h('div', { name, class: 'anm' }, nested, input)
}

function chip(person: PracticePerson, onChange: () => void): HTMLElement {
  const remove = h('div', { class: 'afX', 'aria-hidden': 'true' })
  const element = h(
    'div',
    { draggable: 'true', 'peoplekit-id': 'Svajxe', class: 'agh' },
    h(
      'div',
      { 'peoplekit-id': 'ubaLBe', class: 'agb' },
      h(
        'div',
        {
          role: 'option',
          class: 'afV',
          id: pageId(),
          'peoplekit-id': 'XPtOyb',
          'data-hovercard-id': person.email,
          'data-name': person.name,
          jslog: '25286; track:impression; cid:peopleweb',
          'aria-selected': 'false',
        },
        h(
          'div',
          { class: 'afW' },
          h('div', { class: 'af2' }, h('div', { class: 'afK' })),
          h(
            'div',
            { class: 'afT' },
            h('div', { class: 'akl', translate: 'no' }, person.name || person.email),
            h('div', { class: 'akk', translate: 'no' }),
          ),
          h('div', { class: 'af6' }, remove),
        ),
      ),
    ),
  )
  remove.addEventListener('click', () => {
    element.remove()
    onChange()
  })
  return element
}

/**
 * The rows fold into one line when the focus is elsewhere; the line repeats all fields without their names.
 * Answers have one more table around them.
 */
export function recipientRows(fields: readonly RecipientField[], inline: boolean, onExpand: () => void) {
  const [, cc, bcc] = fields
  const ccLink = h('span', { class: 'aB gQ pE', role: 'link', tabindex: '1' }, words.cc)
  const bccLink = h('span', { class: 'aB gQ pB', role: 'link', tabindex: '1' }, words.bcc)
  const rows = h(
    'div',
    { class: 'fX aiL', id: pageId() },
    h(
      'table',
      { class: 'GS', tabindex: '-1' },
      h('tbody', { class: 'bze' }, ...fields.map(({ row }) => row)),
    ),
    ccLink,
    bccLink,
  )
  const line = h('div', { id: pageId(), class: 'oL aDm az9' })
  const summary = h('div', { id: pageId(), class: 'aoD hl', tabindex: '1' }, line)

  let named: string | null = null
  const update = () => {
    const all = fields.flatMap((field) => field.people())
    // Gmail builds the line anew where somebody came or went, not at every key of the text.
    const names = JSON.stringify(all)
    if (names === named) return
    named = names
    line.replaceChildren(
      ...(all.length === 0 ? [words.recipients] : []),
      ...all.flatMap(({ name, email }) => [
        h('span', { email, 'data-hovercard-id': email }, name || email),
        ' ',
      ]),
    )
    for (const [field, link] of [
      [cc, ccLink],
      [bcc, bccLink],
    ] as const) {
      if (field && field.people().length > 0) reveal(field, link)
    }
  }
  const reveal = (field: RecipientField | undefined, link: HTMLElement) => {
    if (field) show(field.row, true)
    show(link, false)
  }
  for (const [field, link] of [
    [cc, ccLink],
    [bcc, bccLink],
  ] as const) {
    if (field) show(field.row, false)
    link.addEventListener('mousedown', (event) => event.preventDefault())
    link.addEventListener('click', () => {
      reveal(field, link)
      field?.input.focus()
    })
  }
  const fold = (folded: boolean) => {
    update()
    show(rows, !folded)
    show(summary, folded)
  }
  const expand = () => {
    fold(false)
    onExpand()
  }
  summary.addEventListener('click', expand)
  summary.addEventListener('focus', expand)
  const wrapped = inline
    ? h(
        'div',
        {},
        h(
          'table',
          { class: 'IG', role: 'presentation' },
          h('tbody', {}, h('tr', {}, h('td', { class: 'Iy' }, rows, summary))),
        ),
      )
    : null
  return { nodes: wrapped === null ? [rows, summary] : [wrapped], fold, update }
}
