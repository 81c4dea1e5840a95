import { expect } from 'vitest'
import type { Network, PersonSighting, SocialControl } from '../../../utils/sites/network.ts'
import { listControls } from '../../../utils/sites/reading/list-controls.ts'
import type { ExpectedPage } from './expected-pages.ts'

/** Everything the measure says about a page holds for what the reader sees of it. */
export function expectAsMeasured(network: Network, document: Document, page: ExpectedPage): void {
  const url = new URL(page.url)
  expect(network.readPage(document, url)).toBe(page.page)
  expectSubject(network, document, url, page)
  const controls = listControls(network, document, url).filter((control) => !control.aside)
  for (const wanted of page.controls) {
    const control = controls.find(({ element }) =>
      [...document.querySelectorAll(wanted.sel)].includes(element),
    )
    expect(describe(control), wanted.sel).toEqual({
      act: wanted.act,
      who: wanted.who === undefined ? describe(control).who : wanted.who,
      disabled: wanted.disabled ?? false,
    })
  }
  for (const decoy of page.decoys) {
    const wrong = controls.find(({ element }) => [...document.querySelectorAll(decoy.sel)].includes(element))
    expect(describe(wrong).act, `${decoy.sel}: ${decoy.why}`).toBeNull()
  }
}

function expectSubject(network: Network, document: Document, url: URL, page: ExpectedPage): void {
  const subject = network.readSubject(document, url)
  if (page.person === null && page.page !== 'thread') expect(subject).toBeNull()
  if (page.person) {
    expect(subject?.name).toBe(page.person.name)
    if (page.person.id !== undefined) expect(subject?.handle).toBe(page.person.id)
    expect(subject?.settled).toBe(true)
  }
  if (page.relation !== undefined) expect(subject?.relation).toBe(page.relation)
}

function describe(control: SocialControl | undefined) {
  if (control === undefined) return { act: null, who: null, disabled: false }
  return { act: control.act, who: named(control.who), disabled: control.disabled }
}

function named(who: PersonSighting | null): string | null {
  return who?.handle ?? who?.opaqueId ?? who?.name ?? null
}
