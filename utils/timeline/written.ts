/** Where every window and worker of the extension is told what has just been written. */
const channelName = 'fortnight-written'

/** Tells all others what is on the disk now. */
export function sayWritten(database: string, stores: readonly string[]): void {
  const channel = new BroadcastChannel(channelName)
  for (const store of stores) channel.postMessage(addressOf(database, store))
  channel.close()
}

/** Hears when others have written to a store, until `signal` aborts. */
export function hearWritten(
  database: string,
  store: string,
  signal: AbortSignal,
  onWritten: () => void,
): void {
  if (signal.aborted) return
  const channel = new BroadcastChannel(channelName)
  signal.addEventListener('abort', () => channel.close(), { once: true })
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === addressOf(database, store)) onWritten()
  }
}

function addressOf(database: string, store: string): string {
  return `${database}/${store}`
}
