/**
 * Small pages in the shape of Gmail's, written for these tests in 2026-11 after its skeletons of 2020 to
 * 2026: a compose, a conversation, a notice. All people are invented.
 */
export function pageOf(body: string, { title = '', bodyClass = '' } = {}): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body class="${bodyClass}">${body}</body></html>`,
    'text/html',
  )
}

export interface ComposeOptions {
  draft?: string
  rt?: string
  lts?: string
  rm?: string
  from?: string
  subject?: string
  body?: string
  to?: string
  cc?: string
  bcc?: string
  typed?: string
  summary?: string
  toolbar?: string
  jslog?: string
  rootClass?: string
  form?: string
  menu?: string
}

export const chip = (id: string, name = '') =>
  `<div role="option" data-hovercard-id="${id}" data-name="${name}"><div class="afK"></div></div>`

const field = (name: string, chips = '', typed = '') =>
  `<div name="${name}" class="anm"><div role="listbox">${chips}</div><input role="combobox" value="${typed}"></div>`

export const sendButton =
  '<div class="T-I aoO" role="button" jslog="32601; u014N:x">Send</div><div class="T-I hG" role="button" aria-haspopup="true"></div>'

export const archiveButton = '<div class="T-I Uo" role="button">Send &amp; archive</div>'

/** One compose, from its root down. */
export function composeMarkup(options: ComposeOptions = {}): string {
  const { draft = '', rt = '', lts = '', rm = '', from = '', subject = '' } = options
  const toolbar = options.toolbar ?? `<div class="dC">${sendButton}</div>`
  return `<div class="${options.rootClass ?? 'M9'}" ${options.jslog ? `jslog="${options.jslog}"` : ''}>
    <div class="aoI" role="region"><table><tbody><tr><td class="I5">
      <form class="bAs">
        ${field('to', options.to, options.typed)}${field('cc', options.cc)}${field('bcc', options.bcc)}
        <div class="aoD hl"><div class="oL">${options.summary ?? ''}</div></div>
        <input name="subjectbox" value="${subject}">
        <input type="hidden" name="draft" value="${draft}"><input type="hidden" name="rt" value="${rt}">
        <input type="hidden" name="lts" value="${lts}"><input type="hidden" name="rm" value="${rm}">
        <input type="hidden" name="from" value="${from}">${options.form ?? ''}
      </form>
      <div class="Ap"><textarea class="Ak"></textarea>
        <div class="Am editable LW-avf" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${options.body ?? '<br>'}</div>
      </div>
      <table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="btA">${toolbar}</div></td>
        <td class="gU"><div class="oh" role="button"></div></td></tr></tbody></table>
    </td></tr></tbody></table></div>
    ${options.menu ?? '<div id="sbddm" role="menu"><div selector="scheduledSend" role="menuitem"><b>x</b></div></div>'}
  </div>`
}

export const docked = (compose: string) =>
  `<div class="dw"><div class="no"><div class="AD"><div role="dialog"><div class="aaZ">${compose}</div></div></div></div></div>`

export interface MessageOptions {
  id?: string
  legacy?: string
  email?: string
  name?: string
  body?: string
  after?: string
  reply?: string
}

/** An open message of a conversation. */
export function messageMarkup(options: MessageOptions = {}): string {
  const { email = 'mira@larkspur.example', name = 'Mira Okafor' } = options
  return `<div class="h7" role="listitem" aria-expanded="true">
    <div class="adn ads" ${options.id ? `data-message-id="${options.id}"` : ''} ${options.legacy ? `data-legacy-message-id="${options.legacy}"` : ''}>
      <div class="gE"><table><tbody><tr><td class="gF"><h3 class="iw"><span email="${email}" name="${name}" class="gD">${name}</span></h3></td></tr>
        <tr><td><span class="hb"><span email="ada@applicant.example" name="me" class="g2">me</span></span></td></tr></tbody></table></div>
      <div class="ii gt"><div class="a3s">${options.body ?? ''}</div></div>${options.after ?? ''}
    </div>
    <div class="ip">${options.reply ?? ''}</div>
  </div>`
}

export function foldedMarkup(email = 'mira@larkspur.example', name = 'Mira Okafor'): string {
  return `<div class="kv" role="listitem" aria-expanded="false"><div class="adf ads"><table><tbody><tr>
    <td class="gF"><span email="${email}" name="${name}" class="gD">${name}</span></td><td><span class="g3" title="x">x</span></td>
    </tr><tr><td><div class="iA g6">some words</div></td></tr></tbody></table></div></div>`
}

/** An open conversation, with an earlier one still in the page, hidden. */
export function threadMarkup(
  items: string,
  { subject = 'Interview', id = '19fa44df4001a2b3', perm = '' } = {},
): string {
  return `<div class="aeF"><div role="main" style="display:none"><div class="ha"><h2 class="hP" data-legacy-thread-id="18aaaaaaaaaaaaaa">Earlier</h2></div></div>
    <div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="${id}" ${perm ? `data-thread-perm-id="${perm}"` : ''}>${subject}</h2></div>
    <div class="aHU"><div role="list">${items}</div></div></div></div>`
}

/** The place of notices. */
export function noticeMarkup(
  text: string,
  links: { undo?: string; view?: string; shown?: boolean } = {},
): string {
  const link = (id: string, param: string | undefined) =>
    param === undefined
      ? `<span id="${id}" style="visibility:hidden" param="#thread-f:1">x</span>`
      : `<span id="${id}" param="${param}">x</span>`
  return `<div class="b8 UC${(links.shown ?? true) ? ' bAp' : ''}" role="alert"><div class="vh"><span class="aT"><span class="bAq">${text}</span>
    <span class="bAo">${link('link_undo', links.undo)}${link('link_vsm', links.view)}</span></span></div></div>`
}

/** The only compose of a page. */
export function only<Value>(values: readonly Value[]): Value {
  const [value] = values
  if (value === undefined || values.length !== 1) throw new Error(`Expected one, found ${values.length}.`)
  return value
}
