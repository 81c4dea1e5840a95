/** Gives every class another name, as the next build of a site may. */
export function renameClasses(markup: string): string {
  let number = 0
  const names = new Map<string, string>()
  return markup.replaceAll(/class="([^"]*)"/g, (_, classes: string) => {
    const renamed = classes.split(/\s+/).map((name) => {
      if (!names.has(name)) names.set(name, `_${(++number * 7919).toString(16)}`)
      return names.get(name)
    })
    return `class="${renamed.join(' ')}"`
  })
}

/** Puts a copy of the page's controls before them that nobody can see, as sticky headers do. */
export function withHiddenCopy(markup: string, part: string): string {
  return markup.replace(part, `<div style="display:none">${part}</div>${part}`)
}
