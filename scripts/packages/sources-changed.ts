import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is made while packing, or belongs to this machine alone. */
const others = /^(?:node_modules|screenshots|\..*)$/

/** A file below `root` that was written after `moment`, in milliseconds since 1970; undefined where none was. */
export function sourcesChangedSince(root: string, moment: number): string | undefined {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (others.test(entry.name)) continue
    const path = join(root, entry.name)
    const within = entry.isDirectory() ? sourcesChangedSince(path, moment) : undefined
    if (within !== undefined) return within
    if (entry.isFile() && statSync(path).mtimeMs > moment) return path
  }
  return undefined
}
