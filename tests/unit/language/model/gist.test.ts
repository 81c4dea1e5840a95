import { describe, expect, test } from 'vitest'
import { CONCEPTS, type Concept } from '../../../../utils/language/lexicons/lexicon.ts'
import { gistMarks } from '../../../../utils/language/model/gist.ts'

function numbers(...ideas: Concept[]): ReadonlySet<number> {
  return new Set(ideas.map((idea) => CONCEPTS.indexOf(idea)))
}

const NONE = numbers()

describe('the gist of a mail', () => {
  test('different ideas that play the same part give the same gist', () => {
    expect(gistMarks(numbers('elapsed', 'news'), NONE, NONE)).toEqual(
      gistMarks(numbers('silence', 'status'), NONE, NONE),
    )
  })

  test('parts are named alone, by two and all together', () => {
    expect(gistMarks(numbers('thanks', 'interview'), NONE, NONE)).toEqual([
      'all thanks+talk',
      'thanks',
      'talk',
      'thanks+talk',
    ])
  })

  test('asking for progress differs from speaking of it', () => {
    expect(gistMarks(numbers('decision'), numbers('decision'), NONE)).toContain('progress asked')
    expect(gistMarks(numbers('decision'), NONE, NONE)).not.toContain('progress asked')
  })

  test('an idea of the subject counts', () => {
    expect(gistMarks(NONE, NONE, numbers('applyNow'))).toContain('seek')
  })

  test('a mail without any of them has no part', () => {
    expect(gistMarks(numbers('repair'), NONE, NONE)).toEqual(['all '])
  })
})
