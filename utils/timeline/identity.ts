import type { TimelineDatabase } from './database.ts'
import { attempt, type Stored } from './failure.ts'
import type { Readable } from './stores.ts'

const key = 'identity'

/**
 * The name of this very database, `fresh` where it has none yet: by it one that was begun anew in the place of another is
 * known for what it is. It says nothing of its owner and leaves the browser in no backup.
 */
export function identityOf(database: TimelineDatabase, fresh: string): Promise<Stored<string>> {
  return attempt(async () => {
    const known = await database.read(['meta'], ({ meta }) => readIdentity(meta))
    if (known !== undefined) return known
    return database.write(['meta'], async ({ meta }) => {
      const meanwhile = await readIdentity(meta)
      if (meanwhile !== undefined) return meanwhile
      await meta.put({ key, value: fresh })
      return fresh
    })
  })
}

async function readIdentity(meta: Readable<'meta'>): Promise<string | undefined> {
  const value = (await meta.get(key))?.value
  return typeof value === 'string' ? value : undefined
}
