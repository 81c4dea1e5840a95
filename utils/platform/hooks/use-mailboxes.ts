import { useEffect, useState } from 'preact/hooks'
import { onChange } from '../changes.ts'
import { type Mailbox, readMailboxes } from '../mailboxes.ts'

/** The mailboxes that Fortnight has been in, followed as long as the page is open. */
export function useMailboxes(): readonly Mailbox[] {
  const [mailboxes, setMailboxes] = useState<readonly Mailbox[]>([])
  useEffect(() => {
    const ending = new AbortController()
    const read = () => {
      readMailboxes()
        .then((read) => {
          if (!ending.signal.aborted) setMailboxes(read)
        })
        .catch(() => undefined)
    }
    onChange('settings')(read, ending.signal)
    read()
    return () => ending.abort()
  }, [])
  return mailboxes
}
