// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { AddresseeField } from '../../../components/panel/addressee-field.tsx'
import { CalmLine } from '../../../components/panel/calm-line.tsx'
import { ComposeNote, type ComposeNoteProps } from '../../../components/panel/compose-note.tsx'
import { NudgeCard } from '../../../components/panel/nudge-card.tsx'
import { WordingFields } from '../../../components/panel/wording-fields.tsx'

const nothing = () => {}

async function show(more: Partial<ComposeNoteProps> = {}) {
  const props: ComposeNoteProps = {
    sentence: { text: 'Day 5 of 14 with Larkspur Robotics', tone: 'calm' },
    meter: { state: 'waiting', day: 5, of: 14 },
    onDismiss: nothing,
    place: { left: 508, top: 158 },
    measure: nothing,
    ...more,
  }
  await act(() => render(<ComposeNote {...props} />, document.body))
}

const buttons = () =>
  [...document.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )

afterEach(() => act(() => render(null, document.body)))

describe('the note beside a message', () => {
  test('says the state, for the eye and for the ear', async () => {
    await show()
    expect(document.querySelector('[role=status]')?.textContent).toBe('Day 5 of 14 with Larkspur Robotics')
    expect(document.querySelectorAll('circle')).toHaveLength(14)
  })

  test('stands where it is told, and is not seen before that', async () => {
    await show()
    const note = document.querySelector('section')
    expect([note?.style.left, note?.style.top]).toEqual(['508px', '158px'])
    await show({ place: null })
    expect(document.querySelector('section')?.style.visibility).toBe('hidden')
  })

  test('offers a draft only where one is due', async () => {
    await show()
    expect(buttons()).toEqual(['Hide'])
    await show({ onInsert: nothing, why: 'Because.' })
    expect(buttons()).toEqual(['Insert draft', 'Wording', 'Why?', 'Hide'])
  })
})

test('the card in the corner takes no focus and offers the good way first', async () => {
  const sentence = {
    title: 'Dana Whitfield interviewed you on Tuesday',
    body: 'Personal networks are for later. LinkedIn is fine.',
    ways: [
      { way: 'open-linkedin', label: 'Open LinkedIn instead', rank: 'primary' },
      { way: 'not-same-person', label: 'Not the same person', rank: 'quiet' },
    ],
  } as const
  const before = document.activeElement
  await act(() =>
    render(<NudgeCard sentence={sentence} onWay={nothing} onDismiss={nothing} />, document.body),
  )
  expect(buttons()).toEqual(['Hide', 'Open LinkedIn instead', 'Not the same person'])
  expect(document.activeElement).toBe(before)
  expect(document.querySelector('dialog')).toBeNull()
})

test('one calm line can be hidden', async () => {
  await act(() =>
    render(
      <CalmLine text="Fortnight was updated." label="Fortnight" dismissLabel="Hide" onDismiss={nothing} />,
      document.body,
    ),
  )
  expect(document.querySelector('[role=status]')?.textContent).toBe('Fortnight was updated.')
  expect(buttons()).toEqual(['Hide'])
})

describe('a finding in the note', () => {
  const finding = { text: 'Only 12 words.', why: 'Under 40 words it reads like a form.', onOff: nothing }

  test('is one line with its reason, said politely', async () => {
    await show({ finding })
    const line = document.querySelector('.finding')
    expect(line?.querySelector('[role=status]')?.textContent).toBe(
      'Only 12 words. Under 40 words it reads like a form.',
    )
  })

  test('comes with the way not to be told such things', async () => {
    await show({ finding })
    expect(buttons()).toEqual(['Hide', "Don't check this"])
  })
})

test('how a draft sounds can be chosen for this one', async () => {
  await show({ onInsert: nothing })
  expect(buttons()).toEqual(['Insert draft', 'Wording', 'Hide'])
  expect(document.querySelector('select')).toBeNull()
  const chosen: unknown[] = []
  await act(() =>
    render(
      <WordingFields wording={{ tone: 'plain' }} onWording={(wording) => chosen.push(wording)} />,
      document.body,
    ),
  )
  const selects = [...document.querySelectorAll('select')]
  expect(
    selects.map(({ value, labels }) => [labels?.[0]?.querySelector('span')?.textContent, value]),
  ).toEqual([
    ['Language', ''],
    ['Tone', 'plain'],
    ['Form of address', ''],
  ])
  const [, tone, register] = selects
  if (!tone || !register) throw new Error('no selects')
  register.value = 'familiar'
  register.dispatchEvent(new Event('change', { bubbles: true }))
  tone.value = ''
  tone.dispatchEvent(new Event('change', { bubbles: true }))
  expect(chosen).toEqual([{ tone: 'plain', register: 'familiar' }, {}])
})

test('a thank-you can be written for one of several', async () => {
  const mara = { name: 'Mara Lindqvist', email: 'mara@larkspur.example' }
  const ken = { name: 'Ken Abara', email: 'ken@larkspur.example' }
  const chosen: string[] = []
  await act(() =>
    render(
      <AddresseeField
        addressees={[mara, ken]}
        chosen={mara.email}
        onChosen={(email) => void chosen.push(email)}
      />,
      document.body,
    ),
  )
  const field = document.querySelector('select')
  if (field === null) throw new Error('no field')
  expect(field.labels?.[0]?.querySelector('span')?.textContent).toBe('Written for')
  expect([...field.options].map(({ textContent }) => textContent)).toEqual([mara.name, ken.name])
  expect(field.value).toBe(mara.email)
  field.value = ken.email
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
  expect(chosen).toEqual([ken.email])
})
