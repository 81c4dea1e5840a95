/** The name that the extension's own database has. */
export const timelineName = 'fortnight'

/** The version of the layout that this version of the extension knows. */
export const schemaVersion = 1

/** IndexedDB's own number of a version: they go up in tens, as Dexie counted them in the timelines that it began. */
const step = 10

/** Whether a newer version of the extension has written this database. */
export function isNewer(databases: readonly IDBDatabaseInfo[], name: string): boolean {
  return versionOf(databases, name) >= (schemaVersion + 1) * step
}

/** The number to open it with: that of today's layout, or the one between the tens that it has. */
export function versionToOpen(databases: readonly IDBDatabaseInfo[], name: string): number {
  return Math.max(schemaVersion * step, versionOf(databases, name))
}

function versionOf(databases: readonly IDBDatabaseInfo[], name: string): number {
  return databases.find((entry) => entry.name === name)?.version ?? 0
}
