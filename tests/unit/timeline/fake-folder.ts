import { onTestFinished, vi } from 'vitest'

/** Gives the test a folder of its own, as browsers do (OPFS): a file is there when its writer is closed, and not before. */
export function giveFolder(): Map<string, Blob> {
  const files = new Map<string, Blob>()
  const nothing = () => {
    throw new DOMException('no such file', 'NotFoundError')
  }
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!create && !files.has(name)) nothing()
      const parts: Uint8Array<ArrayBuffer>[] = []
      return {
        getFile: async () => files.get(name) ?? nothing(),
        createWritable: async () => ({
          write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(bytes),
          close: async () => void files.set(name, new Blob(parts)),
        }),
      }
    },
    async *keys() {
      yield* [...files.keys()]
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) nothing()
    },
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
  onTestFinished(() => void vi.unstubAllGlobals())
  return files
}
