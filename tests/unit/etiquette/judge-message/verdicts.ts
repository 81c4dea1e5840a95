import type { IntentKind } from '../../../../utils/etiquette/intent.ts'

export const kinds: readonly IntentKind[] = ['thank-you', 'check-in', 'reply', 'other', 'unclear']

export const clear = { action: 'clear' }

export const pause = (reason: string, contact = 'ruth', more = {}) => ({
  action: 'pause',
  reason,
  application: 'job',
  contact,
  ...more,
})

export const hint = (reason: string, contact = 'ruth') => ({
  action: 'hint',
  reason,
  application: 'job',
  contact,
})
