import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { thankedStory } from '../../etiquette/story.ts'

const script = fileURLToPath(new URL('../../../../scripts/advise.ts', import.meta.url))

it('answers a file line by line with nothing else on standard output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fortnight-advise-'))
  try {
    const good = { id: 'good', now: '2026-11-16T09:00:00Z', zone: 'Europe/Berlin', events: thankedStory }
    const lines = [
      JSON.stringify(good),
      '{ not json',
      '',
      JSON.stringify({ ...good, zone: 'Nowhere' }),
      JSON.stringify(good),
    ]
    const file = join(folder, 'questions.jsonl')
    writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`)
    const output = execFileSync(process.execPath, [script, file], { encoding: 'utf8' })
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 'good', window: { state: 'waiting' } },
      { id: null, error: expect.any(String) },
      { id: 'good', error: expect.any(String) },
      { id: 'good', window: { state: 'waiting' } },
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
