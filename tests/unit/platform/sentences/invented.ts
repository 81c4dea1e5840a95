import type { Window } from '../../../../utils/etiquette/window.ts'
import type { Subject } from '../../../../utils/messaging/protocol.ts'
import type { Moment } from '../../../../utils/platform/dates-in-words.ts'

/** Wednesday, 25 November 2026, ten in the morning in Berlin. */
export const moment: Moment = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', language: 'en-GB' }

export const noor = { contact: 'noor', name: 'Noor Haddad', email: 'noor@larkspur.example' }
export const imke = { contact: 'imke', name: 'Imke Sandström' }
export const tobias = { contact: 'tobias', name: 'Tobias Lindqvist' }

/** Invented people of an invented company. */
export function larkspur(more: Partial<Subject> = {}): Subject {
  return { application: 'larkspur', company: 'Larkspur', owed: [], ask: [], ...more }
}

type WithoutApplication<Of> = Of extends Window ? Omit<Of, 'application'> : never

export function windowOf(window: WithoutApplication<Window>): Window {
  return { application: 'larkspur', ...window }
}

export const waiting = windowOf({
  state: 'waiting',
  since: '2026-11-20',
  opensOn: '2026-12-04',
  day: 5,
  of: 14,
})
export const applied = windowOf({
  state: 'applied',
  since: '2026-11-20',
  opensOn: '2026-12-04',
  day: 5,
  of: 14,
})
export const spent = windowOf({ state: 'spent', on: '2026-11-12', letGoOn: '2026-11-26' })
export const open = windowOf({ state: 'open', since: '2026-11-24', ask: ['noor'] })
export const silent = windowOf({ state: 'closed', outcome: 'silent', on: '2026-11-10' })
export const upcoming = windowOf({ state: 'upcoming', startsAt: '2026-11-26T08:30:00Z' })
export const yourTurn = windowOf({
  state: 'your-turn',
  since: '2026-11-24',
  from: 'noor',
  dueBy: '2026-11-25',
})
export const owed = windowOf({
  state: 'thank-you',
  dueBy: '2026-11-25T16:30:00Z',
  late: false,
  owed: ['imke'],
})
