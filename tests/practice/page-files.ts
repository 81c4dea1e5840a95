import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { PracticeResponse } from './response.ts'

/** What a practice page loads: `/practice/main.js` and `/practice/style.css`. */
export interface PageFiles {
  script: string
  style: string
}

/**
 * The modules from a page's `main.ts` on as one script, and its styles as one sheet. A browser asks for each file by itself and
 * knows of the next only from the answer: with every request intercepted, thirty of them take longer than all that the page does.
 */
export async function pageFiles(folder: URL, styles: readonly URL[]): Promise<PageFiles> {
  const bundle = await rolldown({ input: fileURLToPath(new URL('main.ts', folder)) })
  try {
    const { output } = await bundle.generate({ format: 'esm' })
    return { script: output[0].code, style: styles.map((sheet) => readFileSync(sheet, 'utf8')).join('\n') }
  } finally {
    await bundle.close()
  }
}

/** The answer to a request for one of them; undefined for any other path. */
export function fileAt(path: string, { script, style }: PageFiles): PracticeResponse | undefined {
  switch (path) {
    case '/practice/main.js':
      return answer('text/javascript', script)
    case '/practice/style.css':
      return answer('text/css', style)
    default:
      return undefined
  }
}

function answer(type: string, body: string): PracticeResponse {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body }
}
