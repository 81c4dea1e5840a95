import type { Answer, RequestName, Responses } from './protocol.ts'
import * as v from './shapes.ts'

/**
 * The shape of each answer. A page trusts the background no more than the background trusts a page:
 * after an update the two can be of different versions.
 */
export type AnswerShapes<Names extends RequestName = RequestName> = {
  readonly [Name in Names]: v.Shape<Responses[Name]>
}

const refusal = v.variant('refused', [
  v.object({ ok: v.literal(false), refused: v.picklist(['sender', 'shape']) }),
  v.object({ ok: v.literal(false), refused: v.picklist(['storage', 'internal']), detail: v.string() }),
  v.object({
    ok: v.literal(false),
    refused: v.literal('gone'),
    because: v.picklist(['no-answer', 'reloaded']),
  }),
])

const success = v.object({ ok: v.literal(true), value: v.unknown() })

/** Reads what came back for a request; anything that is no answer to it is an `internal` refusal. */
export function readAnswer<Name extends RequestName>(
  name: Name,
  shape: v.Shape<Responses[Name]>,
  answer: unknown,
): Answer<Name> {
  const refused = refusal.read(answer)
  if (refused !== v.misfit) return refused
  const answered = success.read(answer)
  const value = answered === v.misfit ? v.misfit : shape.read(answered.value)
  if (value !== v.misfit) return { ok: true, value }
  return { ok: false, refused: 'internal', detail: `unreadable answer to ${name}` }
}
