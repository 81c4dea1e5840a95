import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  name: string
  version: string
  license: string
  homepage?: string
  dependencies?: Record<string, string>
}

/** What ships beside our own code without being a package: its name, its terms, and what these ask us to say. */
const data = [
  {
    name: 'Public Suffix List',
    license: 'MPL-2.0',
    says:
      'utils/etiquette/public-suffixes.ts is made from the Public Suffix List (https://publicsuffix.org/list/), which its\n' +
      'contributors publish under the Mozilla Public License, version 2.0 (https://www.mozilla.org/MPL/2.0/). The file, in the\n' +
      'form in which it is packed here, is under the same licence; scripts/public-suffixes.ts makes it anew.',
  },
]

/**
 * The text of NOTICES.txt, which every package carries: the licence of Fortnight and of all that ships in it, whole.
 * `root` is the folder of package.json. Packages that only build or test are not in it, as they aren't in what ships.
 */
export function notices(root: string): string {
  const own = packageAt(root)
  const packages = Object.keys(own.dependencies ?? {}).map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license, homepage } = packageAt(folder)
    return section(`${name} ${version}`, license, [homepage, licenceIn(folder)])
  })
  const lists = data.map(({ name, license, says }) => section(name, license, [says]))
  return [
    section(`Fortnight ${own.version}`, own.license, [licenceIn(root)]),
    'Fortnight contains the following works of others.\n',
    ...packages,
    ...lists,
  ].join('\n')
}

function section(name: string, license: string, parts: readonly (string | undefined)[]): string {
  const title = `${name} (${license})`
  const body = parts.filter((part) => part !== undefined).join('\n\n')
  return `${title}\n${'='.repeat(title.length)}\n\n${body.trim()}\n`
}

function packageAt(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The licence in a package's own words; a package without one stops the build. */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} has no licence of its own.`)
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
}
