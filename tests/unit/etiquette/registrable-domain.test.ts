import fc from 'fast-check'
import { getDomain, parse } from 'tldts'
import { describe, expect, it } from 'vitest'
import { publicSuffixes } from '../../../utils/etiquette/public-suffixes.ts'
import { registrableDomain } from '../../../utils/etiquette/registrable-domain.ts'

describe('the registrable domain', () => {
  it.each([
    ['larkspur.example', 'larkspur.example'],
    ['people.larkspur.co.uk', 'larkspur.co.uk'],
    ['Mail.Larkspur.COM.au', 'larkspur.com.au'],
    ['a.b.c.kobe.jp', 'b.c.kobe.jp'],
    ['a.city.kobe.jp', 'city.kobe.jp'],
    ['www.ck', 'www.ck'],
    ['larkspur.anything.ck', 'larkspur.anything.ck'],
    ['larkspur.github.io', 'larkspur.github.io'],
    ['larkspur.wixsite.com', 'larkspur.wixsite.com'],
    ['jobs.larkspur.blogspot.com', 'larkspur.blogspot.com'],
    ['larkspur.pvt.k12.ma.us', 'larkspur.pvt.k12.ma.us'],
  ])('of %s is %s', (host, registrable) => {
    expect(registrableDomain(host, 'private')).toBe(registrable)
  })

  it('of a page at a provider is the provider where private suffixes do not count', () => {
    expect(registrableDomain('larkspur.github.io', 'icann')).toBe('github.io')
  })

  it.each([
    'co.uk',
    'com',
    'github.io',
    'localhost',
    '192.0.2.7',
    '[2001:db8::1]',
    'a..b',
    '',
    'a b.example',
  ])('there is none of %s', (host) => {
    expect(registrableDomain(host, 'private')).toBeUndefined()
  })

  it('is that of the Public Suffix List for ten thousand hosts at its suffixes', () => {
    const words = [...new Set(publicSuffixes.match(/[a-z0-9-]+/g))]
    const groups = [...publicSuffixes.matchAll(/;([a-z0-9-]+)\(/g)].map((match) => match[1] ?? '')
    const label = fc.oneof(fc.constantFrom(...words), fc.constantFrom('larkspur', 'www', 'city'))
    const host = fc
      .tuple(fc.array(label, { maxLength: 4 }), fc.constantFrom(...groups))
      .map(([before, last]) => [...before, last].join('.'))
    const inItsSuffix = fc.constantFrom(...groups).chain((last) => {
      const start = publicSuffixes.indexOf(`;${last}(`)
      const own = publicSuffixes.slice(start, publicSuffixes.indexOf(';', start + 1)).match(/[a-z0-9-]+/g)
      return fc
        .array(fc.constantFrom(...(own ?? ['x'])), { minLength: 1, maxLength: 4 })
        .map((before) => [...before, last].join('.'))
    })
    fc.assert(
      fc.property(fc.oneof(host, inItsSuffix), (name) => {
        expect(registrableDomain(name, 'icann') ?? null).toBe(getDomain(name))
        const { domain, isPrivate, publicSuffix } = parse(name, { allowPrivateDomains: true })
        // Single machines of clouds are left out of our list.
        if (isPrivate && (publicSuffix ?? '').split('.').length > 2) return
        expect(registrableDomain(name, 'private') ?? null).toBe(domain)
      }),
      { numRuns: 10_000 },
    )
  })
})
