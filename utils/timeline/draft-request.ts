import type { Projection } from '../etiquette/projection.ts'
import type { DraftRequest } from '../language/draft.ts'
import type { DraftPreferences } from '../language/draft-preferences.ts'
import { requestOf } from '../language/ordered-draft.ts'
import { type DraftMoment, draftOrder, type WantedDraft } from './draft-order.ts'

export type { DraftMoment, WantedDraft } from './draft-order.ts'

/** A draft's order with its language found: for our own pages, which can load what reads language. */
export function draftRequest(
  projection: Projection,
  wanted: WantedDraft,
  preferences: DraftPreferences,
  moment: DraftMoment,
): DraftRequest {
  return requestOf(draftOrder(projection, wanted, preferences, moment))
}
