import { classNames as c } from '../../social/class-name.ts'
import { h } from '../../social/element.ts'
import { seed } from './state.ts'

/** Icon files by what they show; the same in every language. */
export type IconFile = 'r2FA830xjtI' | 'Qg9sXPTnmFb' | 'YIxFfN5ecJG'

/**
 * A button as this site makes them: a div that acts in `click` and, because the browser gives no click for keys on a div,
 * in `keydown` for Enter and Space.
 */
export function button(
  label: string,
  act: () => void,
  options: { icon?: IconFile; menu?: boolean; spoken?: string } = {},
): HTMLElement {
  const picture =
    options.icon === undefined || seed.withoutIcons
      ? null
      : h(
          'div',
          { class: c('icon') },
          h('img', {
            loading: 'lazy',
            alt: '',
            height: '16',
            width: '16',
            src: `https://static.xx.fbcdn.net/rsrc.php/v4/yK/r/${options.icon}.png`,
          }),
        )
  const element = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': options.spoken ?? label,
      class: c('button'),
      'aria-haspopup': options.menu ? 'menu' : undefined,
      'aria-expanded': options.menu ? 'false' : undefined,
    },
    h('div', { role: 'none' }, picture, h('span', { dir: 'auto' }, h('span', {}, label))),
    h('div', { 'data-visualcompletion': 'ignore', role: 'none' }),
  )
  element.addEventListener('click', act)
  element.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    act()
  })
  return element
}
