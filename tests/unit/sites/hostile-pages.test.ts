// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findComposes } from '../../../utils/sites/gmail/compose.ts'
import { readCompose } from '../../../utils/sites/gmail/read-compose.ts'
import { readThread } from '../../../utils/sites/gmail/thread.ts'
import type { Network } from '../../../utils/sites/network.ts'
import { networks } from '../../../utils/sites/registry.ts'
import {
  chip,
  composeMarkup,
  docked,
  pageOf as gmailPage,
  messageMarkup,
  threadMarkup,
} from './gmail/pages.ts'
import { profilePage, profileUrl } from './linkedin/profile-page.ts'
import { pageOf } from './page.ts'
import { facebookPage, facebookUrl } from './personal/facebook-page.ts'

/**
 * Pages that were spoilt: parts taken out, doubled and moved, attributes emptied or filled with nonsense. Readers find less
 * on them, never fail, and never take somebody who is only spoken of for the one the page is about.
 */
const nonsense = [
  '',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  '/in/dana-whitfield/',
  'Dana Whitfield',
  '🙂'.repeat(50),
  'x'.repeat(5_000),
  '[',
  '"]',
]
const change = fc.record({
  how: fc.constantFrom('remove', 'double', 'move', 'empty', 'attribute', 'unattribute', 'text'),
  at: fc.nat({ max: 500 }),
  to: fc.nat({ max: 500 }),
  value: fc.constantFrom(...nonsense),
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

function spoil(document: Document, changes: readonly Change[]): void {
  for (const { how, at, to, value } of changes) {
    const all = [...document.body.querySelectorAll('*')]
    const element = all[at % all.length]
    const other = all[to % all.length]
    if (element === undefined || other === undefined) return
    const names = element.getAttributeNames()
    const attribute = names[to % Math.max(1, names.length)]
    switch (how) {
      case 'remove':
        element.remove()
        break
      case 'double':
        element.after(element.cloneNode(true))
        break
      case 'move':
        if (!element.contains(other)) other.append(element)
        break
      case 'empty':
        element.replaceChildren()
        break
      case 'attribute':
        if (attribute !== undefined) element.setAttribute(attribute, value)
        break
      case 'unattribute':
        if (attribute !== undefined) element.removeAttribute(attribute)
        break
      case 'text':
        element.append(value)
        break
    }
  }
}

const changes = fc.array(change, { minLength: 1, maxLength: 12 })

function readAll(network: Network, document: Document, url: URL) {
  network.readPage(document, url)
  network.readHealth(document, url)
  network.readConversations(document, url)
  network.readInvitation?.(document, url)
  network.readJob?.(document, url)
  for (const element of document.body.querySelectorAll('a, button, [role="button"], [contenteditable]'))
    network.controlAt([element, document], document, url)
  return network.readSubject(document, url)
}

describe('a spoilt page', () => {
  const markup = docked(
    composeMarkup({
      draft: '#msg-a:r1',
      to: chip('bea@family.example', 'Bea'),
      cc: chip('ada@applicant.example'),
    }),
  )
  it('of Gmail is read without a fault, and nobody is taken for a recipient who is written of', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const spoken =
          '<a href="mailto:dana@larkspur.example" data-hovercard-id="dana@larkspur.example">Dana Whitfield</a>'
        const document = gmailPage(
          `<div role="main">${threadMarkup(messageMarkup({ id: '#msg-f:1', body: spoken }))}</div>${markup}`,
        )
        spoil(
          document,
          some.filter(({ how }) => how !== 'move'),
        )
        readThread(document)
        for (const root of findComposes(document)) {
          const { to, cc, bcc } = readCompose(root)
          expect(JSON.stringify([to, cc, bcc])).not.toContain('dana@larkspur.example')
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['LinkedIn', profilePage, profileUrl],
    ['Facebook', facebookPage, facebookUrl],
  ])('of %s is read without a fault', (_site, page, address) => {
    const url = new URL(address)
    const network = networks.find(({ hosts }) => hosts.some((host) => url.hostname.endsWith(host)))
    fc.assert(
      fc.property(changes, (some) => {
        const document = pageOf(page())
        spoil(document, some)
        if (network !== undefined) readAll(network, document, url)
      }),
      { numRuns: 20 },
    )
    expect(network).toBeDefined()
  })

  it.each(networks.map((network) => [network.label, network] as const))(
    'is read by %s without a fault',
    (_label, network) => {
      const url = new URL(`https://${network.hosts[0] ?? 'oak.example'}/casey-lund`)
      fc.assert(
        fc.property(fc.constantFrom(profilePage(), facebookPage()), changes, (page, some) => {
          const document = pageOf(page)
          spoil(document, some)
          readAll(network, document, url)
        }),
        { numRuns: 3 },
      )
    },
  )
})

describe('who is only spoken of on a page', () => {
  const decoys = `<aside><a href="/in/dana-whitfield/">Dana Whitfield</a><article><h1>Dana Whitfield</h1><a href="https://www.facebook.com/dana.whitfield.9">Dana Whitfield</a>
    <p>@dana.whitfield.9 works at Larkspur</p></article></aside>`

  it.each([
    ['LinkedIn', profilePage({ portal: decoys }), profileUrl, 'rosalind-achterberg'],
    ['Facebook', facebookPage({ portal: decoys }), facebookUrl, 'rosalind.achterberg.4'],
  ])('is not whom it is about, in %s, however it is spoilt', (_site, page, address, handle) => {
    const url = new URL(address)
    const network = networks.find(({ hosts }) => hosts.some((host) => url.hostname.endsWith(host)))
    fc.assert(
      fc.property(changes, (some) => {
        const document = pageOf(page)
        const honest = some.filter(({ how, value }) => how !== 'move' && !/dana/i.test(value))
        spoil(document, honest)
        const subject = network?.readSubject(document, url) ?? null
        if (subject !== null) expect(subject.handle).toBe(handle)
        expect(subject?.name ?? '').not.toContain('Dana')
      }),
      { numRuns: 30 },
    )
  })
})
