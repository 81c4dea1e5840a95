import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../../../utils/language/facts/read-facts.ts'

interface Case {
  /** Whose habit it imitates. */
  habit: string
  body: string
  subject?: string
  at: string | undefined
  zone?: string
}

/** Reads when the interview is out of each mail, sent on Monday, 30 November 2026. */
export function readsTimes(whose: string, cases: readonly Case[]): void {
  describe(`the time of an interview, as ${whose} put it`, () => {
    test.each(cases.map((one) => [one.habit, one] as const))('%s', (_habit, { body, subject, at, zone }) => {
      const facts = readFacts({
        body,
        ...(subject === undefined ? {} : { subject }),
        sentAt: '2026-11-30T09:15:00Z',
        label: 'interview_confirmation',
      })
      expect(facts.interviewAt?.value).toBe(at)
      if (zone !== undefined) expect(facts.zone?.value).toBe(zone)
    })
  })
}
