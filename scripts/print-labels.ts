import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Works out while building what the files of prints say: the prints of labels in some thirty languages instead of the labels, which
 * every page would carry, and those of domains and names, which every start of the background would
 * (docs/decisions/0018-labels-as-prints.md).
 */
export function printLabelsWhileBuilding(): Plugin {
  return {
    name: 'print-labels',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /\/utils\/\S*\/(?:label|shared-domain|given-name)-prints\.ts$/ },
      async handler(id) {
        const worked: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href)
        return Object.entries(worked)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
          .join('')
      },
    },
  }
}
