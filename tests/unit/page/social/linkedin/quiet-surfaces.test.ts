import { expect, it } from 'vitest'
import { quietSurfaces } from '../../../../../utils/page/social/linkedin/quiet-surfaces.ts'
import type { LineView, LinkedInSurfaces } from '../../../../../utils/page/social/linkedin/surfaces.ts'

function quiet() {
  const shown: unknown[][] = []
  const spoken: LinkedInSurfaces = {
    pause: (view) => void shown.push(['pause', view]),
    line: (view) => void shown.push(['line', view]),
    suggestion: (view) => void shown.push(['suggestion', view]),
    message: (message) => void shown.push(['message', message]),
  }
  return { shown, ...quietSurfaces(spoken) }
}

/** Only whether it is shown matters here. */
const line = { finding: null, dismiss: () => undefined } as unknown as LineView

it('shows nothing in a page that is to be left alone', () => {
  const { shown, surfaces, leaveAlone } = quiet()
  surfaces.line(line)
  leaveAlone(true)
  surfaces.line(line)
  surfaces.message('gone')
  expect(shown).toEqual([])
})

it('shows what waited as soon as it is known that it may', () => {
  const { shown, surfaces, leaveAlone } = quiet()
  surfaces.line(line)
  expect(shown).toEqual([])
  leaveAlone(false)
  expect(shown).toEqual([['line', line]])
})

it('takes everything away when that is switched on under an open page', () => {
  const { shown, surfaces, leaveAlone } = quiet()
  leaveAlone(false)
  surfaces.line(line)
  leaveAlone(true)
  expect(shown.slice(1)).toEqual([
    ['line', null],
    ['suggestion', null],
  ])
})
