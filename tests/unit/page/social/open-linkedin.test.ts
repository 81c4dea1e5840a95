import { expect, test } from 'vitest'
import { linkedInAddress } from '../../../../utils/page/social/open-linkedin.ts'

const about = (linkedIn?: string) => ({
  company: 'Larkspur Robotics',
  contact: { contact: 'dana', name: 'Dana Whitfield', ...(linkedIn === undefined ? {} : { linkedIn }) },
})

test('the profile is opened where it is known, however it was written', () => {
  expect(linkedInAddress(about('https://www.linkedin.com/in/dana-whitfield/'))).toBe(
    'https://www.linkedin.com/in/dana-whitfield/',
  )
  expect(linkedInAddress(about('linkedin.com/in/dana-whitfield'))).toBe(
    'https://linkedin.com/in/dana-whitfield',
  )
  expect(linkedInAddress(about('http://de.linkedin.com/in/dana-whitfield'))).toBe(
    'https://de.linkedin.com/in/dana-whitfield',
  )
})

test('an address that only looks like LinkedIn is never opened; their name is looked for', () => {
  for (const false_ of [
    'https://linkedin.com.example/in/dana',
    'javascript:alert(1)//linkedin.com/',
    'x y',
  ]) {
    expect(linkedInAddress(about(false_))).toBe(
      'https://www.linkedin.com/search/results/people/?keywords=Dana+Whitfield',
    )
  }
  expect(linkedInAddress(about())).toContain('keywords=Dana+Whitfield')
})
