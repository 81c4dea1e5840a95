// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PauseDialog, type PauseDialogProps } from '../../../components/panel/pause-dialog.tsx'
import { settleMs } from '../../../components/panel/sure-press.ts'

const sentence: PauseDialogProps['sentence'] = {
  title: 'Too early for Larkspur Robotics',
  body: 'You thanked Dana Whitfield on November 18. It is day 5 of 14; ask once, from Wednesday, December 2.',
  ways: [
    { way: 'keep-draft', label: 'Keep as draft', rank: 'primary' },
    { way: 'remind', label: 'Remind me on Dec 2', rank: 'secondary' },
    { way: 'send-anyway', label: 'Send anyway', rank: 'quiet' },
    { way: 'not-a-follow-up', label: 'This is not a follow-up', rank: 'quiet' },
  ],
}

const onWay = vi.fn()
const onClose = vi.fn()

async function show(more: Partial<PauseDialogProps> = {}) {
  await act(() => {
    render(
      <PauseDialog
        sentence={sentence}
        meter={{ state: 'waiting', day: 5, of: 14 }}
        onWay={onWay}
        onClose={onClose}
        {...more}
      />,
      document.body,
    )
  })
}

function dialog(): HTMLDialogElement {
  const found = document.querySelector('dialog')
  if (found === null) throw new Error('no dialog')
  return found
}

function button(label: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (found === undefined) throw new Error(`no ${label}`)
  return found
}

beforeEach(() => {
  vi.useFakeTimers()
  onWay.mockReset()
  onClose.mockReset()
})

afterEach(async () => {
  await act(() => render(null, document.body))
  vi.useRealTimers()
})

describe('the pause', () => {
  test('is an alert dialog with its title and reason as name and description', async () => {
    await show()
    expect(dialog().open).toBe(true)
    expect(dialog().getAttribute('role')).toBe('alertdialog')
    const named = document.getElementById(dialog().getAttribute('aria-labelledby') ?? '')
    expect(named?.textContent).toBe('Too early for Larkspur Robotics')
    const described = document.getElementById(dialog().getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toContain('from Wednesday, December 2')
  })

  test('offers the good ways out first', async () => {
    await show()
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Keep as draft',
      'Remind me on Dec 2',
      'Send anyway',
      'This is not a follow-up',
    ])
  })

  test('puts the focus on its title, where no key presses anything', async () => {
    await show()
    expect(document.activeElement?.textContent).toBe('Too early for Larkspur Robotics')
  })

  test('can’t be pressed in the first moment', async () => {
    await show()
    expect(button('Send anyway').closest('[inert]')).not.toBeNull()
    await act(() => void vi.advanceTimersByTime(settleMs))
    expect(button('Send anyway').closest('[inert]')).toBeNull()
  })

  test('tells of a gap in the text as well', async () => {
    await show({ notice: 'There is still a gap in your text: [your name]' })
    expect(dialog().textContent).toContain('[your name]')
  })

  test('closes on Esc and decides nothing', async () => {
    await show()
    const cancel = new Event('cancel', { cancelable: true })
    dialog().dispatchEvent(cancel)
    expect(onClose).toHaveBeenCalledOnce()
    expect(onWay).not.toHaveBeenCalled()
  })

  test('does nothing on a click that a program made', async () => {
    await show()
    await act(() => void vi.advanceTimersByTime(1_000))
    button('Send anyway').click()
    expect(onWay).not.toHaveBeenCalled()
  })
})
