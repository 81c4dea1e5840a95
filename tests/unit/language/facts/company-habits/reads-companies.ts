import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../../utils/language/facts/read-facts.ts'

interface Case {
  habit: string
  from?: string
  subject?: string
  body: string
  company: string | undefined
}

/** Reads the company out of each mail as its writer put it there. */
export function readsCompanies(whose: string, cases: readonly Case[]): void {
  describe(`the company, as ${whose} put it`, () => {
    test.each(cases.map((one) => [one.habit, one] as const))(
      '%s',
      (_habit, { company, habit: _, ...mail }) => {
        expect(readFacts(mail).company?.value).toBe(company)
      },
    )
  })
}
