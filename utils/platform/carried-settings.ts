import { readMailboxes, setMailbox } from './mailboxes.ts'
import { joinQuiet, readQuiet, readQuietStrangers } from './quiet.ts'
import { restoreSettings, type Settings } from './settings.ts'

/** Nobody has more mailboxes, or has dismissed more; a file that says so is not one of ours. */
const most = { mailboxes: 50, address: 320, quiet: 5_000 }
/** What was dismissed is kept as digests (utils/platform/ids.ts). */
const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)

/**
 * The settings as a backup carries them: with the mailboxes that Fortnight is wanted in or not, and with what was
 * dismissed. Older files have neither, and older versions leave both alone.
 */
export async function carriedSettings(settings: Settings): Promise<Readonly<Record<string, unknown>>> {
  const mailboxes = await readMailboxes().catch(() => [])
  const quiet = await readQuiet().catch(() => [])
  const quietStrangers = await readQuietStrangers().catch(() => [])
  return {
    ...settings,
    ...(mailboxes.length === 0
      ? {}
      : { mailboxes: Object.fromEntries(mailboxes.map(({ account, wanted }) => [account, wanted])) }),
    ...(quiet.length === 0 ? {} : { quiet }),
    ...(quietStrangers.length === 0 ? {} : { quietStrangers }),
  }
}

/**
 * Takes over what a backup carries: settings and switches of mailboxes take the place of those that are here, what was
 * dismissed is added. What can't be read is left out.
 * @throws whatever the browser's storage throws; nothing that could not be written is lost of what was here.
 */
export async function restoreCarried(carried: unknown): Promise<Settings> {
  const settings = await restoreSettings(carried)
  const { mailboxes, quiet, quietStrangers } = fieldsOf(carried)
  for (const [account, wanted] of Object.entries(fieldsOf(mailboxes)).slice(0, most.mailboxes)) {
    const isMailbox = account.includes('@') && account.length <= most.address && typeof wanted === 'boolean'
    if (isMailbox) await setMailbox({ account: account.toLowerCase(), wanted })
  }
  await joinQuiet(digestsIn(quiet), digestsIn(quietStrangers))
  return settings
}

function digestsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isDigest).slice(-most.quiet) : []
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
