import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { WORD_LANGUAGES } from '../utils/platform/languages.ts'
import { provideBrowser, thisMachine } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { gallery } from './screenshots/gallery.ts'
import { subjects } from './screenshots/subjects.ts'
import { takePictures } from './screenshots/take-pictures.ts'

/**
 * `npm run screenshots`: makes every picture of docs/pictures from the shipped build, in light and dark, and docs/gallery.md, which
 * shows them. With names (`-- popup options`) only those whose names begin so; with `--language=de` in that language, into
 * screenshots/de, to look at; with `--build=folder` of a build that is there already.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const themes = ['light', 'dark'] as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'en' }, build: { type: 'string' } },
  })
  const language = WORD_LANGUAGES.find((one) => one === values.language)
  if (language === undefined) return refuse(`The languages are ${WORD_LANGUAGES.join(', ')}.`)
  const browser = provideBrowser('chromium', thisMachine())
  if (!browser.found) return refuse(browser.reason)
  const built =
    values.build === undefined ? buildExtension('chrome') : ({ ok: true, folder: values.build } as const)
  if (!built.ok) return refuse(built.reason)
  const folder = language === 'en' ? join(root, 'docs/pictures') : join(root, 'screenshots', language)
  mkdirSync(folder, { recursive: true })
  const all = subjects.flatMap(({ pictures }) => pictures)
  const pictures = all.filter(
    ({ name }) => positionals.length === 0 || positionals.some((wanted) => name.startsWith(wanted)),
  )
  const failed = await Promise.all(
    themes.map((colorScheme) =>
      takePictures({
        executable: browser.path,
        build: built.folder,
        colorScheme,
        language,
        folder,
        pictures,
        onTaken: (file) => process.stdout.write(`${join(folder, file)}\n`),
      }),
    ),
  )
  writeFileSync(join(root, 'docs/gallery.md'), gallery(subjects))
  return failed.flat().length === 0 ? 0 : refuse(failed.flat().join('\n'))
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}

process.exitCode = await main()
