import { expect, it } from 'vitest'
import { handover } from '../../../utils/page/handover.ts'

interface Drawing {
  draw(): string
  wipe(): string
}

const drawing: Drawing = { draw: () => 'drawn', wipe: () => 'wiped' }

it('what one script leaves another takes, and nobody finds it by listing', () => {
  const world = {}
  handover<Drawing>('drawing', ['draw', 'wipe']).leave(world, drawing)
  expect(handover<Drawing>('drawing', ['draw', 'wipe']).take(world)).toBe(drawing)
  expect(Object.keys(world)).toEqual([])
})

it('what is not whole, or was left for others, is not taken', () => {
  const world = {}
  const drawings = handover<Drawing>('drawing', ['draw', 'wipe'])
  expect(drawings.take(world)).toBeUndefined()
  handover<Pick<Drawing, 'draw'>>('drawing', ['draw']).leave(world, { draw: drawing.draw })
  expect(drawings.take(world)).toBeUndefined()
  expect(handover<Drawing>('another', ['draw', 'wipe']).take(world)).toBeUndefined()
})
