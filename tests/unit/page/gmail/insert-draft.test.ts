import { describe, expect, test } from 'vitest'
import { markupOf } from '../../../../utils/page/gmail/insert-draft.ts'

describe('a draft becomes lines as Gmail writes them', () => {
  test.each([
    ['Hello Dana,\n\nthank you.', '<div>Hello Dana,</div><div><br></div><div>thank you.</div>'],
    ['One line', '<div>One line</div>'],
    ['R&D <b>team</b>', '<div>R&amp;D &lt;b&gt;team&lt;/b&gt;</div>'],
    ['&lt;', '<div>&amp;lt;</div>'],
    ['“Ümläut” – ok', '<div>“Ümläut” – ok</div>'],
  ])('%j', (text, markup) => {
    expect(markupOf(text)).toBe(markup)
  })
})
