import type { Candidates } from '../selectors.ts'
import { at } from './candidate.ts'

/** Text that somebody else wrote. Nothing inside is ever taken for a part of the page. */
export const foreignMarkup: Candidates = [
  at('.a3s', 'body of a message'),
  at('.ii.gt', 'its frame'),
  at('[jslog^="20277;"]', 'logging id of the frame'),
  at('[contenteditable=true]', 'text being written'),
]

export const page = {
  main: [at('[role=main]', 'several are kept, one is shown')],
  app: [
    at('[role=main]', 'the shown part'),
    at('.aeF', 'frame of the mailbox'),
    at('[role=banner]', 'head of the page'),
    at('.dw', 'frame of docked composes'),
    at('.b8.UC', 'place of notices'),
  ],
  accountLink: [
    at('a[href*="SignOutOptions"][aria-label*="@"]', 'account button'),
    at('a[href^="https://accounts.google.com"][aria-label*="@"]', 'account button, other address'),
  ],
} satisfies Record<string, Candidates>

export const thread = {
  subject: [
    at('h2.hP', 'unchanged since 2012'),
    at('.ha h2', 'place'),
    at('h2[data-legacy-thread-id]', 'carries the id'),
    at('.ha [data-legacy-thread-id]', 'the same at another level'),
    at('h1[data-legacy-thread-id]', 'the same at another level'),
  ],
  id: [at('[data-legacy-thread-id]', 'on the subject')],
  permanentId: [at('[data-thread-perm-id]', 'on the subject, missing at times since 2025-11')],
  item: [
    at('.aHU [role=list] > [role=listitem]', 'list of messages'),
    at('[role=list] > [role=listitem]', 'list without its class'),
    at('[role=listitem]:has([email])', 'the same deeper, or without its list'),
    at('.ads', 'frame of each message, open or folded'),
    at('.h7', 'open messages', '2025-08'),
  ],
} satisfies Record<string, Candidates>

export const message = {
  sender: [
    at('h3.iw span.gD[email]', 'head of an open message'),
    at('span.gD[email]', 'head of a folded message'),
    at('td.gF span[email]:not(.g2)', 'place'),
    at('span.gD[data-hovercard-id]', 'the same without its attribute'),
    at('[email][name]:not(.g2)', 'first person that a head names'),
  ],
  ids: [
    at('[data-message-id]', 'open messages only'),
    at('[data-legacy-message-id]', 'after the server answered'),
  ],
  body: [
    at('.ii.gt .a3s', 'unchanged since 2012'),
    at('[jslog^="20277;"] .a3s', 'the same by its logging id'),
    at('.adn .a3s', 'the same by the open message'),
    at('.ii .adP', 'older'),
    at('.ii.gt', 'frame'),
    at('[jslog^="20277;"] > div', 'what the frame holds'),
  ],
  frame: [at('.ii.gt', 'class'), at('[jslog^="20277;"]', 'logging id')],
  clipped: [at('.iX a[href*="view=lg"]', 'link to the whole message')],
  attachmentName: [at('.aQH .aV3', 'file name'), at('span.aZo .aV3', 'file name')],
  attachment: [at('[download_url]', 'kind, name and address of a file')],
} satisfies Record<string, Candidates>

/** What an invitation has in the text of its mail. */
export const calendar: Candidates = [
  at('[itemprop=startDate]', 'made for machines, where Gmail keeps it', '2026-06'),
  at('a[href*="google.com/calendar/event"]', 'links to answer survive any stripping'),
]

/** What a message repeats of earlier ones. */
export const quotation: Candidates = [
  at('.gmail_quote', 'quotation'),
  at('.gmail_quote_container', 'quotation since 2024'),
  at('.gmail_extra', 'quotation, older', '2018-01'),
  at('.adL', 'hidden by Gmail'),
  at('.h5', 'hidden by Gmail, older', '2025-08'),
  at('.yj6qo', 'the three dots'),
  at('blockquote[type=cite]', 'quotation of other programs'),
]

export const toast = {
  host: [
    at('.b8.UC', 'place of all notices'),
    at('.b8:has(.vh)', 'the same by what it holds'),
    at('div[role=alert]:has(.vh)', 'the same by what it holds'),
    at('div[role=alert]:has(#link_undo)', 'the same by its links'),
  ],
  shown: [
    at('.bAp', 'set while it is shown'),
    at('.b8.UC:not([class="b8 UC"])', 'whatever else is set while it is shown'),
  ],
  text: [at('.bAq', 'what it says'), at('.vh', 'frame')],
  undo: [at('#link_undo', 'named link')],
  view: [at('#link_vsm', 'named link')],
} satisfies Record<string, Candidates>
