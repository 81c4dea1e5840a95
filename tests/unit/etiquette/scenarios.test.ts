import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { answerLine } from '../../../scripts/advise/answer-line.ts'

/** Rule cases kept beside the project; where they are absent there is nothing to compare with. */
const file = fileURLToPath(new URL('../../../../shared/scenarios/advise.jsonl', import.meta.url))
const record = v.record(v.string(), v.unknown())
const scenario = v.object({
  id: v.string(),
  title: v.string(),
  expect: v.object({
    window: v.optional(record),
    verdict: v.optional(record),
    error: v.optional(v.literal(true)),
  }),
})

describe.skipIf(!existsSync(file))('the scenarios come out as expected', () => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const scenarios = lines.map((line) => ({ line, ...v.parse(scenario, JSON.parse(line)) }))

  it.each(scenarios)('$id: $title', ({ line, id, expect: wanted }) => {
    const { error, ...parts } = wanted
    const answer = answerLine(line)
    expect(answer).toMatchObject({ id, ...parts })
    expect('error' in answer).toBe(error === true)
  })
})
