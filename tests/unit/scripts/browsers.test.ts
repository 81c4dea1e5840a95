import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine, provideBrowser } from '../../../scripts/browsers.ts'

/** A machine where only the given programs exist: path to what `--version` prints. */
function machineWith(programs: Record<string, string | undefined>, changes: Partial<Machine> = {}) {
  const ran: string[] = []
  const machine: Machine = {
    platform: 'linux',
    environment: {},
    isRoot: false,
    distribution: ['debian'],
    which: (command) => [`/usr/bin/${command}`].find((path) => path in programs),
    exists: (path) => path in programs,
    version: (path) => programs[path],
    playwrightChromium: () => undefined,
    downloadedFirefox: () => undefined,
    run(command, parameters) {
      ran.push([command, ...parameters].join(' '))
      return false
    },
    ...changes,
  }
  return { machine, ran }
}

const apt = { '/usr/bin/apt-get': 'apt 3.0' }

describe('finding Chromium', () => {
  it('takes the one that CHROMIUM_PATH names before any other', () => {
    const { machine } = machineWith(
      { '/opt/c/chrome': 'Chromium 150.0.1', '/usr/bin/chromium': 'Chromium 156.0.1' },
      { environment: { CHROMIUM_PATH: '/opt/c/chrome' } },
    )
    expect(findBrowser('chromium', machine)).toEqual({ found: true, path: '/opt/c/chrome' })
  })

  it('says so when CHROMIUM_PATH names no file, and takes no other in its place', () => {
    const { machine, ran } = machineWith(
      { '/usr/bin/chromium': 'Chromium 156.0.1' },
      { environment: { CHROMIUM_PATH: '/opt/gone' } },
    )
    expect(provideBrowser('chromium', machine)).toEqual({
      found: false,
      reason: 'CHROMIUM_PATH names /opt/gone, and there is no such file.',
    })
    expect(ran).toEqual([])
  })

  it.each(['chromium', 'chromium-browser', 'ungoogled-chromium'])('finds %s on the path', (command) => {
    const { machine } = machineWith({ [`/usr/bin/${command}`]: 'Chromium 156.0.7444.0 built on Debian' })
    expect(findBrowser('chromium', machine)).toEqual({ found: true, path: `/usr/bin/${command}` })
  })

  it('falls back to the one that Playwright downloaded, which calls itself Chrome for Testing', () => {
    const { machine } = machineWith(
      { '/home/a/.cache/ms-playwright/chrome': 'Google Chrome for Testing 148.0.1' },
      { playwrightChromium: () => '/home/a/.cache/ms-playwright/chrome' },
    )
    expect(findBrowser('chromium', machine).found).toBe(true)
  })

  it('passes over a snap stub that does not start', () => {
    const { machine } = machineWith(
      { '/usr/bin/chromium-browser': undefined, '/cache/chrome': 'Chromium 150.0.1' },
      { playwrightChromium: () => '/cache/chrome' },
    )
    expect(findBrowser('chromium', machine)).toEqual({ found: true, path: '/cache/chrome' })
  })

  it('says that branded Google Chrome alone is not enough', () => {
    const { machine } = machineWith({ '/usr/bin/google-chrome': 'Google Chrome 150.0.1' })
    const answer = findBrowser('chromium', machine)
    expect(answer.found ? '' : answer.reason).toContain('no longer loads unpacked extensions')
  })

  it('says the same when CHROMIUM_PATH names branded Google Chrome', () => {
    const { machine } = machineWith(
      { '/usr/bin/google-chrome': 'Google Chrome 150.0.1' },
      { environment: { CHROMIUM_PATH: '/usr/bin/google-chrome' } },
    )
    const answer = findBrowser('chromium', machine)
    expect(answer.found ? '' : answer.reason).toContain('branded Google Chrome')
  })

  it('says when the only one is too old', () => {
    const { machine } = machineWith({ '/usr/bin/chromium': 'Chromium 120.0.1' })
    expect(findBrowser('chromium', machine)).toEqual({
      found: false,
      reason: '/usr/bin/chromium is older than Chromium 144, which Fortnight needs.',
    })
  })

  it('looks in Applications on macOS', () => {
    const path = '/Applications/Chromium.app/Contents/MacOS/Chromium'
    const { machine } = machineWith({ [path]: 'Chromium 156.0.1' }, { platform: 'darwin', distribution: [] })
    expect(findBrowser('chromium', machine)).toEqual({ found: true, path })
  })
})

describe('finding Firefox', () => {
  it.each([
    ['firefox', 'Mozilla Firefox 150.0'],
    ['firefox-esr', 'Mozilla Firefox 153.7.0esr'],
  ])('finds %s on the path', (command, version) => {
    const { machine } = machineWith({ [`/usr/bin/${command}`]: version })
    expect(findBrowser('firefox', machine)).toEqual({ found: true, path: `/usr/bin/${command}` })
  })
})

describe('installing a missing browser', () => {
  it('uses apt as root on Debian', () => {
    const programs: Record<string, string | undefined> = { ...apt }
    const { machine } = machineWith(programs, {
      isRoot: true,
      run: (command, [verb]) => {
        if (command === 'apt-get' && verb === 'install') programs['/usr/bin/chromium'] = 'Chromium 156.0.1'
        return command === 'apt-get'
      },
    })
    expect(provideBrowser('chromium', machine)).toEqual({ found: true, path: '/usr/bin/chromium' })
  })

  it('refreshes the package lists when they bring one that is too old', () => {
    const programs: Record<string, string | undefined> = { ...apt }
    let listed = 'Mozilla Firefox 140.12.0esr'
    const { machine } = machineWith(programs, {
      isRoot: true,
      run: (_, [verb]) => {
        if (verb === 'update') listed = 'Mozilla Firefox 153.7.0esr'
        if (verb === 'install') programs['/usr/bin/firefox-esr'] = listed
        return true
      },
    })
    expect(provideBrowser('firefox', machine)).toEqual({ found: true, path: '/usr/bin/firefox-esr' })
  })

  it('refreshes the package lists when the first try fails, then downloads when apt brought nothing', () => {
    const { machine, ran } = machineWith(apt, { isRoot: true })
    expect(provideBrowser('firefox', machine).found).toBe(false)
    expect(ran.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'apt-get install -y',
      'apt-get update',
      'npx --no-install browsers',
    ])
  })

  it('never calls apt for somebody who is not root', () => {
    const { machine, ran } = machineWith(apt)
    const answer = provideBrowser('chromium', machine)
    expect(ran).toEqual(['npx --no-install playwright-core install chromium'])
    expect(answer).toEqual({
      found: false,
      reason: 'No Chromium was found; install Chromium 144 or later, or set CHROMIUM_PATH to one.',
    })
  })
})
