import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { practiceTimelineNow } from '../../practice/timeline.ts'
import type { TestBrowser } from '../browser.ts'
import { type OwnPage, ownPage } from '../own-page.ts'
import { until } from '../panel.ts'
import { restoreBackup } from '../restore.ts'

const file = v.looseObject({
  format: v.literal('fortnight'),
  version: v.literal(1),
  events: v.array(v.looseObject({ id: v.string() })),
})

/** Everything into one file and back: a look first, and nothing changed by a file that is refused. */
export function backupFile(open: () => Promise<TestBrowser>): void {
  let browser: TestBrowser
  let options: OwnPage
  const backup = practiceTimelineNow()

  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    options = ownPage(await browser.ownPage('options.html'))
    return () => options.page.close()
  })

  const choose = async (text: string) =>
    options.page.upload(await options.called('Restore a backup'), { name: 'backup.json', text })
  const preview = () =>
    options.page.evaluate<string | null>(`document.querySelector('.preview')?.textContent ?? null`)
  const download = async () => {
    const { text } = await options.page.saves(() => options.press('Download backup'))
    return v.parse(file, JSON.parse(text))
  }

  it('shows what will come in before anything does, and changes nothing when it is called off', async () => {
    await choose(JSON.stringify(backup))
    const shown = await until('the preview', async () => (await preview()) ?? undefined)
    expect(shown).toContain('Larkspur Robotics')
    expect((await download()).events).toEqual([])
    await options.press('Cancel')
    await until('the preview to go', async () => ((await preview()) === null ? true : undefined))
    expect((await download()).events).toEqual([])
  })

  it('brings everything in, and the download gives all of it back', async () => {
    await restoreBackup(browser, backup)
    await options.page.close()
    options = ownPage(await browser.ownPage('options.html'))
    const ids = (await download()).events.map(({ id }) => id).sort()
    expect(ids).toEqual(backup.events.map(({ id }) => id).sort())
  })

  it('adds nothing the second time', async () => {
    await choose(JSON.stringify({ ...backup, settings: {} }))
    await until('the preview', async () => (await preview()) ?? undefined)
    const canRestore = `document.querySelector('.preview button.primary') !== null`
    expect(await options.page.evaluate(canRestore)).toBe(false)
    expect((await download()).events).toHaveLength(backup.events.length)
  })

  const [first] = backup.events
  describe('is refused with the reason', () => {
    it.each([
      ['text that is no backup', 'Dear diary,'],
      ['JSON of something else', '{"format":"todo-list","version":1,"items":[]}'],
      ['a file cut off in the middle', JSON.stringify(backup).slice(0, 900)],
      [
        'an entry without a date',
        JSON.stringify({ ...backup, events: [{ ...first, id: 'x1', at: 'soon' }] }),
      ],
      ['a newer version', JSON.stringify({ ...backup, version: 99 })],
      ['an empty file', ''],
    ])('%s', async (_what, text) => {
      await choose(text)
      const words = await until('the refusal', async () => {
        const said = await options.page.evaluate<string>(
          `document.querySelector('.backup [role="alert"]').textContent`,
        )
        return said === '' ? undefined : said
      })
      expect(words.length).toBeGreaterThan(20)
      expect(await preview()).toBeNull()
    })
  })

  it('is sealed with a passphrase where that is wanted, and opens with no other', async () => {
    await options.press('Protect the file with a passphrase')
    await options.fill('Passphrase', 'three small grey herons')
    await options.fill('The same again', 'three small grey herons')
    const { text } = await options.page.saves(() => options.press('Download backup'))
    expect(JSON.parse(text)).toMatchObject({ format: 'fortnight-sealed', version: 1 })
    expect(text).not.toContain('Larkspur')

    await choose(text)
    await options.fill('Passphrase of this file', 'three small gray herons')
    await options.press('Open the file')
    await options.says(/the passphrase is another one/)
    expect(await preview()).toBeNull()
    await options.fill('Passphrase of this file', 'three small grey herons')
    await options.press('Open the file')
    const shown = await until('the preview', async () => (await preview()) ?? undefined)
    expect(shown).toContain('Everything in this file is already here.')
  })

  it('has changed nothing where it was refused', async () => {
    expect((await download()).events).toHaveLength(backup.events.length)
  })
}
