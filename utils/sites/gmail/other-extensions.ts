/**
 * Buttons that another extension put beside Send. They copy Gmail's classes to look alike, but carry
 * their own marks, or lack the logging attributes that Gmail gives its own (InboxSDK, 2026-07).
 */
export function fromOtherExtension(button: Element): boolean {
  for (let element: Element | null = button; element !== null; element = element.parentElement) {
    if (/(?:^|\s)inboxsdk_/.test(element.getAttribute('class') ?? '')) return true
    if (element.localName === 'td' || element.localName === 'form') break
  }
  const copiesSend = button.classList.contains('aoO') && !button.hasAttribute('jslog')
  return copiesSend && (button.closest('table')?.querySelector('.aoO[jslog]') ?? null) !== null
}
