/** The extension's own folder (the browser's OPFS); undefined where the browser has none. */
export async function ownFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const storage: Partial<StorageManager> | undefined = navigator.storage
  return storage?.getDirectory === undefined ? undefined : navigator.storage.getDirectory()
}

/** Writes a file: it is there whole, or the one before is, or none. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const writing = await file.createWritable()
  await writing.write(bytes)
  await writing.close()
}

/** A file as it is now; undefined where it isn't there. */
export async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  const handle = await whereThere(async () => folder.getFileHandle(name))
  return handle?.getFile()
}

/** Removes a file, for good; nothing happens where it isn't there. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await whereThere(async () => folder.removeEntry(name))
}

/** What `work` comes to, undefined where the file that it names isn't there. */
async function whereThere<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}
