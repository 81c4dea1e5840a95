import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../scripts/inspect/arguments.ts'

const url = 'https://mail.google.com/mail/u/0/#inbox'

describe('what npm run inspect is asked', () => {
  it('is one page at its address', () => {
    expect(readArguments(['page.html', '--url', url])).toEqual([{ file: 'page.html', url }])
    expect(readArguments(['page.html', `--url=${url}`])).toEqual([{ file: 'page.html', url }])
  })

  it('may be several, each with its own address or with the next one given', () => {
    const other = 'https://www.linkedin.com/in/somebody/'
    expect(readArguments(['a.html', 'b.html', '--url', url, 'c.html', '--url', other])).toEqual([
      { file: 'a.html', url },
      { file: 'b.html', url },
      { file: 'c.html', url: other },
    ])
  })

  it.each([
    [[]],
    [['page.html']],
    [['page.html', '--url']],
    [['page.html', '--url', 'no address']],
    [['--url', url]],
    [['a.html', '--url', url, 'b.html']],
  ])('is refused with a sentence when it is %j', (given) => {
    expect(readArguments(given)).toEqual(expect.any(String))
  })
})
