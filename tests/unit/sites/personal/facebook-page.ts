interface Options {
  handle?: string
  name?: string
  title?: string
  actions?: string
  header?: string
  tabs?: string
  below?: string
  portal?: string
  pagelet?: boolean
}

export const facebookUrl = 'https://www.facebook.com/rosalind.achterberg.4'

/** A button in the shape that Facebook's had in 2026: a div, its label spoken and written. */
export function fbButton(
  label: string,
  options: { icon?: string; written?: string; more?: string } = {},
): string {
  const icon = options.icon
    ? `<img alt="" src="https://static.xx.fbcdn.net/rsrc.php/v4/yA/r/${options.icon}.png">`
    : ''
  return `<div><div class="x1 x2" role="button" tabindex="0" aria-label="${label}" ${options.more ?? ''}><div role="none">${icon}<span class="x3">${options.written ?? label}</span></div></div></div>`
}

export const seeOptions =
  '<div role="button" tabindex="0" aria-label="See options" aria-haspopup="menu" aria-expanded="false"></div>'

/** A profile in the shape that was reported in 2026 (no h1), with invented people. */
export function facebookPage({
  handle = 'rosalind.achterberg.4',
  name = 'Rosalind Achterberg',
  title = `(2) ${name} | Facebook`,
  actions = `${fbButton('Add friend', { icon: 'r2FA830xjtI' })}${fbButton('Message', { icon: 'YIxFfN5ecJG' })}${seeOptions}`,
  header = `<a aria-label="View cover photo" href="/photo/?fbid=1"></a><a aria-label="${name}" href="/${handle}/photos"><svg role="img" aria-label="${name}"></svg></a><div role="button" tabindex="0">${name}</div><a href="/${handle}/friends">204 friends</a>`,
  tabs = `<a role="tab" href="/${handle}/about">About</a><a role="tab" href="/${handle}/friends">Friends</a>`,
  below = '',
  portal = '',
  pagelet = true,
}: Options = {}): string {
  return `<!doctype html><html id="facebook" lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body class="x9">
<div role="banner"><a aria-label="Facebook" href="/"></a><div role="navigation"><a href="/friends/" aria-label="Friends"></a><div aria-label="Messenger" role="button" tabindex="0"></div></div></div>
<div role="main"><div${pagelet ? ' data-pagelet="ProfileActions"' : ''}><div>${header}</div><div class="x5">${actions}</div></div><div role="tablist">${tabs}</div>${below}</div>${portal}</body></html>`
}
