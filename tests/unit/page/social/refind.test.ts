import { describe, expect, it } from 'vitest'
import { refind } from '../../../../utils/page/social/refind.ts'
import { facebook } from '../../../../utils/sites/personal/facebook.ts'
import { listControls } from '../../../../utils/sites/reading/list-controls.ts'
import { pageOf } from '../../sites/page.ts'
import { facebookPage, facebookUrl, fbButton } from '../../sites/personal/facebook-page.ts'

const url = new URL(facebookUrl)

function connectOn(document: Document) {
  const control = listControls(facebook, document, url).find(({ act }) => act === 'connect')
  if (control === undefined) throw new Error('no Add friend')
  return control
}

describe('finding a held control again', () => {
  it('takes the same element while it does the same', () => {
    const document = pageOf(facebookPage())
    const held = connectOn(document)
    expect(refind(facebook, held, document, url)).toBe(held.element)
  })

  it('takes its successor when the page has made its nodes anew', () => {
    const document = pageOf(facebookPage())
    const held = connectOn(document)
    const successor = held.element.cloneNode(true)
    held.element.replaceWith(successor)
    expect(refind(facebook, held, document, url)).toBe(successor)
  })

  it('takes none that now does something else, or does it to somebody else', () => {
    const document = pageOf(facebookPage({ actions: fbButton('Add friend') }))
    const held = connectOn(document)
    held.element.setAttribute('aria-label', 'Cancel request')
    held.element.textContent = 'Cancel request'
    expect(refind(facebook, held, document, url)).toBeNull()
    const other = pageOf(facebookPage({ handle: 'ottoline.fenwick', name: 'Ottoline Fenwick' }))
    expect(refind(facebook, held, other, new URL('https://www.facebook.com/ottoline.fenwick'))).toBeNull()
  })
})
