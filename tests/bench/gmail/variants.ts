import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What stands beside the page, each as an extension of its own. */
export const variantNames = ['nothing', 'empty', 'fortnight', 'inboxsdk', 'gmail-js'] as const
export type VariantName = (typeof variantNames)[number]

export interface Variant {
  name: VariantName
  /** The folder of the extension. */
  build: string
}

const peers = fileURLToPath(new URL('../peers/', import.meta.url))
const packages = join(peers, 'node_modules')
const matches = ['https://mail.google.com/*']

/**
 * Builds what is compared: an extension without a script, one with an empty script, the shipped build of Fortnight,
 * and those of the peers, minified as they would be shipped. Their packages are installed on the first run.
 */
export function buildVariants(fortnight: string, names: readonly VariantName[]): readonly Variant[] {
  if (names.some((name) => name === 'inboxsdk' || name === 'gmail-js')) install()
  const home = mkdtempSync(join(tmpdir(), 'fortnight-bench-'))
  return names.map((name) => {
    if (name === 'fortnight') return { name, build: fortnight }
    const build = join(home, name)
    mkdirSync(build)
    const manifest = { manifest_version: 3, name, version: '1.0', ...partsOf(name, build) }
    writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest))
    return { name, build }
  })
}

function partsOf(name: Exclude<VariantName, 'fortnight'>, build: string): object {
  switch (name) {
    case 'nothing':
      return {}
    case 'empty':
      copyFileSync(join(peers, 'empty/content.js'), join(build, 'content.js'))
      return { content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }] }
    case 'inboxsdk':
      for (const file of ['inboxsdk.js', 'pageWorld.js', 'background.js']) {
        minify(join(packages, '@inboxsdk/core', file), join(build, file))
      }
      minify(join(peers, 'inboxsdk/watch.js'), join(build, 'watch.js'))
      return {
        permissions: ['scripting'],
        host_permissions: matches,
        background: { service_worker: 'background.js' },
        content_scripts: [{ matches, js: ['inboxsdk.js', 'watch.js'], run_at: 'document_end' }],
      }
    case 'gmail-js':
      minify(join(peers, 'gmail-js/watch.js'), join(build, 'watch.js'), '--bundle', '--format=iife')
      return {
        content_scripts: [{ matches, js: ['watch.js'], run_at: 'document_end', world: 'MAIN' }],
      }
  }
}

function install(): void {
  if (existsSync(join(packages, 'gmail-js')) && existsSync(join(packages, '.bin/esbuild'))) return
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'])
}

function minify(from: string, to: string, ...others: readonly string[]): void {
  run(join(packages, '.bin/esbuild'), [from, `--outfile=${to}`, '--minify', '--log-level=error', ...others])
}

function run(command: string, parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(command, parameters, { cwd: peers, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stderr}`)
}
