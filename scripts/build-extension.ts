import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Built = { ok: true; folder: string } | { ok: false; reason: string }

/** Builds what ships for one browser, into `.output`. */
export function buildExtension(browser: 'chrome' | 'firefox'): Built {
  const parameters = ['--no-install', 'wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]
  const run = spawnSync('npx', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (run.status === 0) return { ok: true, folder: join(root, '.output', `${browser}-mv3`) }
  return { ok: false, reason: `${run.stdout ?? ''}${run.stderr ?? ''}\nThe build for ${browser} failed.` }
}
