/** Long enough for any download to have begun. */
const keptMs = 60_000

/** Hands a text to the browser's downloads under this name. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then, and the memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), keptMs)
}
