import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { PracticeResponse } from '../response.ts'
import { classNames } from './class-name.ts'

/** What a practice network is served from. */
export interface PracticeNetwork {
  /** The host it stands at, `https://www.facebook.com`. */
  origin: string
  /** The folder of its own page modules. */
  folder: URL
  title: string
  /** Handed to the page as JSON. */
  seed: unknown
  language?: string
  /** Attributes of the html element. */
  id?: string
}

/**
 * Answers one request: a page module, the style sheet, or the page itself. As strict as the real sites and stricter:
 * scripts and styles from the page's own folder alone, Trusted Types, no requests.
 */
export function servePage(
  network: PracticeNetwork,
  address: URL,
  method: string,
): PracticeResponse | undefined {
  if (method !== 'GET') return undefined
  const file = /^\/practice\/([\w-]+\.(?:ts|css))$/.exec(address.pathname)?.[1]
  if (file !== undefined) return pageFile(network, file)
  // Names of people have dots in them too, `tomas.ferreira.pt`.
  if (/\.(?:ico|png|jpe?g|gif|svg|js|css|json)$/.test(address.pathname)) return undefined
  return { status: 200, headers: headersOf(network), body: markup(network) }
}

function headersOf({ origin }: PracticeNetwork): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${origin}/practice/`,
      `style-src ${origin}/practice/`,
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types practice',
    ].join('; '),
  }
}

function pageFile({ folder }: PracticeNetwork, name: string): PracticeResponse | undefined {
  const source = firstFile([new URL(name, folder), new URL(name, import.meta.url)])
  if (source === null) return undefined
  if (name.endsWith('.ts')) {
    const body = stripTypeScriptTypes(source).replaceAll(/from '\.\.\/(?:\.\.\/)?(?:social\/)?/g, "from './")
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body }
  }
  const body = source.replaceAll(/\.x-([a-z-]+)/g, (_, plain: string) => `.${classNames(plain)}`)
  return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body }
}

function firstFile(places: readonly URL[]): string | null {
  for (const place of places) {
    try {
      return readFileSync(place, 'utf8')
    } catch {
      // Not there: the next place.
    }
  }
  return null
}

function markup({ title, seed, language = 'en', id }: PracticeNetwork): string {
  const json = JSON.stringify(seed).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${language}"${id === undefined ? '' : ` id="${id}"`}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/practice/base.css">
<link rel="stylesheet" href="/practice/style.css">
<script type="application/json" id="practice-seed">${json}</script>
<script type="module" src="/practice/main.ts"></script>
</head>
<body></body>
</html>
`
}
