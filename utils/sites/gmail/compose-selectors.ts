import type { Candidates } from '../selectors.ts'
import { at } from './candidate.ts'

/** Of a row: what is around the whole text is a cell too. */
const firstCell = 'td:first-child:not(:has(td))'

/**
 * Where the parts of a compose are. Form names and roles have stood since 2012, two-letter classes are
 * renamed one at a time, visible words are never used: they are translated.
 */
export const compose = {
  root: [
    at('.M9', 'all four places, 2020 to 2026'),
    at('[jslog^="77394;"]', 'logging id of the same element'),
    at('[role=region][data-compose-id]', 'its only child since 2022'),
    at('form.bAs', 'the form with all hidden fields'),
    at('[g_editable=true][role=textbox]', 'the editor itself'),
  ],
  /** What a compose never reaches beyond. */
  edge: [
    at('[role=dialog]', 'around a docked one'),
    at('[role=listitem]', 'around an answer'),
    at('[role=main]', 'around one in a window of its own'),
    at('body', 'end of the page'),
  ],
  body: [
    at('.Ap [g_editable=true]', 'unchanged since 2012'),
    at('[contenteditable=true][role=textbox][aria-multiline=true]', 'structure only'),
    at('.editable.LW-avf', 'editor classes'),
  ],
  draft: [at('input[name=draft]', 'form names are stable')],
  thread: [at('input[name=rt]', 'form names are stable')],
  legacyThread: [at('input[name=lts]', 'filled when answering')],
  answered: [at('input[name=rm]', 'filled when answering or forwarding')],
  subject: [
    at('input[name=subjectbox]', 'the visible field'),
    at('input[name=subject]', 'hidden mirror, as of the last save'),
  ],
  send: [
    at('[role=button][jslog^="32601;"]', 'logging id, 2020 to 2025'),
    at('[jslog^="32601;"]', 'the same with another tag or role'),
    at('.Up .dC > [role=button]:not([aria-haspopup=true])', 'partner of the arrow'),
    at('.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])', 'place in the toolbar'),
    at('.aoO', 'class of Send'),
    at(`${firstCell} [role=button]:has(+ [aria-haspopup=true])`, 'before the arrow, in the first cell'),
  ],
  sendAndArchive: [
    at('td .Uo:not([aria-haspopup=true])', 'class of the button'),
    at('.Up .btA > [role=button].T-I:not(.aoO):not([aria-haspopup=true])', 'place beside Send'),
  ],
  /** Send & archive is among these: it is the one with the keys of Send in its tooltip. */
  plainButton: [at('[role=button]:not([aria-haspopup])', 'opens nothing')],
  moreSend: [
    at('.Up [role=button][aria-haspopup=true]', 'the arrow beside Send'),
    at('.Up .hG', 'class of the arrow'),
    at(`${firstCell} [role=button] + [aria-haspopup=true]`, 'behind Send, in the first cell'),
  ],
  schedule: [
    at('[selector=scheduledSend][role=menuitem]', 'named attribute'),
    at('[selector=scheduledSend]', 'named attribute, other role'),
    at('#sbddm [role=menuitem]', 'only item of the menu under Send', '2020-10'),
  ],
  discard: [
    at('.gU .oh', 'class of the button'),
    at('td.gU:last-child [role=button]:last-child', 'last of the toolbar', '2020-10'),
  ],
  forward: [
    at('.Un.J-JN-M-I .mI', 'picture of the kind of answer'),
    at('.J-JN-M-I-Jm > .mI', 'the same without its button'),
  ],
  replyBar: [at('.HQ', 'chooser of the kind of answer')],
  inline: [
    at('.ip', 'place of an answer under its message'),
    at('[role=listitem]', 'inside the list of messages'),
    at('.AO', 'inside a conversation'),
  ],
  sendReplaced: [at('[data-inboxsdk-send-replaced]', 'set by InboxSDK', '2026-07')],
} satisfies Record<string, Candidates>

/** What only those ask for who look after the readers. */
export const composeDetails = {
  from: [at('input[name=from]', 'empty with a single identity')],
  fullScreen: [at('.aSt', 'the dialog is moved here'), at('.aSs', 'its parent')],
} satisfies Record<string, Candidates>

export type RecipientField = 'to' | 'cc' | 'bcc'

/** The parts of one recipient field. Its `name` marks it in every language. */
export const recipients = (field: RecipientField) => ({
  container: [
    at(`.anm[name=${field}]`, 'people picker since 2021'),
    at(`[name=${field}]:has([role=combobox])`, 'the same without its class'),
  ],
  oldChip: [
    at(`.vR input[type=hidden][name=${field}]`, 'before 2021', '2021-09'),
    at(`form input[type=hidden][name=${field}]`, 'before 2021', '2021-09'),
  ],
  oldInput: [at(`textarea[name=${field}]`, 'before 2021', '2021-09')],
})

export const recipientParts = {
  chip: [
    at('[role=option][data-hovercard-id]', 'one per recipient'),
    at('[data-hovercard-id][data-name]', 'the same without its role'),
  ],
  /** What tells a chip from a suggestion, on it, around it or inside it. */
  chipMark: [
    at('.afK', 'picture in a chip'),
    at('[jslog^="25286;"]', 'logging id of a chip'),
    at('[draggable=true]', 'chips can be moved'),
  ],
  input: [
    at('input[role=combobox]', 'role'),
    at('input[peoplekit-id]', 'widget id'),
    at('input', 'only input'),
  ],
  /** Copies of all fields in one, without To, Cc and Bcc. */
  summary: [at('.aoD.hl span[email]', 'folded recipients'), at('.oL span[email]', 'folded recipients')],
} satisfies Record<string, Candidates>

/** Parts of the text that the user did not write now. */
export const notOwnText: Candidates = [
  at('.gmail_signature', 'signature'),
  at('[data-smartmail=gmail_signature]', 'signature'),
  at('.gmail_signature_prefix', 'the two dashes before it'),
  at('.gmail_quote', 'quotation'),
  at('.gmail_quote_container', 'quotation since 2024', '2026-07'),
  at('.gmail_extra', 'quotation, older', '2018-01'),
  at('blockquote[type=cite]', 'quotation of other programs'),
]

/** Gmail's own questions, and the dialog for choosing a time. Both live outside the compose. */
export const dialogs = {
  alert: [at('[role=alertdialog].Kj-JD', 'class and role'), at('[role=alertdialog]', 'role')],
  schedule: [
    at('[role=dialog]:has([role=menuitem].Az)', 'times to choose from'),
    at('[role=dialog]:has(.Az)', 'the same without roles'),
    at('[role=dialog]:has([role=menu] > [role=menuitem])', 'the same without its class'),
  ],
  choice: [
    at('[role=menuitem].Az', 'a time'),
    at('.Az', 'a time, without role'),
    at('[role=menuitem]', 'a time, without class'),
  ],
  pick: [at('.AM', 'opens the calendar')],
  picker: [at('[role=dialog]:has(input)', 'date and time')],
  pickerField: [at('input', 'date, then time')],
  confirm: [
    at('button[name=ok]', 'form name'),
    at('.J-at1-atl', 'main button of a dialog'),
    at('.T-I-atl', 'main button, older'),
  ],
} satisfies Record<string, Candidates>
