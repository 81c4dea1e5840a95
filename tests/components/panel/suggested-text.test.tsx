// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NudgeCard } from '../../../components/panel/nudge-card.tsx'
import { StateLine } from '../../../components/panel/state-line.tsx'
import { SuggestedText, type SuggestedTextProps } from '../../../components/panel/suggested-text.tsx'

const nothing = () => {}
const note = 'Hello Dana, thank you for the conversation. I would be glad to stay in touch.'

async function suggest(more: Partial<SuggestedTextProps> = {}) {
  const props: SuggestedTextProps = {
    title: 'A note to go with it',
    text: note,
    limit: 200,
    copyLabel: 'Copy note',
    onCopy: async () => true,
    fillLabel: 'Fill in note',
    onFill: nothing,
    onDismiss: nothing,
    ...more,
  }
  await act(() => render(<SuggestedText {...props} />, document.body))
}

const buttons = () =>
  [...document.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )

afterEach(() => act(() => render(null, document.body)))

describe('a suggested note', () => {
  test('stands there in full, with what the site takes', async () => {
    await suggest()
    expect(document.body.textContent).toContain(note)
    expect(document.querySelector('[role=status]')?.textContent).toBe('77 of 200 characters')
    expect(document.querySelector('section')?.getAttribute('aria-labelledby')).toBe(
      document.querySelector('h2')?.id,
    )
  })

  test('offers to be filled in only where there is an empty field', async () => {
    await suggest()
    expect(buttons()).toEqual(['Hide', 'Fill in note', 'Copy note'])
    await suggest({ onFill: null })
    expect(buttons()).toEqual(['Hide', 'Copy note'])
  })

  test('says what would be better first', async () => {
    await suggest({ hint: 'Thank Dana first, then connect.' })
    expect(document.querySelector('.hint')?.textContent).toBe('Thank Dana first, then connect.')
  })

  test('of no limited length counts nothing', async () => {
    await suggest({ limit: null })
    expect(document.querySelector('[role=status]')?.textContent).toBe('')
  })

  test('does nothing when a page presses its buttons by script', async () => {
    const onFill = vi.fn()
    const onCopy = vi.fn(async () => true)
    await suggest({ onFill, onCopy })
    for (const button of document.querySelectorAll('button')) button.click()
    expect(onFill).not.toHaveBeenCalled()
    expect(onCopy).not.toHaveBeenCalled()
  })
})

test('the state line says the state, for the eye and for the ear', async () => {
  await act(() =>
    render(
      <StateLine
        text="Day 5 of 14 with Larkspur Robotics"
        meter={{ state: 'waiting', day: 5, of: 14 }}
        onDismiss={nothing}
      />,
      document.body,
    ),
  )
  expect(document.querySelector('[role=status]')?.textContent).toBe('Day 5 of 14 with Larkspur Robotics')
  expect(document.querySelectorAll('circle')).toHaveLength(14)
  expect(buttons()).toEqual(['Hide'])
})

test('where only the name fits the card asks, and both answers stand there', async () => {
  const sentence = {
    title: 'Is this Dana Whitfield of Larkspur Robotics?',
    body: 'Personal networks are for later. LinkedIn is fine.',
    ways: [
      { way: 'open-linkedin', label: 'Open LinkedIn instead', rank: 'primary' },
      { way: 'not-same-person', label: 'Not the same person', rank: 'quiet' },
    ],
  } as const
  await act(() =>
    render(
      <NudgeCard sentence={sentence} onWay={nothing} onThem={nothing} onDismiss={nothing} />,
      document.body,
    ),
  )
  expect(buttons()).toEqual(['Hide', 'Open LinkedIn instead', 'That’s them', 'Not the same person'])
})
