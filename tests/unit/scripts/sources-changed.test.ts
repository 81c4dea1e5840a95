import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sourcesChangedSince } from '../../../scripts/packages/sources-changed.ts'

let root = ''
const begun = Date.parse('2026-11-23T12:00:00Z')
const write = (path: string, second: number) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), 'x')
  utimesSync(join(root, path), begun / 1_000 + second, begun / 1_000 + second)
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fortnight-changed-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('packages made while somebody writes are noticed, by the file that was written', () => {
  write('utils/etiquette/wait.ts', -60)
  write('.output/fortnight.zip', 60)
  write('node_modules/one/index.js', 60)
  expect(sourcesChangedSince(root, begun)).toBeUndefined()
  write('utils/etiquette/turn.ts', 1)
  expect(sourcesChangedSince(root, begun)).toBe(join(root, 'utils/etiquette/turn.ts'))
})
