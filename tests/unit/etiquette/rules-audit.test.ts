import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { answerLine } from '../../../scripts/advise/answer-line.ts'

/**
 * The rules sentence by sentence, as lines for the advise tool about invented people of one glassworks (autumn
 * 2026). Lines with `story` come first and name timelines; a case continues the one it names. What a case expects
 * is part of the answer, and `null` says that the answer has no such field.
 */
const file = fileURLToPath(new URL('rules-audit.jsonl', import.meta.url))
const part = v.record(v.string(), v.unknown())
const story = v.object({ story: v.string(), events: v.array(v.unknown()) })
const scenario = v.looseObject({
  id: v.string(),
  title: v.string(),
  story: v.optional(v.string()),
  events: v.array(v.unknown()),
  expect: v.object({
    window: v.optional(part),
    verdict: v.optional(part),
    error: v.optional(v.literal(true)),
  }),
})

const lines: readonly unknown[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const stories = new Map(
  lines.flatMap((line) => {
    const told = v.safeParse(story, line)
    return told.success && !v.is(scenario, line) ? [[told.output.story, told.output.events] as const] : []
  }),
)
const scenarios = lines.filter((line) => v.is(scenario, line))

describe('the rules, sentence by sentence', () => {
  it.each(scenarios)('$id $title', ({ expect: wanted, story: name, events, ...question }) => {
    const before = name === undefined ? [] : stories.get(name)
    const answer = answerLine(JSON.stringify({ ...question, events: [...(before ?? []), ...events] }))
    const { id } = question
    if (wanted.error) {
      expect(answer).toEqual({ id, error: expect.stringMatching(/\S/) })
      return
    }
    expect(before).toBeDefined()
    expect(v.parse(part, answer)).toMatchObject({ id, ...withoutAbsent(wanted) })
    expect(absentIn(wanted, answer)).toEqual([])
    if (wanted.verdict?.action === 'clear') {
      expect(v.parse(v.looseObject({ verdict: v.unknown() }), answer).verdict).toEqual(wanted.verdict)
    }
  })
})

type Wanted = v.InferOutput<typeof scenario>['expect']

function withoutAbsent({ window = {}, verdict = {} }: Wanted): object {
  const said = (fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return {
    window: said(window),
    ...(Object.keys(verdict).length > 0 ? { verdict: said(verdict) } : {}),
  }
}

/** The fields that an answer has although it should not. */
function absentIn({ window = {}, verdict = {} }: Wanted, answer: unknown): readonly string[] {
  const given = v.parse(v.object({ window: v.optional(part, {}), verdict: v.optional(part, {}) }), answer)
  const unwanted = (wanted: Record<string, unknown>, has: Record<string, unknown>) =>
    Object.keys(wanted).filter((key) => wanted[key] === null && key in has)
  return [...unwanted(window, given.window), ...unwanted(verdict, given.verdict)]
}
