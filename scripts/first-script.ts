import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** What the bundler knows of a module. */
interface ModuleKnowledge {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/**
 * Puts all that a page needs before it draws, and shares with other pages, into one file. Left to itself the bundler makes a file
 * for every set of pages that share something: a dozen small ones, which a browser fetches one after the other. What lies in the
 * page's own folder stays in a file of its own.
 */
export function firstScript(page: string): Plugin {
  let needed: ReadonlySet<string> | undefined
  return {
    name: 'first-script',
    apply: 'build',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          {
            name(id, modules) {
              needed ??= neededFrom(page, modules)
              return needed.has(id) && !id.startsWith(`${dirname(page)}/`) ? 'first' : null
            },
          },
        ],
      },
    }),
  }
}

/** What is imported from there, directly and through others, and not only when it is asked for. */
function neededFrom(page: string, modules: ModuleKnowledge): ReadonlySet<string> {
  const needed = new Set<string>()
  const left = [page]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (needed.has(imported)) continue
      needed.add(imported)
      left.push(imported)
    }
  }
  return needed
}
