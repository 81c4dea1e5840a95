import fc from 'fast-check'
import { getDomain, parse } from 'tldts'
import { describe, expect, it } from 'vitest'
import { type SuffixRule, suffixGroups } from '../../../scripts/public-suffixes/groups.ts'
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

  it('is that of the Public Suffix List before every one of its suffixes', () => {
    const hosts = suffixGroups().flatMap(({ topLevel, rules }) => suffixesOf(rules, topLevel))
    expect(hosts.length).toBeGreaterThan(7_000)
    expect(hosts.map((suffix) => `larkspur.${suffix}`).filter((name) => !isAsListed(name))).toEqual([])
  })

  it('is that of the Public Suffix List for ten thousand hosts made of its labels', () => {
    const groups = suffixGroups().map(({ topLevel, rules }) => ({ topLevel, labels: labelsIn(rules) }))
    const words = [...new Set(groups.flatMap(({ labels }) => labels))]
    const label = fc.oneof(fc.constantFrom(...words), fc.constantFrom('larkspur', 'www', 'city'))
    const host = fc
      .tuple(fc.array(label, { maxLength: 4 }), fc.constantFrom(...groups))
      .map(([before, { topLevel }]) => [...before, topLevel].join('.'))
    const inItsSuffix = fc
      .constantFrom(...groups)
      .chain(({ topLevel, labels }) =>
        fc
          .array(fc.constantFrom(...labels), { minLength: 1, maxLength: 4 })
          .map((before) => [...before, topLevel].join('.')),
      )
    fc.assert(fc.property(fc.oneof(host, inItsSuffix), isAsListed), { numRuns: 10_000 })
  })

  it('has every group of the list, and no other', () => {
    expect(publicSuffixes.match(/;[a-z0-9-]+\(/g)).toEqual(
      suffixGroups().map(({ topLevel }) => `;${topLevel}(`),
    )
  })
})

function isAsListed(name: string): boolean {
  if ((registrableDomain(name, 'icann') ?? null) !== getDomain(name)) return false
  const { domain, isPrivate, publicSuffix } = parse(name, { allowPrivateDomains: true })
  // Single machines of clouds are left out of our list.
  if (isPrivate && (publicSuffix ?? '').split('.').length > 2) return true
  return (registrableDomain(name, 'private') ?? null) === domain
}

/** Every host that the rules speak of; any label stands where all count. */
function suffixesOf(rules: readonly SuffixRule[], after: string): readonly string[] {
  return rules.flatMap(({ label, rules: inner }) => {
    const host = `${label === '*' ? 'anything' : label}.${after}`
    return [host, ...suffixesOf(inner, host)]
  })
}

function labelsIn(rules: readonly SuffixRule[]): readonly string[] {
  return rules.flatMap(({ label, rules: inner }) => [label.replace('*', 'anything'), ...labelsIn(inner)])
}
