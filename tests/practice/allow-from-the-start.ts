import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function changeManifest(
  extensionFolder: string,
  change: (manifest: Record<string, unknown>) => Record<string, unknown>,
): void {
  const file = join(extensionFolder, 'manifest.json')
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
}

/** The permissions that a copy of the extension goes without. */
export function takeAway(extensionFolder: string, permissions: readonly string[]): void {
  changeManifest(extensionFolder, (manifest) => ({
    ...manifest,
    permissions: listIn(manifest, 'permissions').filter((one) => !permissions.includes(String(one))),
  }))
}

function listIn(manifest: Record<string, unknown>, key: string): readonly unknown[] {
  return Array.isArray(manifest[key]) ? manifest[key] : []
}

/** Has a copy of the extension ask on installation for what its users are asked for later: tests can't answer that question. */
export function allowFromTheStart(extensionFolder: string, origins: readonly string[]): void {
  changeManifest(extensionFolder, (manifest) => ({
    ...manifest,
    host_permissions: [...listIn(manifest, 'host_permissions'), ...origins],
    optional_host_permissions: listIn(manifest, 'optional_host_permissions').filter(
      (origin) => !origins.includes(String(origin)),
    ),
  }))
}

/** The other way round: what was asked for on installation, users are asked for later. */
export function askedForLater(extensionFolder: string, origins: readonly string[]): void {
  changeManifest(extensionFolder, (manifest) => ({
    ...manifest,
    host_permissions: listIn(manifest, 'host_permissions').filter(
      (origin) => !origins.includes(String(origin)),
    ),
  }))
}
