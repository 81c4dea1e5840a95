type Child = Node | string | null | undefined | false

/** Builds an element; attributes that are undefined or false are left out, true is an empty one. */
export function h(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  return fill(document.createElement(name), attributes, children)
}

/** An icon: `name` is its id, which repeats over the page as it does on the real one. */
export function icon(attributes: Readonly<Record<string, string>>): SVGElement {
  const svg = fill(
    document.createElementNS(svgNamespace, 'svg'),
    { 'aria-hidden': 'true', viewBox: '0 0 16 16', width: '16', height: '16', ...attributes },
    [],
  )
  svg.append(fill(document.createElementNS(svgNamespace, 'circle'), { cx: '8', cy: '8', r: '5' }, []))
  return svg
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function fill<Made extends Element>(
  element: Made,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  children: readonly Child[],
): Made {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
  }
  element.append(
    ...children.filter(
      (child): child is Node | string => child !== null && child !== undefined && child !== false,
    ),
  )
  return element
}
