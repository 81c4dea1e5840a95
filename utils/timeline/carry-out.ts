import { type Stores, storesIn, type TimelineTransaction } from './stores.ts'

/** Does the work within a transaction and ends that: all of it is on the disk then, or nothing has happened. */
export async function carryOut<Value>(
  transaction: TimelineTransaction<'readwrite'>,
  work: (stores: Stores<'readwrite'>) => Promise<Value>,
): Promise<Value> {
  const { promise: ended, resolve: end } = Promise.withResolvers<'complete' | 'abort'>()
  transaction.addEventListener('complete', () => end('complete'))
  transaction.addEventListener('abort', () => end('abort'))
  try {
    const value = await work(storesIn(transaction))
    transaction.commit()
    if ((await ended) === 'abort') throw closed()
    return value
  } catch (error) {
    abort(transaction)
    if ((await ended) === 'complete') throw new Error('It ended before its work did.', { cause: error })
    // A full disk shows itself in the whole transaction; its requests only say that they were given up.
    throw transaction.error ?? error
  }
}

function abort(transaction: TimelineTransaction<'readwrite'>): void {
  try {
    transaction.abort()
  } catch {
    // It has come to its end already.
  }
}

/** What whoever asks a closed database is told. */
export function closed(cause?: unknown): Error {
  return new Error('The database is closed.', { cause })
}
