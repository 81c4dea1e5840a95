import { hashText } from '../../utils/language/model/hash.ts'
import { randomFrom } from './fit.ts'
import type { TrainingMail } from './mails.ts'

/**
 * The same mail as others would have typed it: without subject, without greeting or closing, without accents or
 * capitals, with typing mistakes, with a sentence less. Deterministic per mail.
 */
export function variantsOf<Label extends string>(
  mail: TrainingMail<Label>,
  count: number,
): TrainingMail<Label>[] {
  const random = randomFrom(hashText(99, mail.id + mail.source))
  const variants: TrainingMail<Label>[] = [mail]
  for (let number = 1; number <= count; number += 1) {
    let { subject, body } = mail
    if (random() < 0.5 && body.length > 60) subject = ''
    if (random() < 0.4) body = withoutFirstLine(body)
    if (random() < 0.4) body = withoutLastLine(body)
    if (random() < 0.35) body = withoutOneSentence(body, random)
    if (random() < 0.2) body = body.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')
    if (random() < 0.25) body = body.toLowerCase()
    if (random() < 0.25) body = withTypingMistakes(body, random)
    if (random() < 0.1) body = body.replace(/[?!.]+/g, ' ')
    if (body.trim() !== '') variants.push({ ...mail, id: `${mail.id}~${number}`, subject, body })
  }
  return variants
}

function withoutFirstLine(body: string): string {
  const lines = body.split('\n')
  return lines.length > 2 && (lines[0] ?? '').length < 60 ? lines.slice(1).join('\n') : body
}

function withoutLastLine(body: string): string {
  const lines = body.split('\n')
  return lines.length > 3 && (lines.at(-1) ?? '').length < 50 ? lines.slice(0, -1).join('\n') : body
}

function withoutOneSentence(body: string, random: () => number): string {
  const sentences = body.split(/(?<=[.!?])\s+/)
  if (sentences.length < 5) return body
  const left = Math.floor(random() * sentences.length)
  return sentences.filter((_, index) => index !== left).join(' ')
}

function withTypingMistakes(body: string, random: () => number): string {
  return body
    .split(' ')
    .map((word) => {
      if (word.length < 5 || random() > 0.08) return word
      const at = 1 + Math.floor(random() * (word.length - 2))
      return random() < 0.5
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    })
    .join(' ')
}
