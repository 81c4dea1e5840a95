import { describe, expect, it } from 'vitest'
import { guessStatus } from '../../../../utils/timeline/import-table/statuses.ts'

describe('the states of a table', () => {
  it.each([
    ['APPLIED', 'applied'],
    ['Interviewing', 'interview'],
    ['Phone Screen', 'interview'],
    ['Offer received', 'offer'],
    ['Accepted', 'accepted'],
    ['Rejected', 'rejected'],
    ['No longer under consideration', 'rejected'],
    ['Withdrawn', 'withdrawn'],
    ['I declined', 'withdrawn'],
    ['Ghosted', 'silent'],
    ['Wishlist', 'not-applied'],
    ['Bookmarked', 'not-applied'],
    ['Absage', 'rejected'],
    ['Keine Antwort', 'silent'],
    ['Entretien', 'interview'],
    ['Rechazado', 'rejected'],
    ['Aguardando', 'applied'],
    ['Quarantined', 'note'],
    ['Not applied', 'not-applied'],
  ] as const)('%s is %s', (written, status) => {
    expect(guessStatus(written)).toBe(status)
  })
})
