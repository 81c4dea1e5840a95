/**
 * The databases that there are; none where the browser can't tell. Firefox can't as long as one of the extension's is spoilt:
 * it finds that out when it lists them, but begins it anew only when it is opened.
 */
export async function existingDatabases(factory: IDBFactory): Promise<readonly IDBDatabaseInfo[] | null> {
  try {
    return await factory.databases()
  } catch {
    return null
  }
}
