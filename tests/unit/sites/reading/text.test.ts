import { describe, expect, it } from 'vitest'
import { isShown } from '../../../../utils/sites/reading/shown.ts'
import { foldLabel, labelOf, shownName, textOf } from '../../../../utils/sites/reading/text.ts'
import { pageOf } from '../page.ts'

const first = (markup: string) => {
  const element = pageOf(`<body>${markup}</body>`).body.firstElementChild
  if (element === null) throw new Error('nothing there')
  return element
}

describe('the words of a control', () => {
  it('are what is spoken, else what is written, else what the icon is called', () => {
    expect(labelOf(first('<button aria-label="Follow Otto">Follow</button>'))).toBe('Follow Otto')
    expect(labelOf(first('<button><svg><title>Plus</title></svg> Follow\u00a0 <b>me</b></button>'))).toBe(
      'Follow me',
    )
    expect(labelOf(first('<button><svg aria-label="Follow"></svg></button>'))).toBe('Follow')
    expect(textOf(first('<p>Otto <svg><title>Verified</title></svg></p>'))).toBe('Otto')
  })

  it('are compared as a whole, without case, marks and closing dots', () => {
    expect(foldLabel('\u200fＦollow\u00a0Back… ')).toBe('follow back')
    expect(foldLabel('Following')).not.toBe(foldLabel('Follow'))
  })
})

describe('a name as it is shown', () => {
  it.each([
    ['(12) Ottoline Fenwick', 'Ottoline Fenwick'],
    ['Ottoline Fenwick 🌿 open to ideas', 'Ottoline Fenwick'],
    ['Ottoline Fenwick (she/her) · 1st', 'Ottoline Fenwick'],
    ['Ottoline Fenwick, MSc', 'Ottoline Fenwick'],
    ['Fenwick, Ottoline', 'Fenwick, Ottoline'],
    ['🌿', '🌿'],
  ])('%s is %s', (text, name) => {
    expect(shownName(text)).toBe(name)
  })
})

describe('whether something can be seen', () => {
  it('is told by styles and attributes of it and of all around it', () => {
    const inside = (around: string) => first(`<div ${around}><p>text</p></div>`).querySelector('p')
    const shown = (around: string) => {
      const element = inside(around)
      return element !== null && isShown(element)
    }
    expect(shown('')).toBe(true)
    for (const around of ['hidden', 'style="display: none"', 'aria-hidden="true"', 'inert'])
      expect(shown(around), around).toBe(false)
  })

  it('is not denied to the page behind an open dialog', () => {
    const page = first('<div aria-hidden="true"><main><p>text</p></main></div>')
    const paragraph = page.querySelector('p')
    expect(paragraph !== null && isShown(paragraph)).toBe(true)
  })
})
