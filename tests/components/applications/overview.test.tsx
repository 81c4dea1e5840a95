// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { OnAct } from '../../../components/applications/card.ts'
import { Overview } from '../../../components/applications/overview.tsx'
import { search } from '../../../components/applications/search.ts'
import type { ApplicationCard } from '../../../utils/platform/application-card.ts'
import { beginningOf } from '../../../utils/platform/list-beginning.ts'
import { mostUrgentFirst } from '../../../utils/platform/most-urgent-first.ts'
import { button, draw, press } from '../rendering.tsx'
import {
  brightwater,
  card,
  gull,
  harrow,
  larkspur,
  moment,
  oldSilence,
  quillfeather,
  sorrel,
  ternBay,
  tomorrow,
} from './invented-cards.ts'

const all = [gull, sorrel, ternBay, quillfeather, oldSilence, larkspur, tomorrow, brightwater, harrow]

function show(cards: readonly ApplicationCard[], onAct: OnAct = () => undefined, onAdd = () => undefined) {
  return draw(<Overview cards={cards} moment={moment} onAct={onAct} onAdd={onAdd} />)
}

describe('the order of applications', () => {
  it('is what is owed, what can be done, what is waited for, what is over', () => {
    expect(mostUrgentFirst(all, moment).map(({ company }) => company)).toEqual([
      'Harrow & Pike',
      'Brightwater Clinics',
      'Ostfeld Maps',
      'Larkspur Robotics',
      'Waldkauz Verlag',
      'Quillfeather',
      'Tern Bay Ferries',
      'Sorrel & Finch',
      'Gull & Sons',
    ])
  })

  it('puts the thank-you that is due first before the others', () => {
    const later = card('Later', {
      state: 'thank-you',
      dueBy: '2026-11-26T08:00:00Z',
      late: false,
      owed: [],
    })
    expect(mostUrgentFirst([later, harrow], moment).map(({ company }) => company)).toEqual([
      'Harrow & Pike',
      'Later',
    ])
  })
})

describe('the search', () => {
  it('finds by company, role and people, whatever their accents', () => {
    expect(search(all, 'nurse bright')).toEqual([brightwater])
    expect(search(all, 'sandstrom')).toEqual([harrow])
    expect(search(all, 'nobody')).toEqual([])
  })
})

describe('the list', () => {
  it('teaches when there is nothing yet', () => {
    const add = vi.fn()
    const page = show([], undefined, add)
    expect(page.textContent).toContain('Ask once how things stand.')
    press('Add application')
    expect(add).toHaveBeenCalledOnce()
  })

  it('has today’s one thing on top and not once more among the rows', () => {
    const page = show(all)
    expect(page.querySelector('.today h2')?.textContent).toBe(
      'Thank Imke Sandström for Tuesday’s interview at Harrow & Pike',
    )
    const rows = [...page.querySelectorAll('.row h3')].map((row) => row.textContent)
    expect(rows).not.toContain('Harrow & Pike')
    expect(rows[0]).toBe('Brightwater Clinics Nurse Manager')
  })

  it('says how each stands, and offers one thing to do', () => {
    const page = show(all)
    expect(page.textContent).toContain('Day 5 of 14. Ask from Fri 4 Dec.')
    const act = vi.fn()
    show(all, act)
    press('Ask Larkspur Robotics')
    press('Open thread with Brightwater Clinics')
    press('Let it go: Waldkauz Verlag')
    expect(act.mock.calls).toEqual([
      ['ask', 'Larkspur Robotics'],
      ['open-thread', 'Brightwater Clinics'],
      ['let-go', 'Waldkauz Verlag'],
    ])
  })

  it('offers to write down an answer where no thread is known', () => {
    show([card('Brightwater Clinics', { state: 'your-turn', since: '2026-11-24', dueBy: '2026-11-25' })])
    expect(button('I answered Brightwater Clinics').textContent).toBe('I answered')
  })

  it('keeps every visible label within the name that is read out', () => {
    const page = show(all)
    for (const labelled of page.querySelectorAll('button[aria-label]')) {
      const name = labelled.getAttribute('aria-label')?.toLowerCase() ?? ''
      expect(name).toContain(labelled.textContent?.toLowerCase())
    }
  })

  it('keeps the closed ones folded away', () => {
    const page = show(all)
    expect(page.textContent).not.toContain('Gull & Sons')
    press('Closed (1)')
    expect(page.textContent).toContain('Gull & Sons')
  })

  it('has a search field from nine applications on', () => {
    expect(show(all).querySelector('[type="search"]')).not.toBeNull()
    expect(show(all.slice(1)).querySelector('[type="search"]')).toBeNull()
  })

  it('draws the first screen of two thousand rows, then thirty at a time, and says how many there are', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...quillfeather,
      id: `app-${index}`,
      company: `Company ${index}`,
    }))
    const rows = show(many).querySelectorAll('.row')
    expect(rows).toHaveLength(12)
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('2000')
    press('Show more')
    expect(document.querySelectorAll('.row')).toHaveLength(42)
  })

  it('says how many there are where only the beginning is known, and looks the same when the rest comes', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...quillfeather,
      id: `app-${index}`,
      company: `Company ${index}`,
    }))
    const ordered = mostUrgentFirst([...many, harrow, gull], moment)
    const { cards, of } = beginningOf(ordered)
    const draws = (known: readonly ApplicationCard[], numbers?: typeof of) => {
      const page = draw(
        <Overview cards={known} of={numbers} moment={moment} onAct={vi.fn()} onAdd={vi.fn()} />,
      )
      for (const more of page.querySelectorAll('.rows + .acts')) more.remove()
      return page.innerHTML
    }
    expect(cards).toHaveLength(31)
    expect(draws(cards, of)).toContain('aria-setsize="200"')
    expect(draws(cards, of)).toContain('Closed (1)')
    expect(draws(cards, of)).toBe(draws(ordered))
  })

  it('goes from row to row with the arrow keys', () => {
    const page = show(all)
    const first = page.querySelector<HTMLElement>('.row button')
    first?.focus()
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
    expect(document.activeElement?.textContent).toBe('Ostfeld Maps')
  })

  it('shows names of others as text, never as markup', () => {
    const page = show([{ ...quillfeather, company: '<img src=x onerror=alert(1)>' }])
    expect(page.querySelector('img')).toBeNull()
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>')
  })
})
