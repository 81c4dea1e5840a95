import type { Point } from './surfaces.ts'

interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface NoteSurroundings {
  compose: Box
  /** An answer stands between messages: what is above it is still being read. */
  inline: boolean
  /** Where the text is written. */
  body: Box
  /** What must never be covered: Send and its neighbours. */
  send: Box | null
  viewport: { width: number; height: number }
  note: { width: number; height: number }
}

const gap = 6
const edge = 8

/**
 * Where the note stands, in CSS pixels of the viewport: above the compose, else below it (an answer: below it,
 * else above), else in the lower corner of the text, just over the toolbar. Never over Send and never outside the window. Null when the
 * compose can't be seen.
 */
export function placeNote(around: NoteSurroundings): Point | null {
  const { compose, viewport, note } = around
  const hidden =
    compose.width === 0 ||
    compose.height === 0 ||
    compose.top >= viewport.height ||
    compose.top + compose.height <= 0 ||
    compose.left >= viewport.width ||
    compose.left + compose.width <= 0
  if (hidden) return null
  const above = { left: compose.left + edge, top: compose.top - note.height - gap }
  const below = { left: compose.left + edge, top: compose.top + compose.height + gap }
  const candidates = around.inline ? [below, above, inText(around)] : [above, below, inText(around)]
  return candidates.map((point) => withinWidth(point, around)).find((point) => fits(point, around)) ?? null
}

function inText({ body, send, viewport, note }: NoteSurroundings): Point {
  const bottom = Math.min(body.top + body.height, send?.top ?? viewport.height, viewport.height)
  return { left: body.left + body.width - note.width - edge, top: bottom - note.height - gap }
}

function withinWidth({ left, top }: Point, { viewport, note }: NoteSurroundings): Point {
  return { left: Math.max(edge, Math.min(left, viewport.width - note.width - edge)), top }
}

function fits(point: Point, { viewport, note, send }: NoteSurroundings): boolean {
  if (point.top < edge || point.top + note.height > viewport.height) return false
  return send === null || !overlap({ ...point, ...note }, send)
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  )
}
