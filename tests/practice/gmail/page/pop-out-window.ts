/** Opens a draft in a window of its own: another document, which knows it by its draft id. */
export function openPopOut(draftId: string): void {
  const address = new URL(location.href)
  address.hash = ''
  address.search = new URLSearchParams({
    ui: '2',
    view: 'btop',
    th: draftId,
    ...(address.searchParams.has('hl') ? { hl: address.searchParams.get('hl') ?? 'en' } : {}),
  }).toString()
  window.open(address, '_blank', 'popup,width=720,height=600')
}
