import type { Page } from 'playwright-core'
import type { Picture, Studio, Subject } from './picture.ts'

const size = { width: 1100, height: 900 }
const passphrase = 'three small grey herons'

const options = async ({ ownPage }: Studio): Promise<Page> => {
  const page = await ownPage('options.html')
  await page.locator('#erase').waitFor()
  return page
}

/** One part of the page, in the state that it is brought to. */
function part(
  id: string,
  shows: string,
  bring: (page: Page, studio: Studio) => Promise<unknown> = async () => undefined,
  name = id,
): Picture {
  return {
    name: `options-${name}`,
    shows,
    stage: 'eight',
    size,
    part: `#${id}`,
    isWhole: true,
    async prepare(studio) {
      const page = await options(studio)
      await bring(page, studio)
      return page
    },
  }
}

const table = `Company,Job title,Applied,Stage,Contact
Fernhill Foods,Supply Analyst,03/04/2026,Rejected,Marcus Adeyemi
Windmere Rail,Fleet Analyst,05/04/2026,Applied,Agnes Bell
Ondine Theatre,Audience Researcher,07/04/2026,Interviewing,Leo Marchetti
,Somebody’s notes,,,
Polder & Dyke,Water Modeller,09/04/2026,Ghosted,Mieke de Graaf
Windmere Rail,Fleet Analyst,05/04/2026,Applied,Agnes Bell
`

const chooseTable = async (page: Page) => {
  const file = { name: 'applications.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.locator('.table-import input[type="file"]').setInputFiles(file)
  await page.locator('.table-columns').first().waitFor()
}
/** Says how the dates are meant, where that is asked, and looks at what would come in. */
const lookAtTable = async (page: Page, { say }: Studio) => {
  await chooseTable(page)
  const orders = page.locator('.table-import input[type="radio"]')
  if ((await orders.count()) > 0) await orders.first().check()
  await page.getByRole('button', { name: say('tableLook') }).click()
  await page.locator('.table-import .preview button.primary').waitFor()
}

export const optionsPage: Subject = {
  title: 'Options',
  pictures: [
    {
      name: 'options',
      shows: 'The page, with its contents beside it',
      stage: 'eight',
      size,
      prepare: options,
    },
    {
      name: 'options-narrow',
      shows: 'The same in a narrow window',
      stage: 'eight',
      size: { width: 640, height: 800 },
      prepare: options,
    },
    part('reminders', 'Reminders'),
    part('drafts', 'Drafts'),
    part('findings', 'Looking over a message'),
    part('sites', 'Sites'),
    part('networks', 'Networks'),
    part('accounts', 'Who is who'),
    part('language', 'Language'),
    part('backup', 'Backup'),
    part(
      'backup',
      'Backup with a passphrase',
      async (page, { say }) => {
        await page.getByLabel(say('passphraseWanted')).check()
        await page.getByLabel(say('passphrase'), { exact: true }).fill(passphrase)
      },
      'backup-passphrase',
    ),
    part('devices', 'On several devices'),
    part('tables', 'Tables and calendar'),
    part('tables', 'A table: what its columns are', chooseTable, 'table-columns'),
    part('tables', 'A table: what would come in', lookAtTable, 'table-preview'),
    part(
      'tables',
      'A table: what came in',
      async (page, studio) => {
        await lookAtTable(page, studio)
        await page.locator('.table-import .preview button.primary').click()
        await page.locator('.table-import .good').waitFor()
        // The next pictures are of a timeline without it.
        studio.later(async () => {
          await page.getByRole('button', { name: studio.say('tableUndo') }).click()
          await page.getByText(studio.say('tableUndone')).waitFor()
        })
      },
      'table-report',
    ),
    part('erase', 'Erase, in two steps', (page) => page.locator('#erase > .secondary').click()),
  ],
}
