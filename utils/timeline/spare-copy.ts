import { mostCharacters } from './backup.ts'
import { attempt, type Stored } from './failure.ts'
import { ownFolder, readFile, removeFile, writeFile } from './own-folder.ts'
import { unzip, zip } from './zipped.ts'

/**
 * The newest copy once more, as a file in the extension's own folder (the browser's OPFS): Chromium gives up all databases
 * of an extension together when one is spoilt, and files lie elsewhere
 * (docs/decisions/0019-copies-in-a-database-of-their-own.md).
 */
const fileName = 'newest-copy.json.gz'

/** Keeps this backup, in the place of the one before: it is there whole, or the one before is. */
export function keepSpareCopy(text: string): Promise<Stored<void>> {
  return attempt(async () => {
    const bytes = await zip(text)
    const folder = await ownFolder()
    if (folder !== undefined) await writeFile(folder, fileName, bytes)
  })
}

/** The text of it, a backup file as any other; undefined where there is none. */
export function readSpareCopy(): Promise<Stored<string | undefined>> {
  return attempt(async () => {
    const folder = await ownFolder()
    const file = folder && (await readFile(folder, fileName))
    return file === undefined ? undefined : unzip(new Uint8Array(await file.arrayBuffer()), mostCharacters)
  })
}

/** Erases it, for good. */
export function eraseSpareCopy(): Promise<Stored<void>> {
  return attempt(async () => {
    const folder = await ownFolder()
    if (folder !== undefined) await removeFile(folder, fileName)
  })
}
