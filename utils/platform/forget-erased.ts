import type { ApplicationId } from '../etiquette/events.ts'
import { peopleWithProfile } from '../etiquette/person.ts'
import { attempt, type Stored } from '../timeline/failure.ts'
import type { OpenLedger } from '../timeline/ledger-source.ts'
import { eraseStaleCopies } from '../timeline/stale-copies.ts'
import { browser } from './browser.ts'
import { dropLinkedInIds } from './linkedin-ids.ts'
import { clearReminder } from './reminder.ts'
import { noteSavedBackup, readSavedBackup } from './saved-backup.ts'

/**
 * Forgets an application that was erased from the timeline wherever else something of it is kept: the copies, forms
 * that were begun, LinkedIn's ids of people who are on the timeline no more, and the reminder on the screen. Backup
 * files are the user's own.
 */
export async function forgetErased(
  application: ApplicationId,
  { open }: { open: () => Promise<Stored<OpenLedger>> },
): Promise<Stored<unknown>> {
  const opened = await open()
  if (!opened.ok) return opened
  const { ledger, database } = opened.value
  const copies = await eraseStaleCopies(database)
  const others = await attempt(async () => {
    const begun = Object.keys(await browser.storage.session.get(null))
    await browser.storage.session.remove(begun.filter((name) => name.split(':').includes(application)))
    const projection = ledger.projection()
    await dropLinkedInIds(
      (handle) =>
        peopleWithProfile(projection, `https://www.linkedin.com/in/${handle}`, Number.POSITIVE_INFINITY)
          .length > 0,
    )
    await clearReminder()
    const saved = await readSavedBackup()
    // A timeline that is shorter than what was saved has nothing that is in no file.
    if (saved !== undefined && saved.events > ledger.events.length)
      await noteSavedBackup({ ...saved, events: ledger.events.length })
  })
  return copies.ok ? others : copies
}
