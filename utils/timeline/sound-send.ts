import { isInstant, isZone } from '../etiquette/dates.ts'
import type { SendRow } from './database.ts'

/** Whether a row is a message on its way; what is none stays where it is, and keeps no other from being written. */
export function isSoundSend(row: SendRow): boolean {
  return (
    isText(row.draft) &&
    [row.at, row.finalAt, row.sendAt ?? row.at].every((at) => isText(at) && isInstant(at)) &&
    isText(row.zone) &&
    isZone(row.zone) &&
    Array.isArray(row.sent) &&
    row.sent.every((part) => isText(part?.id) && isText(part.application) && Array.isArray(part.to))
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
