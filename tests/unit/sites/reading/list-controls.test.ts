import { describe, expect, it } from 'vitest'
import { facebook } from '../../../../utils/sites/personal/facebook.ts'
import { findAgain, listControls } from '../../../../utils/sites/reading/list-controls.ts'
import { pageOf } from '../page.ts'
import { facebookPage, facebookUrl, fbButton } from '../personal/facebook-page.ts'

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
    expect(findAgain(facebook, held, document, url)).toBe(held.element)
  })

  it('takes its successor when the page has made its nodes anew', () => {
    const document = pageOf(facebookPage())
    const held = connectOn(document)
    const successor = held.element.cloneNode(true)
    held.element.replaceWith(successor)
    expect(findAgain(facebook, held, document, url)).toBe(successor)
  })

  it('takes none that now does something else, or does it to somebody else', () => {
    const document = pageOf(facebookPage({ actions: fbButton('Add friend') }))
    const held = connectOn(document)
    held.element.setAttribute('aria-label', 'Cancel request')
    held.element.textContent = 'Cancel request'
    expect(findAgain(facebook, held, document, url)).toBeNull()
    const other = pageOf(facebookPage({ handle: 'ottoline.fenwick', name: 'Ottoline Fenwick' }))
    expect(findAgain(facebook, held, other, new URL('https://www.facebook.com/ottoline.fenwick'))).toBeNull()
  })
})
