export interface PageToInspect {
  file: string
  url: string
}

/**
 * `PAGE.html --url URL`, any number of times. A URL belongs to the pages named since the last one, so
 * `a.html b.html --url URL` gives both the same. A sentence where it can't be understood.
 */
export function readArguments(given: readonly string[]): PageToInspect[] | string {
  const pages: PageToInspect[] = []
  let waiting: string[] = []
  for (let index = 0; index < given.length; index++) {
    const argument = given[index] ?? ''
    const inline = argument.startsWith('--url=') ? argument.slice('--url='.length) : undefined
    if (argument !== '--url' && inline === undefined) {
      waiting.push(argument)
      continue
    }
    const url = inline ?? given[++index] ?? ''
    if (!URL.canParse(url)) return `Not an address: "${url}".`
    if (waiting.length === 0) return `No page before --url ${url}.`
    pages.push(...waiting.map((file) => ({ file, url })))
    waiting = []
  }
  if (pages.length === 0 || waiting.length > 0) {
    return 'Usage: npm run -s inspect -- PAGE.html --url URL [PAGE.html --url URL …]'
  }
  return pages
}
