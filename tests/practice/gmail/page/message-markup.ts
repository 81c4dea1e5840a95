import { pressable } from './button.ts'
import { h, pageId, setMailHtml } from './markup.ts'
import { type Message, mailbox } from './state.ts'
import { longDate, fill as put, words } from './words.ts'

/** An open message: ids, sender, date, recipients outside the body, the sender's own HTML inside it. */
export function openMessage(message: Message, reply: () => void): HTMLElement {
  const logged = `4:${btoa(JSON.stringify([message.id])).replaceAll('=', '.')}`
  const replyButton = h('div', {
    class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
    role: 'button',
    tabindex: '0',
    jslog: `21576; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; ${logged}`,
    'aria-label': words.reply,
  })
  replyButton.append('↩')
  pressable(replyButton, reply)
  const menuButton = h('div', {
    class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3',
    role: 'button',
    tabindex: '0',
    'aria-expanded': 'false',
    'aria-haspopup': 'true',
    id: pageId(),
  })
  const body = h('div', { id: pageId(), class: 'a3s aiL' })
  setMailHtml(body, message.html)
  const element = h(
    'div',
    { class: 'adn ads', 'data-message-id': message.id },
    h('div', { class: 'aju' }),
    h(
      'div',
      { class: 'gs' },
      openHead(message, [replyButton, menuButton]),
      h('div', { id: pageId() }),
      h(
        'div',
        {},
        h('div', { class: 'aHl' }),
        h(
          'div',
          { id: pageId(), class: 'ii gt', jslog: `20277; u014N:xr6bB,cOuCgd,Kr2w4b; dYFj7e:true; ${logged}` },
          body,
        ),
        message.attachments.length > 0 && attachments(message.attachments),
      ),
    ),
  )
  setServerId(element, message)
  return element
}

/** The server's id appears some time after the message itself. */
export function setServerId(element: HTMLElement, { legacyId }: Message): void {
  if (legacyId !== null) element.setAttribute('data-legacy-message-id', legacyId)
}

function openHead(message: Message, buttons: readonly HTMLElement[]): HTMLElement {
  const { from } = message
  const sender = h(
    'span',
    { email: from.email, name: from.name, 'data-hovercard-id': from.email, class: 'gD' },
    h('span', {}, from.name || from.email),
  )
  const shownAddress = h(
    'span',
    { class: 'go' },
    h('span', { 'aria-hidden': 'true' }, '<'),
    from.email,
    h('span', { 'aria-hidden': 'true' }, '>'),
  )
  return h(
    'div',
    { class: 'gE iv gt' },
    h(
      'table',
      { class: 'cf gJ' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'acZ' },
          h(
            'td',
            { class: 'gF gK' },
            h(
              'table',
              { class: 'cf ix' },
              h(
                'tbody',
                {},
                h(
                  'tr',
                  {},
                  h(
                    'td',
                    { class: 'c2' },
                    h(
                      'h3',
                      { class: 'iw gFxsud' },
                      h(
                        'span',
                        { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' },
                        sender,
                        ' ',
                        shownAddress,
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
          h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, dateOf(message))),
          h('td', { class: 'gH acX bAm', rowspan: '2' }, ...buttons),
        ),
        h(
          'tr',
          { class: 'acZ xD' },
          h(
            'td',
            { colspan: '3' },
            h('div', { class: 'iw ajw' }, recipientsOf(message)),
            h('div', { 'aria-haspopup': 'true', class: 'ajy', role: 'button', tabindex: '0' }),
          ),
        ),
      ),
    ),
  )
}

/** A folded message: sender, date and a few words; neither ids nor body. */
export function foldedMessage(message: Message): HTMLElement {
  const { from } = message
  const snippet = h('div')
  setMailHtml(snippet, message.html)
  return h(
    'div',
    { class: 'adf ads' },
    h(
      'div',
      { class: 'gs gt' },
      h(
        'div',
        { class: 'gE hI' },
        h(
          'table',
          { class: 'cf gJ' },
          h(
            'tbody',
            {},
            h(
              'tr',
              {},
              h(
                'td',
                { class: 'gF gK' },
                h(
                  'span',
                  {
                    email: from.email,
                    'data-hovercard-id': from.email,
                    name: from.name,
                    class: 'gD',
                    role: 'gridcell',
                  },
                  from.name || from.email,
                ),
              ),
              h('td', { class: 'gH bAk' }, dateOf(message)),
            ),
            h(
              'tr',
              {},
              h(
                'td',
                { class: 'gF gK', colspan: '3' },
                h('div', { class: 'iA g6', role: 'gridcell' }, (snippet.textContent ?? '').slice(0, 90)),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

function dateOf({ at }: Message): HTMLElement {
  const date = longDate(at)
  return h(
    'span',
    { id: pageId(), class: 'g3', title: date, alt: date, role: 'gridcell', tabindex: '-1' },
    date,
  )
}

// To oneself is written in the interface's language: only the address tells who it is.
function recipientsOf({ to, cc }: Message): HTMLElement {
  const line = h('span', { translate: 'no', class: 'hb' })
  const [before = '', after = ''] = put(words.toWhom, '\n').split('\n')
  line.append(before)
  for (const { name, email } of [...to, ...cc]) {
    const shown = email === mailbox.account.email ? words.me : name || email
    line.append(h('span', { email, name: shown, 'data-hovercard-id': email, class: 'g2' }, shown), ' ')
  }
  line.append(after)
  return line
}

function attachments(names: readonly string[]): HTMLElement {
  return h(
    'div',
    { class: 'hq gt' },
    h(
      'div',
      { class: 'aQH' },
      ...names.map((name) =>
        h(
          'span',
          {
            class: 'aZo N5jrZb',
            download_url: `application/octet-stream:${name}:https://mail.google.com/mail/u/0?attid=0.1`,
          },
          h('span', { class: 'aQA' }, h('span', { class: 'aV3' }, name)),
        ),
      ),
    ),
  )
}
