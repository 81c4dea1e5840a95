import { readFileSync } from 'node:fs'
import { answerLine } from './advise/answer-line.ts'

/**
 * `npm run -s advise -- FILE.jsonl`: for each line of the file the window and the verdict, as JSON Lines on
 * standard output (docs/etiquette.md). A line that can't be judged answers `{id, error}`.
 */
const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Say which file: npm run -s advise -- FILE.jsonl')
  process.exitCode = 2
} else {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    for (const line of lines) if (line.trim() !== '') console.log(JSON.stringify(answerLine(line)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
