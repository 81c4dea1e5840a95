import { type Draft, type DraftRequest, writeDraft } from './draft.ts'
import { draftLanguage } from './draft-language.ts'
import type { DraftLanguage } from './drafts/phrases.ts'
import { type DraftTemplate, templateFor } from './drafts/template.ts'

/** Everything a draft is written from but its language, which may have to be read off a conversation. */
export interface DraftOrder extends Omit<DraftRequest, 'language' | 'template'> {
  variant: number
  /** The language that was asked for; where absent it is found in what follows. */
  language?: DraftLanguage
  /** Words of the conversation it belongs to. */
  conversation?: string
  /** The language that is set. */
  set?: DraftLanguage
  /** BCP 47; the language of last resort. */
  interfaceLanguage: string
  /** The user's own templates. */
  templates: readonly DraftTemplate[]
}

/** The order with its language found, and the user's template in that language where there is one. */
export function requestOf({
  language: wanted,
  conversation,
  set,
  interfaceLanguage,
  templates,
  ...order
}: DraftOrder): DraftRequest {
  const language = wanted ?? draftLanguage({ conversation, set, interfaceLanguage })
  const template = templateFor(templates, { kind: order.kind, language, variant: order.variant })
  return { ...order, language, ...(template === undefined ? {} : { template }) }
}

/** Writes what was ordered. */
export function writeOrdered(order: DraftOrder): Draft {
  return writeDraft(requestOf(order))
}
