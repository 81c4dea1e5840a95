import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The shipped readers as one script that leaves `fortnightInspect.inspect(url)` in the page. */
export async function bundleReaders(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fortnightInspect',
      },
    },
  })
  const outputs = Array.isArray(output) ? output : [output]
  for (const one of outputs) {
    const chunk = 'output' in one ? one.output.find(({ type }) => type === 'chunk') : undefined
    if (chunk?.type === 'chunk') return chunk.code
  }
  throw new Error('The readers could not be bundled.')
}
