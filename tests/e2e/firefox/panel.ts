import type { Page } from 'puppeteer-core'
import * as v from 'valibot'
import { bidiOf } from '../../practice/bidi.ts'
import { type Panel, type Part, panelOver } from '../panel.ts'

/**
 * What Fortnight shows on a page in Firefox. WebDriver BiDi serialises closed roots when asked to, in a
 * sandbox of its own; a node's shared id leads back to it for its place on the screen.
 */
export function panel(page: Page): Panel {
  return panelOver(() => partsOf(page))
}

const shared = v.object({ sharedId: v.string() })
interface Serialised {
  sharedId?: string
  value?: {
    nodeType: number
    nodeValue?: string
    localName?: string
    attributes?: Record<string, string>
    children?: Serialised[]
    shadowRoot?: Serialised | null
    mode?: string
  }
}

interface Found {
  node: Serialised
  role: string
  name: string
  /** The element that is pressed: for words, the one that they stand in. */
  element: string
  dialogs: readonly string[]
}

/** What is ours stands outside the page's own tree, which is too large to be read every time. */
const besideThePage = `[...document.documentElement.children].filter((each) => each !== document.head && each !== document.body)`

async function partsOf(page: Page): Promise<readonly Part[]> {
  const found: Found[] = []
  for (const tree of await bidi(page).evaluate(besideThePage))
    collect(tree, { closed: false, dialogs: [], element: '' }, found)
  if (found.length === 0) return []
  const ids = [...new Set(found.flatMap(({ element, dialogs }) => [element, ...dialogs]))]
  const facts = await bidi(page).facts(ids)
  return found
    .filter(({ element }) => facts.get(element)?.visible)
    .map(({ role, name, element, dialogs }) => {
      const dialog = dialogs.find((id) => facts.get(id)?.visible)
      return {
        role,
        name: role === 'StaticText' ? name : (facts.get(element)?.name ?? name),
        dialog: dialog === undefined ? null : (facts.get(dialog)?.name ?? ''),
        press: async () => {
          const place = (await bidi(page).facts([element])).get(element)
          if (!place?.visible) throw new Error(`${role} ${name} is no longer there`)
          await page.mouse.click(place.x, place.y)
        },
        focus: () => bidi(page).focus(element),
      }
    })
}

const rolesOf: Readonly<Record<string, string>> = {
  button: 'button',
  a: 'link',
  dialog: 'dialog',
  input: 'textbox',
  textarea: 'textbox',
}

function collect(
  node: Serialised,
  where: { closed: boolean; dialogs: readonly string[]; element: string },
  into: Found[],
): void {
  const { value, sharedId } = node
  if (!value) return
  if (where.closed && value.nodeType === 3 && value.nodeValue?.trim()) {
    into.push({
      node,
      role: 'StaticText',
      name: value.nodeValue.trim(),
      element: where.element,
      dialogs: where.dialogs,
    })
  }
  let inside = where
  if (value.nodeType === 1 && sharedId !== undefined) {
    inside = { ...where, element: sharedId }
    const role = value.attributes?.role ?? rolesOf[value.localName ?? '']
    if (role === 'dialog' || role === 'alertdialog')
      inside = { ...inside, dialogs: [sharedId, ...where.dialogs] }
    if (where.closed && role) {
      into.push({ node, role, name: textOf(node), element: sharedId, dialogs: inside.dialogs })
    }
  }
  for (const child of value.children ?? []) collect(child, inside, into)
  if (value.shadowRoot) {
    const closed = where.closed || value.shadowRoot.value?.mode === 'closed'
    collect(value.shadowRoot, { ...inside, closed }, into)
  }
}

function textOf(node: Serialised): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? ''
  return (node.value?.children ?? []).map(textOf).join('').trim()
}

const facts = v.array(v.object({ visible: v.boolean(), name: v.string(), x: v.number(), y: v.number() }))
export type Facts = v.InferOutput<typeof facts>[number]

/** Runs in the page's sandbox: is each element to be seen, what is it called, where is its middle. */
const describe = `(...elements) => JSON.stringify(elements.map((element) => {
  element.scrollIntoViewIfNeeded?.()
  const box = element.getBoundingClientRect()
  const root = element.getRootNode()
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(Boolean)
  const name = element.getAttribute('aria-label')
    ?? (labels.length > 0 ? labels.map((id) => root.getElementById(id)?.textContent ?? '').join(' ') : element.textContent)
  return {
    visible: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 0,
    name: name.replace(/\\s+/g, ' ').trim(),
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
  }
}))`

const nodes = v.object({ value: v.array(v.custom<Serialised>((value) => v.is(shared, value))) })
const answer = v.looseObject({ result: v.looseObject({ result: v.optional(v.unknown()) }) })

function bidi(page: Page) {
  const { context, session } = bidiOf(page)
  const target = { context, sandbox: 'fortnight-tests' }
  const send = async (method: string, parameters: object): Promise<unknown> =>
    v.parse(answer, await session.send(method, { target, awaitPromise: false, ...parameters })).result.result
  const call = (functionDeclaration: string, ids: readonly string[]) =>
    send('script.callFunction', { functionDeclaration, arguments: ids.map((sharedId) => ({ sharedId })) })
  return {
    async evaluate(expression: string): Promise<readonly Serialised[]> {
      const serializationOptions = { maxDomDepth: null, includeShadowTree: 'all' }
      return v.parse(nodes, await send('script.evaluate', { expression, serializationOptions })).value
    },
    async facts(ids: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
      const { value } = v.parse(v.object({ value: v.string() }), await call(describe, ids))
      const each = v.parse(facts, JSON.parse(value))
      return new Map(each.flatMap((one, index) => (ids[index] === undefined ? [] : [[ids[index], one]])))
    },
    async focus(id: string): Promise<void> {
      await call('(element) => element.focus()', [id])
    },
  }
}
