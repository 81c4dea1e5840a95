import type { InvitationDialog, PersonSighting } from '../network.ts'
import { openRoots } from '../reading/deep.ts'
import { isShown } from '../reading/shown.ts'
import { labelOf, textOf } from '../reading/text.ts'
import type { Candidates } from '../selectors.ts'
import { linkedInLabels } from './labels.ts'

/** How the dialog is told from the empty shells and pre-warmed decoys with the same ids: it can be seen. */
const invitationDialogs: Candidates = [
  {
    selector: '[role="dialog"][aria-labelledby="send-invite-modal"]',
    seen: '2026-10',
    because: 'dialog named by the heading with this id',
  },
  {
    selector: '[role="dialog"]:has(#send-invite-modal)',
    seen: '2026-10',
    because: 'dialog that holds that heading',
  },
  {
    selector: '[role="dialog"]:has(textarea[name="message"])',
    seen: '2026-10',
    because: 'the only text area of this name in a dialog',
  },
  { selector: '.send-invite', seen: '2025-12', because: 'class of the classic dialog' },
  {
    selector: '[role="dialog"]:has([class*="ip-fuse-limit-alert"])',
    seen: '2026-08',
    because: 'weekly limit',
  },
]

/** A note's length on a free account (2026); the dialog's own counter is trusted more. */
const usualNoteLimit = 200

/** The dialog that asks how a request is to be sent, in the page or in an open shadow root; null while none is open. */
export function readInvitation(document: Document): InvitationDialog | null {
  const roots = openRoots(document)
  for (const { selector } of invitationDialogs) {
    const dialog = roots.flatMap((root) => [...root.querySelectorAll(selector)]).find(isShown)
    if (dialog !== undefined) return describe(dialog)
  }
  return null
}

function describe(dialog: Element): InvitationDialog {
  const noteField = dialog.querySelector<HTMLTextAreaElement>('textarea')
  const step = stepOf(dialog, noteField)
  return {
    dialog,
    step,
    noteField,
    noteLimit: noteField === null ? null : limitIn(dialog, noteField),
    who: namedIn(dialog),
  }
}

function stepOf(dialog: Element, noteField: Element | null): InvitationDialog['step'] {
  if (dialog.querySelector('[class*="ip-fuse-limit-alert"]') !== null) return 'limit'
  if (dialog.querySelector('input[type="email"]') !== null) return 'email'
  if (noteField !== null) return 'note'
  const upsell = dialog.querySelector('a[href*="/premium/"]') !== null
  return upsell && textButtons(dialog).length < 2 ? 'limit' : 'choice'
}

function limitIn(dialog: Element, noteField: HTMLTextAreaElement): number {
  for (const element of dialog.querySelectorAll('span, p, div')) {
    const limit = /^[\d.,\s]*\d\s*[/／]\s*(\d{2,4})$/u.exec(textOf(element))?.[1]
    if (limit !== undefined) return Number(limit)
  }
  const own = Number(noteField.getAttribute('maxlength'))
  return own > 0 ? own : usualNoteLimit
}

function namedIn(dialog: Element): PersonSighting | null {
  const strong = dialog.querySelector('p strong, strong')
  const name = strong === null ? '' : textOf(strong)
  return name === '' ? null : { name }
}

function textButtons(dialog: Element): Element[] {
  return [...dialog.querySelectorAll('button')].filter((button) => textOf(button) !== '' && isShown(button))
}

export type InvitationControl = 'invite-send' | 'note-open' | 'note-field'

/**
 * What a control of the dialog does. By its label where that is known; else by order: a first step has the secondary
 * button (add a note) before the primary one (send), later steps end with the primary one.
 */
export function invitationControl(
  element: Element,
  { dialog, step, noteField }: InvitationDialog,
): InvitationControl | null {
  if (element === noteField) return 'note-field'
  if (element.localName !== 'button' || step === 'limit') return null
  const label = linkedInLabels.read(labelOf(element))?.act
  if (label === 'invite-send' || label === 'note-open') return label
  if (label !== undefined) return null
  const buttons = textButtons(dialog).filter((button) => {
    const act = linkedInLabels.read(labelOf(button))?.act
    return act === undefined || act === 'invite-send' || act === 'note-open'
  })
  if (element === buttons.at(-1)) return 'invite-send'
  return step === 'choice' && element === buttons.at(-2) ? 'note-open' : null
}
