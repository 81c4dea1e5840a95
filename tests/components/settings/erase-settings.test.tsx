// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { EraseSettings } from '../../../components/settings/erase-settings.tsx'
import { draw, fill, press, submit } from '../rendering.tsx'

describe('erasing everything', () => {
  it('takes two steps and the typed word', () => {
    const erase = vi.fn()
    const page = draw(<EraseSettings isShared={false} onErase={erase} />)
    press('Erase everything…')
    submit()
    expect(page.textContent).toContain('Type the word erase first.')
    expect(erase).not.toHaveBeenCalled()
    fill('Type erase to confirm', ' Erase ')
    submit()
    expect(erase).toHaveBeenCalledExactlyOnceWith(false)
  })

  it('can be left again', () => {
    const page = draw(<EraseSettings isShared={false} onErase={() => undefined} />)
    press('Erase everything…')
    press('Cancel')
    expect(page.querySelector('input')).toBeNull()
  })

  it('stays on this machine where the timeline is shared, unless the user chooses otherwise', () => {
    const erase = vi.fn()
    const page = draw(<EraseSettings isShared onErase={erase} />)
    press('Erase everything…')
    expect(page.textContent).toContain('Your other machines keep their timelines.')
    fill('Type erase to confirm', 'erase')
    submit()
    expect(erase).toHaveBeenLastCalledWith(false)
    void act(() => page.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click())
    submit()
    expect(erase).toHaveBeenLastCalledWith(true)
  })
})
