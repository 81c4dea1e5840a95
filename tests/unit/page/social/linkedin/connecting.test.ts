// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PersonAnswer, RequestName } from '../../../../../utils/messaging/protocol.ts'
import { listenToKeys } from '../../../../../utils/page/keys.ts'
import { createConnecting } from '../../../../../utils/page/social/linkedin/connecting.ts'
import { createProfilePairs } from '../../../../../utils/page/social/linkedin/profile-pairs.ts'
import { suggestionWays } from '../../../../../utils/page/social/linkedin/suggestion-ways.ts'
import type { SuggestionView } from '../../../../../utils/page/social/linkedin/surfaces.ts'
import { createPeople } from '../../../../../utils/page/social/people.ts'
import { linkedIn } from '../../../../../utils/sites/linkedin/linkedin.ts'
import { rosalindIsKnown as known } from '../holding-stage.ts'

/** A profile and the dialog of 2026, with invented people. */
const profile = `<main><section componentkey="com.linkedin.sdui.profile.card.refACoAATestTopcard">
  <a componentkey="ProfileVerificationTriggerRef-rosalind-a"><h2>Rosalind Achterberg</h2></a><p>· 2nd</p><p>Head of Things</p>
  <a id="connect" aria-label="Invite Rosalind Achterberg to connect" href="/preload/custom-invite/?vanityName=rosalind-a">Connect</a>
</section></main><div id="outlet"></div>`
const noteStep = `<div role="dialog" aria-labelledby="send-invite-modal"><h2 id="send-invite-modal">Add a note</h2>
  <textarea id="custom-message" name="message"></textarea><span>0/200</span>
  <button aria-label="Cancel adding a note">Cancel</button><button aria-label="Send invitation">Send</button></div>`

const note =
  'Hello Rosalind, thank you for the conversation at Larkspur Robotics. I would be glad to stay in touch.'

let ending = new AbortController()
let asked: RequestName[] = []
let suggestion: SuggestionView | null = null

function start(answer: PersonAnswer = known) {
  const ask = async (name: RequestName) => {
    asked.push(name)
    if (name === 'person.seen') return { ok: true, value: answer }
    if (name === 'draft.wanted')
      return { ok: true, value: { draft: { subject: '', text: note, slots: [], to: [] } } }
    return { ok: true, value: { state: 'recorded' } }
  }
  const given = {
    window,
    keys: listenToKeys(window, ending.signal),
    network: linkedIn,
    ask: ask as never,
    newId: () => 'id',
    instant: () => '2026-11-23T09:00:00Z',
    now: () => Date.now(),
    alive: () => true,
    failed: (error: unknown) => {
      throw error
    },
    signal: ending.signal,
  }
  const people = createPeople({ ...given, reloaded: () => undefined })
  return createConnecting({
    ...given,
    people,
    pairs: createProfilePairs(),
    say: () => undefined,
    surfaces: {
      suggestion(view) {
        suggestion = view
      },
    },
  })
}

/** A press by hand: happy-dom can't make trusted events. */
function press() {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  document.getElementById('connect')?.dispatchEvent(event)
}

/** What the drawn suggestion's button does. */
const fillOf = (view: SuggestionView | null) => (view && suggestionWays(window, view))?.fill ?? null

const settle = () => vi.advanceTimersByTimeAsync(20)

beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  asked = []
  suggestion = null
  const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } }
  happyDOM.setURL('https://www.linkedin.com/in/rosalind-a/')
  document.title = 'Rosalind Achterberg | LinkedIn'
  document.body.innerHTML = profile
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

function openDialog(where: 'light' | 'shadow'): HTMLTextAreaElement {
  const outlet = document.getElementById('outlet')
  const place = where === 'light' ? outlet : outlet?.attachShadow({ mode: 'open' })
  if (!place) throw new Error('no outlet')
  place.innerHTML = noteStep
  const field = place.querySelector('textarea')
  if (!field) throw new Error('no field')
  return field
}

describe.each(['light', 'shadow'] as const)('the note for an invitation in the %s tree', (where) => {
  test('is filled in when asked to, as if typed', async () => {
    const { look } = start()
    press()
    const field = openDialog(where)
    const heard: string[] = []
    field.addEventListener('input', () => heard.push(field.value))
    look()
    await settle()
    expect(field.value).toBe('')
    fillOf(suggestion)?.()
    expect(heard).toEqual([note])
  })

  test('never replaces what the user has written', async () => {
    const { look } = start()
    press()
    const field = openDialog(where)
    look()
    await settle()
    const fill = fillOf(suggestion)
    field.value = 'Hi!'
    fill?.()
    expect(field.value).toBe('Hi!')
    look()
    expect(suggestion).not.toBeNull()
    expect(fillOf(suggestion)).toBeNull()
  })
})

test('without a Connect before it, a dialog is not even looked for', () => {
  const { look } = start()
  openDialog('light')
  look()
  expect(asked).toEqual([])
})

test('to a stranger nothing is suggested', async () => {
  const { look } = start({ match: 'none' })
  press()
  openDialog('light')
  look()
  await settle()
  expect(suggestion).toBeNull()
  expect(asked).not.toContain('draft.wanted')
})

test('goes with the dialog', async () => {
  const { look } = start()
  press()
  openDialog('light')
  look()
  await settle()
  expect(suggestion?.text).toBe(note)
  document.getElementById('outlet')?.replaceChildren()
  look()
  expect(suggestion).toBeNull()
})

test('a request is recorded once it is pending, and not when it was only begun', async () => {
  start()
  press()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(asked).not.toContain('person.connected')
  document.getElementById('connect')?.setAttribute('componentkey', 'ConnectButtonstate:invitation:1_pending')
  await vi.advanceTimersByTimeAsync(500)
  expect(asked.filter((name) => name === 'person.connected')).toHaveLength(1)
})
