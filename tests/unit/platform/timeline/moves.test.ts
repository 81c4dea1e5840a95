import { describe, expect, it } from 'vitest'
import { columnsOf, passes } from '../../../../utils/platform/timeline/columns.ts'
import { movesOf } from '../../../../utils/platform/timeline/moves.ts'
import {
  brightwater,
  gull,
  harrow,
  larkspur,
  quillfeather,
} from '../../../components/applications/invented-cards.ts'

const said = (card: typeof harrow) => movesOf(card.window).map(({ because }) => because)

describe('moving a card', () => {
  it('says what happened: thanks where they are owed, an answer where they wait, the question where one may ask', () => {
    expect(said(harrow)[0]).toBe('thanked')
    expect(said(brightwater)[0]).toBe('answered')
    expect(said(larkspur)[0]).toBe('asked')
  })

  it('can always end in any of the four ways, and a card that is over can only go on', () => {
    expect(said(quillfeather).slice(-4)).toEqual(['offer', 'rejected', 'withdrawn', 'silent'])
    expect(said(gull)).toEqual(['reopened'])
  })

  it('offers no thanks to nobody', () => {
    const nameless = { ...harrow.window, owed: [] } as typeof harrow.window
    expect(movesOf(nameless).map(({ because }) => because)).not.toContain('thanked')
  })
})

describe('the board', () => {
  it('has a column for each state that occurs, what is to be done first', () => {
    const columns = columnsOf([gull, quillfeather, larkspur, harrow])
    expect(columns.map(({ state }) => state)).toEqual(['thank-you', 'open', 'waiting', 'closed'])
  })

  it('is narrowed to what runs, or to one state', () => {
    expect([harrow, gull].filter(({ window }) => passes(window, 'running'))).toEqual([harrow])
    expect([harrow, gull].filter(({ window }) => passes(window, 'closed'))).toEqual([gull])
    expect([harrow, gull].filter(({ window }) => passes(window, 'all'))).toHaveLength(2)
  })
})
