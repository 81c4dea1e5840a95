import type { CDPSession, Page } from 'playwright-core'
import { type Panel, type Part, panelOver } from '../panel.ts'

/** What Fortnight shows on a page in Chromium: the accessibility tree, cut down to what stands in closed roots. */
export function panel(page: Page): Panel {
  let opened: Promise<CDPSession> | undefined
  const session = () => {
    opened ??= page.context().newCDPSession(page)
    return opened
  }
  return panelOver(async () => partsOf(page, await session()))
}

async function partsOf(page: Page, session: CDPSession): Promise<readonly Part[]> {
  const closed = new Set<number>()
  for (const backendNodeId of await besideThePage(session)) {
    // What has left meanwhile is no longer to be read.
    const described = await session
      .send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true })
      .catch(() => null)
    if (described !== null) collectClosed(described.node, false, closed)
  }
  if (closed.size === 0) return []
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const dialogOf = (node: (typeof nodes)[number]): string | null => {
    for (let each: typeof node | undefined = node; each; each = byId.get(each.parentId ?? '')) {
      const inside = each.backendDOMNodeId !== undefined && closed.has(each.backendDOMNodeId)
      if (inside && !each.ignored && isDialog(each.role?.value)) return String(each.name?.value ?? '')
    }
    return null
  }
  return nodes.flatMap((node) => {
    const id = node.backendDOMNodeId
    if (node.ignored || id === undefined || !closed.has(id)) return []
    return {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      dialog: dialogOf(node),
      press: () => press(page, session, id),
      focus: async () => {
        await session.send('DOM.focus', { backendNodeId: id })
      },
    }
  })
}

/** What is ours stands outside the page's own tree, which is too large to be read every time. */
async function besideThePage(session: CDPSession): Promise<readonly number[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 })
  const top = root.children?.find(({ nodeName }) => nodeName === 'HTML')?.children ?? []
  return top
    .filter(({ nodeName }) => nodeName !== 'HEAD' && nodeName !== 'BODY')
    .map(({ backendNodeId }) => backendNodeId)
}

function isDialog(role: unknown): boolean {
  return role === 'dialog' || role === 'alertdialog'
}

interface DomNode {
  backendNodeId: number
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
  shadowRootType?: string
}

/** Notes every node below a closed root; the roots inside form controls are the browser's own. */
function collectClosed(node: DomNode, inside: boolean, into: Set<number>): void {
  if (inside) into.add(node.backendNodeId)
  for (const child of node.children ?? []) collectClosed(child, inside, into)
  if (node.contentDocument) collectClosed(node.contentDocument, inside, into)
  for (const root of node.shadowRoots ?? [])
    collectClosed(root, inside || root.shadowRootType === 'closed', into)
}

async function press(page: Page, session: CDPSession, backendNodeId: number): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}
