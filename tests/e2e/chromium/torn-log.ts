import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of a LevelDB log, and what stands before each piece of a record: checksum (4), length (2), kind (1). */
const blockLength = 32_768
const headerLength = 7

/** Of a record in one piece that says it is 100 bytes long. */
const header = Buffer.from([1, 2, 3, 4, 100, 0, 1])

/**
 * Leaves at the end of a killed Chromium's log what a kill leaves there that comes between its two writes, that of a record's
 * header and that of the record: the header alone. Gives the log's file. One whose end is torn already stays as it is.
 */
export function tearLog(home: string): string | undefined {
  const file = databaseFiles(home).findLast((each) => each.endsWith('.log'))
  if (file === undefined) return undefined
  if (endsWhole(readFileSync(file))) appendFileSync(file, header)
  return file
}

/** Every file of the extension's databases, by name. */
function databaseFiles(home: string): readonly string[] {
  const folder = join(home, 'profile/Default/IndexedDB')
  return readdirSync(folder)
    .filter((name) => /^chrome-extension_.+\.leveldb$/.test(name))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .toSorted()
}

function endsWhole(log: Buffer): boolean {
  let at = 0
  while (at < log.length) {
    const left = blockLength - (at % blockLength)
    if (left < headerLength) at += left
    else if (log.length - at < headerLength) return false
    else at += headerLength + log.readUInt16LE(at + 4)
  }
  return at === log.length
}
