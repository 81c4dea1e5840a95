import { attempt, type Stored } from './failure.ts'
import { mostCharacters } from './read-backup.ts'
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
    const file = await folder?.getFileHandle(fileName, { create: true })
    const writing = await file?.createWritable()
    await writing?.write(bytes)
    await writing?.close()
  })
}

/** The text of it, a backup file as any other; undefined where there is none. */
export function readSpareCopy(): Promise<Stored<string | undefined>> {
  return attempt(async () => {
    const folder = await ownFolder()
    const handle = await whereThere(async () => folder?.getFileHandle(fileName))
    const file = await handle?.getFile()
    return file === undefined ? undefined : unzip(new Uint8Array(await file.arrayBuffer()), mostCharacters)
  })
}

/** Erases it, for good. */
export function eraseSpareCopy(): Promise<Stored<void>> {
  return attempt(async () => {
    const folder = await ownFolder()
    await whereThere(async () => folder?.removeEntry(fileName))
  })
}

/** Undefined where the browser has no such folder. */
async function ownFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const storage: Partial<StorageManager> | undefined = navigator.storage
  return storage?.getDirectory === undefined ? undefined : navigator.storage.getDirectory()
}

async function whereThere<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}
