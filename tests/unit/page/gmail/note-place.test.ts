import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NoteSurroundings, placeNote } from '../../../../utils/page/gmail/note-place.ts'

const note = { width: 400, height: 36 }
const viewport = { width: 1024, height: 700 }

function docked(top: number, height: number): NoteSurroundings {
  const left = 500
  return {
    compose: { left, top, width: 500, height },
    inline: false,
    body: { left, top: top + 100, width: 500, height: height - 150 },
    send: { left: left + 16, top: top + height - 44, width: 70, height: 36 },
    viewport,
    note,
  }
}

describe('the note stands', () => {
  test('above a docked compose', () => {
    expect(placeNote(docked(200, 500))).toEqual({ left: 508, top: 158 })
  })

  test('below an answer, so that the message above it can be read', () => {
    expect(placeNote({ ...docked(200, 400), inline: true })).toEqual({ left: 508, top: 606 })
    expect(placeNote({ ...docked(200, 480), inline: true })).toEqual({ left: 508, top: 158 })
  })

  test('below a compose whose top is out of sight', () => {
    expect(placeNote(docked(-100, 500))).toEqual({ left: 508, top: 406 })
  })

  test('in the lower corner of the text where the compose fills the window', () => {
    const place = placeNote({
      compose: { left: 0, top: 0, width: 1024, height: 700 },
      inline: false,
      body: { left: 0, top: 150, width: 1024, height: 490 },
      send: { left: 16, top: 650, width: 70, height: 36 },
      viewport,
      note,
    })
    expect(place).toEqual({ left: 616, top: 598 })
  })

  test('nowhere when the compose is minimised or scrolled away', () => {
    expect(placeNote(docked(900, 500))).toBeNull()
    expect(placeNote({ ...docked(200, 500), compose: { left: 0, top: 0, width: 0, height: 0 } })).toBeNull()
  })
})

test('it never covers Send and never leaves the window', async () => {
  const length = fc.integer({ min: 0, max: 1_600 })
  const position = fc.integer({ min: -800, max: 1_600 })
  const box = fc.record({ left: position, top: position, width: length, height: length })
  await fc.assert(
    fc.property(box, box, box, fc.boolean(), (compose, body, send, inline) => {
      const place = placeNote({ compose, inline, body, send, viewport, note })
      if (place === null) return
      const covers =
        place.left < send.left + send.width &&
        send.left < place.left + note.width &&
        place.top < send.top + send.height &&
        send.top < place.top + note.height
      expect(covers).toBe(false)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.top).toBeGreaterThanOrEqual(0)
      expect(place.left + note.width).toBeLessThanOrEqual(viewport.width)
      expect(place.top + note.height).toBeLessThanOrEqual(viewport.height)
    }),
  )
})
