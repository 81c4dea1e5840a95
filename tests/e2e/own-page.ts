import type { TestPage } from './browser.ts'
import { until } from './panel.ts'

/** One of the extension's own pages, by the words and names that its users know: the same in every browser. */
export interface OwnPage {
  page: TestPage
  /** Everything that is to be read. */
  text(): Promise<string>
  /** Waits until the words are there, and gives back all of them. */
  says(words: RegExp): Promise<string>
  /** Presses the first button or link of that name with the mouse. */
  press(name: string | RegExp): Promise<void>
  /** Whether there is a button or link of that name. */
  hasButton(name: string | RegExp): Promise<boolean>
  /** A selector for the first field, list or button of that name, as soon as there is one. */
  called(name: string | RegExp): Promise<string>
  /** Types into the field of that name, in the place of what is in it. */
  fill(label: string | RegExp, text: string): Promise<void>
  /** What stands in the field of that name. */
  value(label: string | RegExp): Promise<string>
}

let found = 0

export function ownPage(page: TestPage): OwnPage {
  /** Marks the first one that can be seen and used; null where there is none. */
  const mark = async (among: string, name: string | RegExp): Promise<string | null> => {
    found += 1
    const wanted =
      typeof name === 'string'
        ? `(name) => name === ${JSON.stringify(name)}`
        : `(name) => ${String(name)}.test(name)`
    const isThere = await page.evaluate<boolean>(`(() => {
      const nameOf = (element) => (element.getAttribute('aria-label')
        ?? (element.labels?.length > 0 ? element.labels[0].textContent : element.textContent)).replace(/\\s+/g, ' ').trim()
      const fits = ${wanted}
      const element = [...document.querySelectorAll(${JSON.stringify(among)})]
        .find((each) => each.checkVisibility() && !each.matches(':disabled') && fits(nameOf(each)))
      element?.setAttribute('data-found', '${found}')
      return element !== undefined
    })()`)
    return isThere ? `[data-found="${found}"]` : null
  }
  const wait = (among: string, name: string | RegExp) =>
    until(`something called ${name}`, async () => (await mark(among, name)) ?? undefined)
  const pressable = 'button, a[href], summary, input[type="checkbox"], input[type="radio"]'
  const usable = `${pressable}, input, select, textarea`
  const text = () => page.evaluate<string>('document.body.innerText')
  return {
    page,
    text,
    says: (words) =>
      until(`the words ${words}`, async () => {
        const all = await text()
        return words.test(all) ? all : undefined
      }),
    async press(name) {
      const found = await wait(pressable, name)
      // Nobody presses what lies under a notice at the edge: they move it into view first.
      await page.evaluate(
        `document.querySelector('${found}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      )
      await page.click(found)
    },
    hasButton: async (name) => (await mark(pressable, name)) !== null,
    called: (name) => wait(usable, name),
    async fill(label, typed) {
      const field = await wait(usable, label)
      await page.focus(field)
      await page.evaluate(`document.querySelector('${field}').select?.()`)
      const kind = await page.evaluate<string>(`document.querySelector('${field}').type`)
      // How a date is typed is a matter of the machine's language.
      if (kind === 'date' || kind === 'time') await enter(page, field, typed)
      else await page.type(typed)
    },
    async value(label) {
      return page.evaluate<string>(`document.querySelector('${await wait(usable, label)}').value`)
    },
  }
}

async function enter(page: TestPage, field: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector('${field}')
    field.value = ${JSON.stringify(value)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
}
