import { needs } from './mentions.ts'
import type { DraftKind, DraftLanguage, Mention } from './phrases.ts'

/** What templates can be written for. */
export const TEMPLATE_KINDS = ['thank-you', 'check-in', 'gracious'] as const satisfies readonly DraftKind[]

export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** The slots that a template of the user's own may hold, as `{name}`. */
export const TEMPLATE_SLOTS = [
  'name',
  'firstName',
  'company',
  'role',
  'day',
  'topic',
  'promised',
  'sender',
] as const satisfies readonly Mention[]

export type TemplateSlot = (typeof TEMPLATE_SLOTS)[number]

/** A text of the user's own with slots in it, used in the place of our words. */
export interface DraftTemplate {
  id: string
  /** What the user calls it. */
  name: string
  kind: TemplateKind
  /** The language it is written in: it serves conversations of that language. */
  language: DraftLanguage
  subject: string
  text: string
  /** Whether drafts are made of it; several of one kind take turns among a company's people. */
  used: boolean
}

/** How much a template may hold. */
export const templateLimits = { count: 30, name: 80, subject: 300, text: 5_000 } as const

/** Why a template can't be used as it is. */
export type TemplateTrouble =
  | { trouble: 'no-name' | 'no-text' | 'too-long' }
  | { trouble: 'unknown-slot'; slot: string }

/** What is wrong with a template, or null. */
export function checkTemplate({ name, subject, text }: DraftTemplate): TemplateTrouble | null {
  if (name.trim() === '') return { trouble: 'no-name' }
  if (text.trim() === '') return { trouble: 'no-text' }
  const isLong =
    name.length > templateLimits.name ||
    subject.length > templateLimits.subject ||
    text.length > templateLimits.text
  if (isLong) return { trouble: 'too-long' }
  const slots: readonly string[] = TEMPLATE_SLOTS
  const unknown = needs(`${subject}\n${text}`).find((slot) => !slots.includes(slot))
  return unknown === undefined ? null : { trouble: 'unknown-slot', slot: `{${unknown}}` }
}

/** The template for a draft: of its kind and language, in use; the variant-th of several. */
export function templateFor(
  templates: readonly DraftTemplate[],
  { kind, language, variant }: { kind: DraftKind; language: DraftLanguage; variant: number },
): DraftTemplate | undefined {
  const fitting = templates.filter(
    (template) =>
      template.used &&
      template.kind === kind &&
      template.language === language &&
      checkTemplate(template) === null,
  )
  return fitting[variant % Math.max(1, fitting.length)]
}
