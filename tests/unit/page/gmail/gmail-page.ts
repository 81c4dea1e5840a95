/** Composes as Gmail has built them since 2022, cut down to what the readers look at. Invented people. */
export interface PretendCompose {
  draft: string
  to: readonly string[]
  text: string
}

export function pretendCompose({ draft, to, text }: PretendCompose): Element {
  const chips = to.map((email) => `<div role="option" data-hovercard-id="${email}"><i class="afK"></i></div>`)
  const markup = `<div class="M9"><form class="bAs"><div class="anm" name="to"><div role="listbox">${chips.join('')}</div>
<input role="combobox"></div><input name="subjectbox"><input name="draft" value="${draft}"></form>
<div class="Ap"><div g_editable="true" role="textbox" contenteditable="true"><div>${text}</div></div></div>
<table class="IZ"><tr><td class="gU Up"><div><div class="dC"><div role="button" class="aoO" jslog="32601; x"></div></div></div></td></tr></table></div>`
  const root = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild
  if (root === null) throw new Error('no compose')
  return document.adoptNode(root)
}
