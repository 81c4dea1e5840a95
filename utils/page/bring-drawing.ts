import type { Ask } from '../messaging/client.ts'
import { type Drawing, drawings } from './drawing.ts'

/**
 * Has the background bring the drawing's script into this page and takes what it leaves.
 * @throws where it doesn't come; what is to be shown stays unseen then.
 */
export async function bringDrawing(ask: Ask<'drawing.wanted'>, world: object): Promise<Drawing> {
  const answer = await ask('drawing.wanted', {})
  const drawing = drawings.take(world)
  if (!answer.ok || drawing === undefined) throw new Error('the drawing did not come')
  return drawing
}
