import { isEnter } from './button.ts'
import { type ComposeParts, composeMarkup } from './compose-markup.ts'
import { loggedIds, ownId } from './ids.ts'
import { escapeHtml, setMailHtml, show } from './markup.ts'
import { alertDialog, questionDialog } from './notice.ts'
import { openScheduleDialog } from './schedule.ts'
import { type ComposeKind, type Draft, mailbox, removeDraft, saveDraft } from './state.ts'
import { installMenu, renderToolbar } from './toolbar.ts'
import { words } from './words.ts'

/** A compose that is open somewhere: docked, inline or in a window of its own. */
export interface Compose {
  parts: ComposeParts
  kind: ComposeKind
  /** What stands in it now, with its draft id; saves first. */
  takeDraft(): Draft
  draftId(): string | null
  /** Saves what was typed since the last time. A change that no key or input event told of is not seen. */
  saveIfChanged(): void
  rerenderToolbar(): void
  focus(): void
}

/** What happens to a compose depends on where it stands. */
export interface ComposePlace {
  inline: boolean
  /** Takes it out of the page without saving. */
  remove(): void
  /** Esc and the cross. */
  close(): void
  onSave(compose: Compose): void
  send(compose: Compose, options: { archive: boolean; sendAt?: number }): void
  /** It was thrown away; `again` is what Undo brings back. */
  discarded(again: DraftStart): void
}

/** Where a draft starts; the id is missing until the first save. */
export type DraftStart = Omit<Draft, 'id' | 'savedAt'> & { id: string | null }

const saveDelay = 600
let composes = 0

export function openCompose(start: DraftStart, place: ComposePlace): Compose {
  let id = start.id ?? (mailbox.draftIdsAtOnce ? ownId('msg') : null)
  let changed = false
  let ready = false
  let timer = 0
  composes += 1
  const markChanged = () => {
    if (!ready) return
    parts.rows.update()
    changed = true
    window.clearTimeout(timer)
    timer = window.setTimeout(() => compose.saveIfChanged(), saveDelay)
  }
  const parts = composeMarkup(composes, start.kind, place.inline, markChanged)
  const compose: Compose = {
    parts,
    kind: start.kind,
    draftId: () => id,
    takeDraft() {
      changed = false
      window.clearTimeout(timer)
      id ??= ownId('msg')
      const draft = readDraft(parts, start, id)
      saveDraft(draft)
      parts.hidden.draft.value = id
      parts.hidden.subject.value = draft.subject
      parts.hidden.body.value = draft.html
      parts.region.setAttribute('aria-label', draft.subject || words.newMessage)
      log(parts, id, start.permanentThreadId)
      place.onSave(compose)
      return draft
    },
    saveIfChanged() {
      if (changed && parts.root.isConnected) compose.takeDraft()
    },
    rerenderToolbar() {
      renderToolbar(
        parts,
        {
          sendAndArchive: start.kind !== 'new' && place.inline && (mailbox.sendAndArchive ?? false),
          logged: loggedIds(id ?? 'undefined', start.permanentThreadId),
        },
        actions,
      )
    },
    focus() {
      if (parts.to.people().length === 0) parts.to.input.focus()
      else parts.body.focus()
    },
  }
  const actions = {
    send: (options: { archive: boolean }) => attempt(options),
    schedule: () => openScheduleDialog((sendAt) => attempt({ archive: false, sendAt })),
    discard: () => {
      window.clearTimeout(timer)
      const again = id === null ? start : readDraft(parts, start, id)
      removeDraft(id)
      place.remove()
      place.discarded(again)
    },
    toggleConfidential: () => {
      show(parts.confidentialBanner, parts.confidentialBanner.style.display === 'none')
      compose.rerenderToolbar()
    },
    togglePlainText: () => {
      show(parts.plainBanner, parts.plainBanner.style.display === 'none')
      compose.rerenderToolbar()
    },
  }
  const attempt = (options: { archive: boolean; sendAt?: number }) => {
    const fields = [parts.to, parts.cc, parts.bcc]
    for (const field of fields) field.commit()
    const everybody = fields.flatMap((field) => field.people())
    const bad = everybody.find(({ email }) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    if (everybody.length === 0) alertDialog(words.noRecipient)
    else if (bad) alertDialog(words.badRecipient, bad.email)
    else if (/\b(?:is|have|I've) attached\b/i.test(parts.body.textContent)) {
      questionDialog(words.forgotten, () => place.send(compose, options))
    } else place.send(compose, options)
  }

  fill(parts, { ...start, id })
  log(parts, id ?? 'undefined', start.permanentThreadId)
  compose.rerenderToolbar()
  installMenu(parts, actions)
  listen(parts, markChanged, () => attempt({ archive: false }), actions.discard, place)
  ready = true
  return compose
}

function fill(parts: ComposeParts, start: DraftStart): void {
  for (const name of ['to', 'cc', 'bcc'] as const) for (const person of start[name]) parts[name].add(person)
  parts.subject.value = start.subject
  parts.hidden.subject.value = start.subject
  parts.hidden.draft.value = start.id ?? (start.kind === 'new' ? '' : 'undefined')
  parts.hidden.rt.value = start.permanentThreadId
  parts.hidden.lts.value = start.legacyThreadId
  parts.hidden.rm.value = start.answers
  parts.hidden.uet.value = start.quote
  setMailHtml(parts.body, start.html)
  show(parts.quoteDots, start.quote !== '')
  parts.quoteDots.addEventListener('click', () => {
    const quote = document.createElement('div')
    setMailHtml(quote, parts.hidden.uet.value)
    parts.body.append(document.createElement('br'), ...quote.childNodes)
    parts.hidden.uet.value = ''
    show(parts.quoteDots, false)
  })
  if (start.subject !== '') parts.region.setAttribute('aria-label', start.subject)
  parts.rows.fold(start.to.length > 0)
}

// Keys, input, paste and drop tell the editor that something changed; nodes that just appear do not.
function listen(
  parts: ComposeParts,
  markChanged: () => void,
  send: () => void,
  discard: () => void,
  place: ComposePlace,
): void {
  const { body, root, subject } = parts
  body.addEventListener('input', (event) => event.isTrusted && markChanged())
  body.addEventListener('paste', markChanged)
  body.addEventListener('drop', markChanged)
  body.addEventListener('keypress', (event) => event.keyCode !== 0 && markChanged())
  body.addEventListener('focus', () => parts.rows.fold(parts.to.people().length > 0))
  // The first click starts above the signature, wherever it lands.
  body.addEventListener('click', () => getSelection()?.collapse(body, 0), { once: true })
  subject.addEventListener('input', markChanged)
  root.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && isEnter(event)) {
      event.preventDefault()
      send()
    } else if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      discard()
    } else if (event.key === 'Escape') place.close()
  })
  // Nothing typed here reaches the page's shortcuts, nor anybody who listens further up.
  for (const kind of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(kind, (event) => event.stopPropagation())
  }
}

function readDraft(parts: ComposeParts, start: DraftStart, id: string): Draft {
  return {
    ...start,
    id,
    to: parts.to.people(),
    cc: parts.cc.people(),
    bcc: parts.bcc.people(),
    subject: parts.subject.value,
    html: parts.body.innerHTML,
    quote: parts.hidden.uet.value,
    savedAt: Date.now(),
  }
}

function log(parts: ComposeParts, draftId: string, threadId: string): void {
  const field = `u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; 11:${loggedIds(draftId, threadId)}`
  parts.root.setAttribute('jslog', `77394; ${field}`)
  parts.toolbar.querySelector('.aoO')?.setAttribute('jslog', `32601; ${field}`)
}

/** An empty body, with the signature where there is one. */
export function emptyBody(kind: ComposeKind): string {
  const signature = mailbox.signature
  const start = kind === 'new' ? '<br>' : '<div dir="ltr"><br></div>'
  if (!signature) return start
  return `${start}<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${escapeHtml(signature)}</div></div>`
}
