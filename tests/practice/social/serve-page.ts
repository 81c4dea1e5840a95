import { fileAt, type PageFiles, pageFiles } from '../page-files.ts'
import type { PracticeResponse } from '../response.ts'
import { classNames } from './class-name.ts'

/** What a practice network is served from. */
export interface PracticeNetwork {
  /** The host it stands at, `https://www.facebook.com`. */
  origin: string
  files: PageFiles
  title: string
  /** Handed to the page as JSON. */
  seed: unknown
  language?: string
  /** Attributes of the html element. */
  id?: string
}

/** The files of a page of a network, in the look that all of them share. */
export async function networkFiles(folder: URL): Promise<PageFiles> {
  const styles = [new URL('./base.css', import.meta.url), new URL('style.css', folder)]
  const { script, style } = await pageFiles(folder, styles)
  return { script, style: style.replaceAll(/\.x-([a-z-]+)/g, (_, plain: string) => `.${classNames(plain)}`) }
}

/**
 * Answers one request: the page's script, its style sheet, or the page itself. As strict as the real sites and stricter:
 * scripts and styles from the page's own folder alone, Trusted Types, no requests.
 */
export function servePage(
  network: PracticeNetwork,
  address: URL,
  method: string,
): PracticeResponse | undefined {
  if (method !== 'GET') return undefined
  const file = fileAt(address.pathname, network.files)
  if (file !== undefined) return file
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

function markup({ title, seed, language = 'en', id }: PracticeNetwork): string {
  const json = JSON.stringify(seed).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${language}"${id === undefined ? '' : ` id="${id}"`}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/practice/style.css">
<script type="application/json" id="practice-seed">${json}</script>
<script type="module" src="/practice/main.js"></script>
</head>
<body></body>
</html>
`
}
