// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { BoardView } from '../../../components/timeline/board/board-view.tsx'
import { FilterBar } from '../../../components/timeline/filter-bar.tsx'
import { StatisticsView } from '../../../components/timeline/statistics/statistics-view.tsx'
import { applied, interview, received, sent } from '../../unit/etiquette/story.ts'
import { momentAt, policy, readAt } from '../../unit/platform/timeline/situations.ts'
import { gull, harrow, larkspur, moment, quillfeather } from '../applications/invented-cards.ts'
import { draw, fill, press } from '../rendering.tsx'

describe('the board', () => {
  it('names each column with the number of its cards', () => {
    const page = draw(
      <BoardView cards={[larkspur, quillfeather, gull]} moment={moment} onMove={() => undefined} />,
    )
    expect([...page.querySelectorAll('h2')].map((heading) => heading.getAttribute('aria-label'))).toEqual([
      'You can ask, 1 application',
      'Waiting, 1 application',
      'Closed, 1 application',
    ])
  })

  it('moves a card by saying what happened', () => {
    const move = vi.fn()
    draw(<BoardView cards={[harrow]} moment={moment} onMove={move} />)
    press('Move to…: Harrow & Pike')
    press('Waiting: I have said thank you')
    expect(move).toHaveBeenCalledWith({ to: 'waiting', because: 'thanked', people: ['imke'] }, harrow.id)
  })

  it('writes nothing when the menu is closed', () => {
    const move = vi.fn()
    const page = draw(<BoardView cards={[gull]} moment={moment} onMove={move} />)
    press('Move to…: Gull & Sons')
    press('Cancel')
    expect(move).not.toHaveBeenCalled()
    expect(page.querySelector('dialog')).toBeNull()
  })
})

describe('search and filter', () => {
  it('say how many there are, and tell what one wants to see', () => {
    const narrow = vi.fn()
    const page = draw(<FilterBar narrowing={{ query: 'x', state: 'all' }} found={3} onNarrowing={narrow} />)
    expect(page.querySelector('[role="status"]')?.textContent).toBe('3 applications')
    fill('Show', 'open')
    expect(narrow).toHaveBeenCalledWith({ query: 'x', state: 'open' })
  })
})

describe('the statistics', () => {
  const now = '12-20 09:00'

  it('say what they found in a sentence, draw it, and have the numbers in a table', () => {
    const read = readAt(now, [
      ...applied('11-02 09:00'),
      interview('11-17 13:00'),
      sent('thank-you', '11-17 18:00', 'birte'),
      received('update', '11-25 09:00', 'ruth'),
    ])
    const page = draw(<StatisticsView applications={[read]} policy={policy} moment={momentAt(now)} />)
    expect(page.textContent).toContain('Half of the answers came within 8 days.')
    expect(page.textContent).toContain('1 of 1 thank-you went out within a day.')
    const [answers] = page.querySelectorAll('[role="img"]')
    expect(answers?.getAttribute('aria-label')).toBe('Half of the answers came within 8 days.')
    const cells = [...(page.querySelector('tbody tr')?.children ?? [])].map((cell) => cell.textContent)
    expect(cells).toEqual(['November 2026', '8', '1'])
  })

  it('teach while there is nothing to count', () => {
    const page = draw(<StatisticsView applications={[]} policy={policy} moment={momentAt(now)} />)
    expect(page.querySelector('h2')?.textContent).toBe('Nothing to count yet')
    expect(page.querySelector('svg')).toBeNull()
  })
})
