import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printLabelsWhileBuilding } from '../../../scripts/print-labels.ts'
import { applicantTrackingDomains } from '../../../utils/etiquette/applicant-tracking-domains.ts'
import { companyDomain } from '../../../utils/etiquette/company-domain.ts'
import { freeMailDomains } from '../../../utils/etiquette/free-mail-domains.ts'
import { sharedDomainFigures, sharedDomainPrints } from '../../../utils/etiquette/shared-domain-prints.ts'
import { holdsPrint, printOf, writePrints } from '../../../utils/etiquette/word-prints.ts'

const shared = [...new Set([...freeMailDomains, ...applicantTrackingDomains])]

describe('words that travel as prints', () => {
  it('are all there, however many', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 40 }),
        fc.integer({ min: 3, max: 5 }),
        (words, figures) => {
          const written = writePrints([...words, 'larkspur'], figures)
          return [...words, 'larkspur'].every((word) => holdsPrint(written, printOf(word, figures)))
        },
      ),
    )
  })

  it('are no figures of two neighbours', () => {
    expect(holdsPrint('abcdef', 'bcd')).toBe(false)
    expect(holdsPrint('abcdefbcd', 'bcd')).toBe(true)
    expect(holdsPrint('', 'bcd')).toBe(false)
  })

  it('have no more figures than there are bits', () => {
    expect(() => printOf('larkspur', 6)).toThrow(RangeError)
  })
})

describe('domains that many share', () => {
  it('have a print each', () => {
    expect(sharedDomainPrints).toHaveLength(shared.length * sharedDomainFigures)
  })

  it('stand for no company', () => {
    expect(shared.filter((domain) => companyDomain(domain) !== undefined)).toEqual([])
    expect(companyDomain('mail.gmail.com')).toBeUndefined()
  })

  it('share their prints with none of thirty thousand invented domains', () => {
    const invented = Array.from({ length: 30_000 }, (_, nth) =>
      printOf(`larkspur-${nth}.example`, sharedDomainFigures),
    )
    expect(invented.filter((print) => holdsPrint(sharedDomainPrints, print))).toEqual([])
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
