// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Gesture, KeyStroke } from '../../../../utils/page/gesture.ts'
import { sendGestureAt } from '../../../../utils/page/gmail/send-gesture.ts'

/** The parts of an inline answer that sending knows, after a compose of 2026. */
const markup = `
<div class="M9"><form class="bAs"><input name="draft" value="#msg-a:r1"></form>
<div class="Ap"><div g_editable="true" role="textbox" contenteditable="true"><p id="text">Hello</p></div></div>
<table class="IZ"><tr><td class="gU Up"><div>
<div role="button" class="Uo" id="archive"><span>Senden und archivieren</span></div>
<div class="dC"><div role="button" class="aoO" jslog="32601; u014N" id="send"><span id="word">Senden</span></div>
<div role="button" class="hG" aria-haspopup="true" id="more"></div></div>
</div></td></tr></table>
<div id="sbddm"><div role="menuitem" selector="scheduledSend" id="schedule"><span>Später</span></div></div></div>
<div id="elsewhere"></div>`

const plain: KeyStroke = { key: 'Enter', ctrl: false, meta: false, shift: false, alt: false }

function gesture(id: string, key: KeyStroke | null = null, button = 0): Gesture {
  const path: EventTarget[] = []
  for (
    let node: Node | null = id === 'body' ? document.body : document.getElementById(id);
    node;
    node = node.parentNode
  ) {
    path.push(node)
  }
  return { means: key === null ? 'pointer' : 'key', path: [...path, window], key, button, acts: true }
}

function what(given: Gesture): string | null {
  const found = sendGestureAt(given, document)
  return found === null ? null : `${found.way} by #${found.control.id}`
}

/** Parses markup into nodes of this document. */
function nodes(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map((node) =>
    document.adoptNode(node),
  )
}

beforeEach(() => {
  document.body.replaceChildren(...nodes(markup))
})

describe('what sends', () => {
  test.each<[string, Parameters<typeof gesture>, string | null]>([
    ['a press on Send', ['word'], 'send by #send'],
    ['a press on Send & archive', ['archive'], 'send-and-archive by #archive'],
    ['Enter on Send', ['send', plain], 'send by #send'],
    ['Space on Send', ['send', { ...plain, key: ' ' }], 'send by #send'],
    ['Enter on Send & archive', ['archive', plain], 'send-and-archive by #archive'],
    ['Ctrl+Enter in the text', ['text', { ...plain, ctrl: true }], 'send by #send'],
    ['⌘Enter in the text', ['text', { ...plain, meta: true }], 'send by #send'],
    ['Ctrl+Enter when the browser lost the focus', ['body', { ...plain, ctrl: true }], 'send by #send'],
    ['the schedule item', ['schedule'], 'schedule by #schedule'],
    ['Enter in the text', ['text', plain], null],
    ['Ctrl+Space in the text', ['text', { ...plain, key: ' ', ctrl: true }], null],
    ['the arrow beside Send', ['more'], 'schedule by #more'],
    ['a press in the text', ['text'], null],
    ['a middle press on Send', ['send', null, 1], null],
    ['a press elsewhere', ['elsewhere'], null],
  ])('%s', (_name, given, expected) => {
    expect(what(gesture(...given))).toBe(expected)
  })

  test('a text that imitates Send inside the mail sends nothing', () => {
    const fake = '<div role="button" jslog="32601; x" id="fake">Send</div>'
    document.getElementById('text')?.replaceChildren(...nodes(fake))
    expect(what(gesture('fake'))).toBeNull()
  })
})
