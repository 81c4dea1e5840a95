import { fileAt, pageFiles } from '../page-files.ts'
import type { PracticeResponse } from '../response.ts'
import type { PracticeMailbox } from './mailbox.ts'

const folder = new URL('./page/', import.meta.url)
const files = await pageFiles(folder, [new URL('style.css', folder)])

/**
 * The practice Gmail at Gmail's own address, for request interception. Pages are the mailbox
 * (`/mail/u/0/`), composes in a window of their own (`?view=cm…`, `?ui=2&view=btop…`) and conversations in
 * one (`/mail/u/0/popout…`); everything else is the page's own script and style. `?hl=de` and `?hl=ar` change the
 * interface's language. The same account keeps its state in the browser's storage from page to page.
 *
 * Undefined for what isn't there. The mailbox is asked for by pages alone.
 */
export function respond(
  address: URL,
  method: string,
  mailbox: () => PracticeMailbox,
): PracticeResponse | undefined {
  if (method !== 'GET') return undefined
  const file = fileAt(address.pathname, files)
  if (file !== undefined) return file
  if (address.pathname === '/' || address.pathname === '/mail' || address.pathname === '/mail/') {
    return { status: 302, headers: { location: `/mail/u/0/${address.search}` }, body: '' }
  }
  if (!/^\/mail\/u\/\d+\//.test(address.pathname)) return undefined
  return { status: 200, headers: pageHeaders, body: page(address, mailbox()) }
}

/**
 * As strict as Gmail and stricter: scripts and styles only from the page's own folder, no strings made
 * into markup but through a policy (of any name, as there), no requests at all.
 */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    'script-src https://mail.google.com/practice/',
    'style-src https://mail.google.com/practice/',
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
}

function page(address: URL, mailbox: PracticeMailbox): string {
  const asked = address.searchParams.get('hl') ?? 'en'
  const language = ['en', 'de', 'ar'].includes(asked) ? asked : 'en'
  const seed = JSON.stringify(mailbox).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>Practice mailbox</title>
<link rel="stylesheet" href="/practice/style.css">
<script type="application/json" id="practice-mailbox">${seed}</script>
<script type="module" src="/practice/main.js"></script>
</head>
<body></body>
</html>
`
}
