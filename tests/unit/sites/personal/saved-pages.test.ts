import { describe, expect, it } from 'vitest'
import { networkAt } from '../../../../utils/sites/personal/registry.ts'
import { expectAsMeasured } from '../check-page.ts'
import { expectedPages, savedPage } from '../expected-pages.ts'

const pages = expectedPages(false)

describe.skipIf(pages.length === 0)('pages of personal networks kept for measuring', () => {
  it.each(pages)('$file is read as it is', (page) => {
    const document = savedPage(page.file)
    const network = networkAt(document, new URL(page.url))
    expect(network?.name).toBe(page.site)
    if (network !== null) expectAsMeasured(network, document, page)
  })
})
