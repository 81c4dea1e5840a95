// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { EraseSettings } from '../../../components/settings/erase-settings.tsx'
import { draw, fill, press, submit } from '../rendering.tsx'

describe('erasing everything', () => {
  it('takes two steps and the typed word', () => {
    const erase = vi.fn()
    const page = draw(<EraseSettings onErase={erase} />)
    press('Erase everything…')
    submit()
    expect(page.textContent).toContain('Type the word erase first.')
    expect(erase).not.toHaveBeenCalled()
    fill('Type erase to confirm', ' Erase ')
    submit()
    expect(erase).toHaveBeenCalledOnce()
  })

  it('can be left again', () => {
    const page = draw(<EraseSettings onErase={() => undefined} />)
    press('Erase everything…')
    press('Cancel')
    expect(page.querySelector('input')).toBeNull()
  })
})
