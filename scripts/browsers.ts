import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The oldest versions that have `Temporal`, the same as in the manifest (wxt.config.ts). */
export const oldest = { chromium: 144, firefox: 142 } as const

export type BrowserName = keyof typeof oldest

/** A browser that can run Fortnight, or one sentence on what to do. */
export type Found = { found: true; path: string } | { found: false; reason: string }

/** The parts of the machine that looking for a browser needs; tests put others in their place. */
export interface Machine {
  platform: NodeJS.Platform
  environment: Readonly<Record<string, string | undefined>>
  /** Whether packages can be installed without asking anybody. */
  isRoot: boolean
  /** The distribution's short name and those it descends from: `debian`, `ubuntu`…; empty off Linux. */
  distribution: readonly string[]
  /** The whole path of a command, or undefined. */
  which(command: string): string | undefined
  exists(path: string): boolean
  /** What `path --version` prints, or undefined when it can't be run. */
  version(path: string): string | undefined
  /** Where Playwright keeps the Chromium that it downloads. */
  playwrightChromium(): string | undefined
  /** Where an earlier download put Firefox. */
  downloadedFirefox(): string | undefined
  /** Runs a command with its output on the terminal; true when it went well. */
  run(command: string, parameters: readonly string[]): boolean
}

const places: Record<BrowserName, { variable: string; commands: readonly string[]; mac: readonly string[] }> =
  {
    chromium: {
      variable: 'CHROMIUM_PATH',
      commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
      mac: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    },
    firefox: {
      variable: 'FIREFOX_PATH',
      commands: ['firefox', 'firefox-esr'],
      mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    },
  }

const brandedChrome = {
  commands: ['google-chrome', 'google-chrome-stable'],
  mac: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
}

const title: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' }

type Candidate = 'usable' | 'branded' | 'too-old' | 'does-not-start'

function judge(name: BrowserName, path: string, machine: Machine): Candidate {
  const answer = machine.version(path)
  if (answer === undefined) return 'does-not-start'
  if (name === 'chromium' && /^Google Chrome (?!for Testing)/.test(answer)) return 'branded'
  const version = Number(/(\d+)\.\d/.exec(answer)?.[1] ?? Number.NaN)
  return version < oldest[name] ? 'too-old' : 'usable'
}

/**
 * Looks for a browser: the environment variable (CHROMIUM_PATH, FIREFOX_PATH), the path, the usual
 * place on macOS, then what was downloaded earlier. Installs nothing.
 */
export function findBrowser(name: BrowserName, machine: Machine): Found {
  const { variable, commands, mac } = places[name]
  const chosen = machine.environment[variable]
  if (chosen) return named(name, variable, chosen, machine)
  const onPath = commands.map((command) => machine.which(command))
  const onMac = machine.platform === 'darwin' ? mac.filter((path) => machine.exists(path)) : []
  const downloaded = name === 'chromium' ? machine.playwrightChromium() : machine.downloadedFirefox()
  let obstacle: string | undefined
  for (const path of [...onPath, ...onMac, downloaded]) {
    if (path === undefined) continue
    const candidate = judge(name, path, machine)
    if (candidate === 'usable') return { found: true, path }
    obstacle ??= sentence(name, path, candidate)
  }
  return { found: false, reason: obstacle ?? missing(name, machine) }
}

function named(name: BrowserName, variable: string, path: string, machine: Machine): Found {
  if (!machine.exists(path))
    return { found: false, reason: `${variable} names ${path}, and there is no such file.` }
  const candidate = judge(name, path, machine)
  if (candidate === 'usable') return { found: true, path }
  return { found: false, reason: `${variable} is set, but ${sentence(name, path, candidate)}` }
}

function sentence(name: BrowserName, path: string, candidate: Exclude<Candidate, 'usable'>): string {
  switch (candidate) {
    case 'branded':
      return `${path} is branded Google Chrome, which no longer loads unpacked extensions from the command line; install Chromium, or set CHROMIUM_PATH to one.`
    case 'too-old':
      return `${path} is older than ${title[name]} ${oldest[name]}, which Fortnight needs.`
    case 'does-not-start':
      return `${path} does not start; install ${title[name]} ${oldest[name]} or later, or set ${places[name].variable} to one.`
  }
}

function missing(name: BrowserName, machine: Machine): string {
  const chromeAlone =
    name === 'chromium' &&
    (brandedChrome.commands.some((command) => machine.which(command)) ||
      (machine.platform === 'darwin' && machine.exists(brandedChrome.mac)))
  if (chromeAlone)
    return 'There is only branded Google Chrome here, which no longer loads unpacked extensions from the command line; install Chromium, or set CHROMIUM_PATH to one.'
  return `No ${title[name]} was found; install ${title[name]} ${oldest[name]} or later, or set ${places[name].variable} to one.`
}

/**
 * Finds a browser, and where there is none installs one: with apt as root on Debian and its children,
 * else by download (Playwright's Chromium, Mozilla's Firefox). A browser named by hand is never replaced.
 */
export function provideBrowser(name: BrowserName, machine: Machine): Found {
  const before = findBrowser(name, machine)
  if (before.found || machine.environment[places[name].variable]) return before
  for (const install of waysToInstall(name, machine)) {
    if (!install()) continue
    const after = findBrowser(name, machine)
    if (after.found) return after
  }
  return before
}

function waysToInstall(name: BrowserName, machine: Machine): readonly (() => boolean)[] {
  const aptPackage = name === 'chromium' ? 'chromium' : 'firefox-esr'
  const withPackages = () => machine.run('apt-get', ['install', '-y', '--no-install-recommends', aptPackage])
  // Lists of long ago may know no package, or only one that is too old.
  const withNewLists = () => machine.run('apt-get', ['update']) && withPackages()
  const download = () =>
    name === 'chromium'
      ? machine.run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])
      : machine.run('npx', ['--no-install', 'browsers', 'install', 'firefox@stable', '--path', downloads()])
  // Ubuntu's chromium and firefox packages only point to snaps, and it has no firefox-esr: apt fails
  // there or brings something that does not start, and the download follows.
  const hasApt = machine.isRoot && machine.distribution.some((id) => id === 'debian' || id === 'ubuntu')
  return hasApt && machine.which('apt-get') ? [withPackages, withNewLists, download] : [download]
}

function downloads(): string {
  return join(homedir(), '.cache', 'fortnight-browsers')
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const which = (command: string) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, command))
      .find((path) => existsSync(path))
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    distribution: distribution(),
    which,
    exists: existsSync,
    version(path) {
      const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
      return answer.status === 0 ? answer.stdout.trim() : undefined
    },
    playwrightChromium() {
      const path = chromium.executablePath()
      return path && existsSync(path) ? path : undefined
    },
    downloadedFirefox() {
      const answer = spawnSync('npx', ['--no-install', 'browsers', 'list', '--path', downloads()], {
        encoding: 'utf8',
      })
      return /\S*\/firefox\b\S*$/m.exec(answer.stdout ?? '')?.[0]
    },
    run(command, parameters) {
      const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      return spawnSync(command, parameters, { stdio: ['ignore', 2, 2], env: environment }).status === 0
    },
  }
}

function distribution(): readonly string[] {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return []
  const release = readFileSync('/etc/os-release', 'utf8')
  return [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  )
}
