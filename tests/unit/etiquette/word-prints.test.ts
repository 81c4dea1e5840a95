import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printLabelsWhileBuilding } from '../../../scripts/print-labels.ts'
import { applicantTrackingDomains } from '../../../utils/etiquette/applicant-tracking-domains.ts'
import { companyDomain } from '../../../utils/etiquette/company-domain.ts'
import { freeMailDomains } from '../../../utils/etiquette/free-mail-domains.ts'
import { sharedDomainBits, sharedDomainPrints } from '../../../utils/etiquette/shared-domain-prints.ts'
import { wordsIn, writePrints } from '../../../utils/etiquette/word-prints.ts'

const shared = [...new Set([...freeMailDomains, ...applicantTrackingDomains])]

describe('words that travel as prints', () => {
  it('are all there, however many', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), (words) => {
        const known = wordsIn(writePrints([...words, 'larkspur', 'northwind'], 24), 24)
        return words.every((word) => known.has(word)) && known.has('larkspur')
      }),
    )
  })

  it('are not made where they lie too far apart', () => {
    expect(() => writePrints(['larkspur'], 32)).toThrow(RangeError)
  })
})

describe('domains that many share', () => {
  it('have a print each', () => {
    expect(sharedDomainPrints).toHaveLength(shared.length * 4)
  })

  it('stand for no company', () => {
    expect(shared.filter((domain) => companyDomain(domain) !== undefined)).toEqual([])
    expect(companyDomain('mail.gmail.com')).toBeUndefined()
  })

  it('share their prints with none of thirty thousand invented domains', () => {
    const known = wordsIn(sharedDomainPrints, sharedDomainBits)
    const invented = Array.from({ length: 30_000 }, (_, nth) => `larkspur-${nth}.example`)
    expect(invented.filter((domain) => known.has(domain))).toEqual([])
  })

  it('are no words of what is built', async () => {
    const { load } = printLabelsWhileBuilding()
    if (typeof load !== 'object' || typeof load.handler !== 'function') throw new Error('no handler')
    const file = `${import.meta.dirname}/../../../utils/etiquette/shared-domain-prints.ts`
    const code = await Reflect.apply(load.handler, undefined, [file])
    expect(code).toContain(JSON.stringify(sharedDomainPrints))
    expect(code).not.toMatch(/gmail|greenhouse/)
  })
})
