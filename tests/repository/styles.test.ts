import { describe, expect, it } from 'vitest'
import { filesIn } from './files.ts'

const styles = () => ['assets', 'entrypoints', 'components'].flatMap((folder) => filesIn(folder, /\.css$/))

/** Every declaration that fits, as `path: declaration`. */
function declarations(fits: (property: string, value: string) => boolean): readonly string[] {
  return styles().flatMap(({ path, text }) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[;{])\s*([\w-]+)\s*:\s*([^;{}]+)/gm)]
      .filter(([, property = '', value = '']) => fits(property, value.trim()))
      .map(([, property, value]) => `${path}: ${property}: ${value?.trim()}`),
  )
}

describe('the styles', () => {
  it('stand in the order that each page’s own sheet gives them: a build orders sheets of several links by itself', () => {
    const links = filesIn('entrypoints', /^index\.html$/).map(({ path, text }) => ({
      path,
      sheets: [...text.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, sheet]) => sheet),
    }))
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter(({ path, sheets }) => sheets.join() !== `./${path.split('/').at(-2)}.css`)).toEqual(
      [],
    )
  })

  it('know no left and no right: they turn around with the language', () => {
    const sided = declarations(
      (property, value) =>
        /(^|-)(left|right)($|-)/.test(property) ||
        (/^(text-align|float|clear|justify-content|justify-items|justify-self)$/.test(property) &&
          /^(left|right)$/.test(value)),
    )
    expect(sided).toEqual([])
  })

  it('give both sides of a shorthand the same measure', () => {
    const uneven = declarations((property, value) => {
      if (!/^(margin|padding|inset|border-width|scroll-padding)$/.test(property)) return false
      const sides = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
      return sides.length === 4 && sides[1] !== sides[3]
    })
    // The calendar runs from left to right in every language, and our cards stand where a host page leaves room.
    const meant =
      /^entrypoints\/timeline\/styles\/calendar\.css: scroll-padding|^assets\/panel\/[a-z]+\.css: inset/
    expect(uneven.filter((one) => !meant.test(one))).toEqual([])
  })

  it('stand still for those who asked for reduced motion', () => {
    const moving = styles().filter(({ text }) => /\b(animation|transition)(-[a-z]+)?\s*:/.test(text))
    const careless = moving.filter(
      ({ text }) => !/@media \(prefers-reduced-motion: (reduce|no-preference)\)/.test(text),
    )
    expect(careless.map(({ path }) => path)).toEqual([])
  })
})
