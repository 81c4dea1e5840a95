const textInputs: readonly string[] = ['text', 'search', 'email']

/**
 * Whether Enter or Space, pressed in a text, does nothing but write there. Beside Ctrl or ⌘ they may send; on everything
 * else they press.
 */
export function writes({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || !(target instanceof Element)) return false
  if (target instanceof HTMLInputElement) return textInputs.includes(target.type)
  return target instanceof HTMLTextAreaElement || target.closest('[contenteditable=true]') !== null
}
