import type { Plugin } from 'vite'

const assignments = /\.innerHTML\b/g

/**
 * Takes the one way to make markup from a string out of Preact (`dangerouslySetInnerHTML`), which nothing of ours uses: in
 * the shipped build it would set plain text. So that no bundle holds `innerHTML`, and those who look after the stores needn't
 * ask. Stops the build when Preact no longer reads as it did.
 */
export function dropMarkupFromStrings(): Plugin {
  return {
    name: 'drop-markup-from-strings',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/preact\/dist\/preact\.[^/]+$/ },
      handler(code) {
        const found = code.match(assignments)?.length ?? 0
        if (found !== 2) this.error(`Preact names innerHTML ${found} times, and not twice: look at it anew.`)
        return { code: code.replace(assignments, '.textContent'), map: null }
      },
    },
  }
}
