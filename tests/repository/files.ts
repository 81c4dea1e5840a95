import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** A file of the repository: its path from the root, with forward slashes, and what it says. */
export interface RepositoryFile {
  path: string
  text: string
}

const never = new Set(['node_modules', '.git', '.output', '.wxt', 'dist', 'screenshots', 'test-results'])

/** Every file below a folder of the repository whose name fits, in a steady order. */
export function filesIn(folder: string, name: RegExp): readonly RepositoryFile[] {
  const start = join(root, folder)
  return readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      relative(root, path)
        .split(/[\\/]/)
        .every((part) => !never.has(part)),
    )
    .sort()
    .map((path) => ({
      path: relative(root, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

const typescript = /\.tsx?$/

/** What ships: the sources that the extension is built from. */
export function shippedSources(): readonly RepositoryFile[] {
  return ['utils', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, typescript))
}

/** Everything written in TypeScript, tests and scripts too. */
export function allSources(): readonly RepositoryFile[] {
  return [...shippedSources(), ...['scripts', 'tests'].flatMap((folder) => filesIn(folder, typescript))]
}

export type Target = 'chrome-mv3' | 'firefox-mv3'

/** The files of a build, without asking whether it is fresh: `npm test` builds before it looks. */
export function builtFiles(target: Target, name: RegExp): readonly RepositoryFile[] {
  const folder = join(root, '.output', target)
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
  return files
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** The source without its comments, so that a rule may be named where it is explained. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
