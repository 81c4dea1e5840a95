import type { Instant } from '../etiquette/events.ts'
import { exportBackup } from './backup.ts'
import type { AnyEvent } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import { ownFolder, readFile, removeFile, writeFile } from './own-folder.ts'

/**
 * What was written since the newest copy in a file (spare-copy.ts), each time as a file of its own beside it, a backup as any
 * other that holds just that (docs/decisions/0030-what-came-since-the-copy.md). Their numbers are their order.
 */
const fileName = /^since-copy-(\d+)\.json$/

/** Notes entries under the number after all others, and gives the file's name; undefined where there is no place for it. */
export function noteSinceCopy(events: readonly AnyEvent[], at: Instant): Promise<Stored<string | undefined>> {
  return attempt(async () => {
    const folder = await ownFolder()
    if (folder === undefined) return undefined
    const last = (await notesIn(folder)).at(-1)
    const name = `since-copy-${(last === undefined ? 0 : numberOf(last)) + 1}.json`
    await writeFile(folder, name, new TextEncoder().encode(exportBackup({}, events, at)))
    return name
  })
}

/** The names of all there are, in their order. */
export function listSinceCopy(): Promise<Stored<readonly string[]>> {
  return attempt(async () => {
    const folder = await ownFolder()
    return folder === undefined ? [] : notesIn(folder)
  })
}

/** The text of each that is there, in their order. */
export function readSinceCopy(): Promise<Stored<readonly string[]>> {
  return attempt(async () => {
    const folder = await ownFolder()
    const texts: string[] = []
    if (folder === undefined) return texts
    for (const name of await notesIn(folder)) {
      const file = await readFile(folder, name)
      if (file !== undefined) texts.push(await file.text())
    }
    return texts
  })
}

/** Lets go of these, for good: a newer copy has what they hold, or nobody wants it any more. */
export function dropSinceCopy(names: readonly string[]): Promise<Stored<void>> {
  return attempt(async () => {
    const folder = await ownFolder()
    if (folder !== undefined) await Promise.all(names.map((name) => removeFile(folder, name)))
  })
}

/** Erases all there are, for good. */
export async function eraseSinceCopy(): Promise<Stored<void>> {
  const listed = await listSinceCopy()
  return listed.ok ? dropSinceCopy(listed.value) : listed
}

async function notesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (fileName.test(name)) names.push(name)
  return names.toSorted((one, other) => numberOf(one) - numberOf(other))
}

function numberOf(name: string): number {
  return Number(fileName.exec(name)?.[1] ?? 0)
}
