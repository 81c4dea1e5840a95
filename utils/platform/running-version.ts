import { browser } from './browser.ts'

/** The version that runs. */
export function runningVersion(): string {
  return browser.runtime.getManifest().version
}
