// @vitest-environment happy-dom
import { useMemo, useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import { useSteady } from '../../utils/platform/hooks/use-steady.ts'
import { draw, press } from './rendering.tsx'

describe('a steady function', () => {
  it('does what the newest one does, while what only calls it is drawn once', () => {
    const drawn: string[] = []
    const Row = ({ onPress }: { onPress: () => void }) => {
      drawn.push('row')
      return (
        <button type="button" onClick={onPress}>
          Add one
        </button>
      )
    }
    const Page = () => {
      const [count, setCount] = useState(0)
      const add = useSteady(() => setCount(count + 1))
      return (
        <>
          <output>{count}</output>
          {useMemo(
            () => (
              <Row onPress={add} />
            ),
            [add],
          )}
        </>
      )
    }
    const page = draw(<Page />)
    press('Add one')
    press('Add one')
    expect(page.querySelector('output')?.textContent).toBe('2')
    expect(drawn).toEqual(['row'])
  })
})
