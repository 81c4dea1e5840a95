import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'

const key = 'identity'

/**
 * The name of this very database, `fresh` where it has none yet: by it one that was begun anew in the place of another is
 * known for what it is. It says nothing of its owner and leaves the browser in no backup.
 */
export function identityOf(database: TimelineDatabase, fresh: string): Promise<Stored<string>> {
  return attempt(async () => {
    const known = await readIdentity(database)
    if (known !== undefined) return known
    return database.transaction('rw', database.meta, async () => {
      const meanwhile = await readIdentity(database)
      if (meanwhile !== undefined) return meanwhile
      await database.meta.put({ key, value: fresh })
      return fresh
    })
  })
}

async function readIdentity(database: TimelineDatabase): Promise<string | undefined> {
  const value = (await database.meta.get(key))?.value
  return typeof value === 'string' ? value : undefined
}
