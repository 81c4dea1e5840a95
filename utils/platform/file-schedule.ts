import { picklist, readOr } from '../messaging/shapes.ts'
import { browser } from './browser.ts'

/** How often a backup file is saved without being asked for. */
export type FileSchedule = 'never' | 'weekly' | 'monthly'

const key = 'files'

const schedules = picklist(['never', 'weekly', 'monthly'])

/** A list of its own for each call: the browser may not take one that can't be changed. */
const wanted = () => ({ permissions: ['downloads' as const] })

/**
 * How often files are saved: as the user set it, while the permission stands. It belongs to this browser and its
 * permission, and is in no backup.
 */
export async function readFileSchedule(): Promise<FileSchedule> {
  try {
    const stored = readOr<FileSchedule>(schedules, (await browser.storage.local.get(key))[key], 'never')
    if (stored === 'never') return stored
    return (await browser.permissions.contains(wanted())) ? stored : 'never'
  } catch {
    return 'never'
  }
}

/**
 * Sets it, asking for the permission where there is need of it: to be called from a press. False where the user said
 * no, or where it could not be kept; nothing is changed then. Set to never, the permission is given back.
 */
export async function setFileSchedule(schedule: FileSchedule): Promise<boolean> {
  try {
    if (schedule === 'never') await browser.permissions.remove(wanted())
    else if (!(await browser.permissions.request(wanted()))) return false
    await browser.storage.local.set({ [key]: schedule })
    return true
  } catch {
    return false
  }
}
