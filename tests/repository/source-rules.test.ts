import { describe, expect, it } from 'vitest'
import { allSources, filesIn, shippedSources, withoutComments } from './files.ts'

const pure = ['utils/etiquette/', 'utils/language/', 'utils/sites/']

/** Every use of a word outside comments, as `path: word`. */
function uses(files: readonly { path: string; text: string }[], words: readonly RegExp[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    return words.filter((word) => word.test(code)).map((word) => `${path}: ${word.source}`)
  })
}

const pureSources = () =>
  shippedSources().filter(({ path }) => pure.some((folder) => path.startsWith(folder)))

describe('the pure folders', () => {
  it('know no browser, no clock and no globals of a page', () => {
    const forbidden = [
      /\bbrowser\./,
      /\bchrome\./,
      /\bTemporal\.Now\b/,
      /\bnew Date\(\s*\)/,
      /\bDate\.now\b/,
      /\bperformance\.now\b/,
      /\bMath\.random\b/,
      /(?<![.\w])(window|document|globalThis|navigator|localStorage|location)\.\w/,
    ]
    // A parameter may well be called `document`; what counts is reaching for the global one.
    const files = pureSources().map(({ path, text }) => ({
      path,
      text: /\b(document|window|location)\s*[:,)]/.test(text)
        ? text.replace(/(?<![.\w])(document|window|location)\./g, 'given.')
        : text,
    }))
    expect(uses(files, forbidden)).toEqual([])
  })

  it('keep nothing between two calls', () => {
    const stateful = pureSources().flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^(?:export )?let \w+/gm)].map((match) => `${path}: ${match[0]}`),
    )
    expect(stateful).toEqual([])
  })

  it('reckon with Temporal alone in the etiquette', () => {
    const files = pureSources().filter(({ path }) => path.startsWith('utils/etiquette/'))
    expect(uses(files, [/\bDate\b(?!Time)/])).toEqual([])
  })
})

describe('what ships', () => {
  it('reads the time in one place', () => {
    const readers = uses(shippedSources(), [/\bTemporal\.Now\b/, /\bDate\.now\b/, /\bnew Date\(\s*\)/])
    expect(readers).toEqual(['utils/platform/clock.ts: \\bTemporal\\.Now\\b'])
  })

  it('never writes markup from strings, runs strings, or speaks to a network', () => {
    const forbidden = [
      /\.innerHTML\b/,
      /\.outerHTML\s*=/,
      /\binsertAdjacentHTML\b/,
      /\bcreateContextualFragment\b/,
      /\bDOMParser\b/,
      /\bsetHTMLUnsafe\b/,
      /\bsrcdoc\b/,
      /\bdangerouslySetInnerHTML\b/,
      /\bdocument\.write\b/,
      /\beval\(/,
      /\bnew Function\(/,
      /\bfetch\(/,
      /\bXMLHttpRequest\b/,
      /\bWebSocket\b/,
      /\bEventSource\b/,
      /\bsendBeacon\b/,
      /\bWebTransport\b/,
      /\bRTCPeerConnection\b/,
      /\bimportScripts\b/,
      /\bnew (?:Shared)?Worker\(/,
    ]
    expect(uses(shippedSources(), forbidden)).toEqual([])
  })

  it('listens to no other extension, and to nothing that a page says', () => {
    const forbidden = [
      /\bonMessageExternal\b/,
      /\bonConnect(?:External)?\b/,
      /addEventListener\(\s*'message'/,
    ]
    expect(uses(shippedSources(), forbidden)).toEqual([])
  })

  it('has no module-level variable that changes', () => {
    const variables = shippedSources().flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^(?:export )?let \w+/gm)].map((match) => `${path}: ${match[0]}`),
    )
    expect(variables).toEqual([])
  })
})

describe('every source', () => {
  it('has at most 300 lines, tables of cases and of training sentences at most 500', () => {
    const long = allSources()
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (/\.test\.tsx?$|^scripts\/training\//.test(path) ? 500 : 300))
      .map(({ path, lines }) => `${path}: ${lines}`)
    expect(long).toEqual([])
  })

  it('has a name that says what it does', () => {
    const vague = allSources().filter(({ path }) =>
      /(^|\/)(utils|helpers?|misc|common|manager|stuff)\.tsx?$/.test(path),
    )
    expect(vague.map(({ path }) => path)).toEqual([])
  })

  it('is named in kebab-case', () => {
    const wrong = allSources().filter(({ path }) => !/\/[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(path))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('every test', () => {
  it('runs: none is skipped, marked as to do, or the only one', () => {
    const marks = filesIn('tests', /\.test\.tsx?$/).flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:it|test|describe)\.(?:skip|only|todo)\(/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    )
    expect(marks).toEqual([])
  })
})
