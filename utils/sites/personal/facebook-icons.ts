import type { RowAct } from './row.ts'

/** Icon files, the same in every language (seen 2022 to 2025); some builds use a sprite instead. */
const icons: Readonly<Record<string, Exclude<RowAct, null>>> = {
  r2FA830xjtI: 'connect',
  Qg9sXPTnmFb: 'safe',
  YIxFfN5ecJG: 'message',
}

/** What the icon in a control says, in every language. */
export function iconAct(element: Element): Exclude<RowAct, null> | null {
  for (const image of element.querySelectorAll('img[src], image')) {
    const source = image.getAttribute('src') ?? image.getAttribute('xlink:href') ?? ''
    const act = icons[/([^/]+?)\.(?:png|webp|svg)(?:[?#]|$)/.exec(source)?.[1] ?? '']
    if (act !== undefined) return act
  }
  return null
}
