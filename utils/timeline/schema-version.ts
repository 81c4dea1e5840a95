/** The name that the extension's own database has. */
export const timelineName = 'fortnight'

/** The version of the layout that this version of the extension knows. */
export const schemaVersion = 1

/** Whether a newer version of the extension has written this database; IndexedDB counts Dexie's versions in tens. */
export function isNewer(databases: readonly IDBDatabaseInfo[], name: string): boolean {
  return databases.some((entry) => entry.name === name && (entry.version ?? 0) >= (schemaVersion + 1) * 10)
}
