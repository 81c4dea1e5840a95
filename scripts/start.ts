import { provideBrowser, thisMachine } from './browsers.ts'
import { buildExtension } from './build-extension.ts'
import { play } from './play.ts'
import { tour } from './tour.ts'

/**
 * `npm start`: the product in a practice mailbox. Opens Chromium and lets the user play; without a display,
 * or with `npm start -- --tour`, it plays the main journey itself.
 */
async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((word) => word !== '--tour')
  if (unknown.length > 0) {
    process.stderr.write(`npm start knows --tour, but not ${unknown.join(' ')}.\n`)
    return 2
  }
  const browser = provideBrowser('chromium', thisMachine())
  if (!browser.found) {
    process.stderr.write(`${browser.reason}\n`)
    return 1
  }
  process.stdout.write('Building Fortnight…\n')
  const built = buildExtension('chrome')
  if (!built.ok) {
    process.stderr.write(`${built.reason}\n`)
    return 1
  }
  const { executable, build } = { executable: browser.path, build: built.folder }
  if (asked.includes('--tour')) return tour({ executable, build })
  if (!hasDisplay()) {
    process.stdout.write('There is no display here, so Fortnight plays the tour itself.\n')
    return tour({ executable, build })
  }
  return play({ executable, build })
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

process.exitCode = await main(process.argv.slice(2))
