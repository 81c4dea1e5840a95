import { existsSync, readFileSync } from 'node:fs'
import { randomFrom } from './fit.ts'
import type { TrainingMail } from './mails.ts'
import type { Recipe } from './recipes.ts'

/** Sentences by what they do, as `training/sentences/*.json` keeps them. */
export type Sentences = Readonly<Record<string, readonly string[]>>

/** Reads the sentences of a language; none where nobody wrote any. */
export function readSentences(file: string): Sentences {
  if (!existsSync(file)) return {}
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof value !== 'object' || value === null) throw new TypeError(`${file} is no table of sentences`)
  return Object.fromEntries(
    Object.entries(value).map(([kind, sentences]) => [
      kind,
      Array.isArray(sentences) ? sentences.map(String) : [],
    ]),
  )
}

/** Composes mails by recipes; the same sentences give the same mails. */
export function compose<Label extends string>(
  recipes: readonly Recipe<Label>[],
  sentences: Sentences,
  lang: string,
  count: number,
): TrainingMail<Label>[] {
  const random = randomFrom(lang.length * 7919 + lang.charCodeAt(0) * 31 + lang.charCodeAt(1))
  const pick = (kind: string): string => {
    const list = sentences[kind] ?? []
    return list[Math.floor(random() * list.length)] ?? ''
  }
  const usable = recipes.filter(({ parts }) =>
    parts.every(([kind, least]) => least === 0 || (sentences[kind]?.length ?? 0) > 0),
  )
  const total = usable.reduce((sum, { share }) => sum + share, 0)
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, kind: string) => fill(pick(kind)))
  return usable.flatMap((recipe, number) =>
    Array.from({ length: Math.round((count * recipe.share) / total) }, (_, index) => {
      const role = pick('role')
      const body: string[] = []
      if (random() < 0.8) body.push(pick('greeting'))
      const said: string[] = []
      for (const [kind, least, most] of recipe.parts) {
        const wanted = least + Math.floor(random() * (most - least + 1))
        for (let turn = 0; turn < wanted; turn += 1) {
          const sentence = pick(kind)
          if (sentence !== '' && !said.includes(sentence)) said.push(sentence)
        }
      }
      body.push(random() < 0.5 ? said.join(' ') : said.join('\n'))
      if (random() < 0.7) body.push(pick('closing'))
      if (random() < 0.8) body.push(pick('sign'))
      const sender = recipe.label === 'unrelated' ? 'from-other' : 'from'
      const from = sentences[sender] && random() < 0.8 ? fill(pick(sender)) : undefined
      const subject = random() < 0.3 ? fill(pick(`subject-${recipe.label}`)) : ''
      const text = body
        .map((part) => fill(part.replaceAll('{role}', role)))
        .join(random() < 0.7 ? '\n\n' : '\n')
      return {
        id: `composed-${lang}-${number}-${index}`,
        label: recipe.label,
        lang: lang.slice(-2),
        subject,
        from,
        body: text,
        source: `composed-${lang}`,
      }
    }),
  )
}
