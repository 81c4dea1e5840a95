import type { Window } from '../../../utils/etiquette/window.ts'
import type { Subject } from '../../../utils/messaging/protocol.ts'
import type { ApplicationCard } from '../../../utils/platform/application-card.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'

/** Wednesday, 25 November 2026, ten in the morning in Berlin. */
export const moment: Moment = { now: '2026-11-25T09:00:00Z', zone: 'Europe/Berlin', language: 'en-GB' }

type WithoutApplication<Of> = Of extends Window ? Omit<Of, 'application'> : never

/** An application of an invented company. */
export function card(
  company: string,
  window: WithoutApplication<Window>,
  about: Partial<Subject> = {},
  more: Partial<Pick<ApplicationCard, 'role' | 'hasThread'>> = {},
): ApplicationCard {
  return {
    id: company,
    company,
    window: { application: company, ...window },
    about: { application: company, company, owed: [], ask: [], ...about },
    hasThread: false,
    ...more,
  }
}

export const harrow = card(
  'Harrow & Pike',
  { state: 'thank-you', dueBy: '2026-11-25T16:30:00Z', late: false, owed: ['imke'] },
  { owed: [{ contact: 'imke', name: 'Imke Sandström' }], last: { what: 'interviewed', on: '2026-11-24' } },
)
export const brightwater = card(
  'Brightwater Clinics',
  { state: 'your-turn', since: '2026-11-24', dueBy: '2026-11-25' },
  {},
  { role: 'Nurse Manager', hasThread: true },
)
export const larkspur = card(
  'Larkspur Robotics',
  { state: 'open', since: '2026-11-23', ask: ['noor'] },
  { ask: [{ contact: 'noor', name: 'Noor Haddad' }] },
)
export const quillfeather = card('Quillfeather', {
  state: 'waiting',
  since: '2026-11-20',
  opensOn: '2026-12-04',
  day: 5,
  of: 14,
})
export const ternBay = card('Tern Bay Ferries', {
  state: 'applied',
  since: '2026-11-22',
  opensOn: '2026-12-07',
  day: 3,
  of: 15,
})
export const sorrel = card('Sorrel & Finch', { state: 'spent', on: '2026-11-12', letGoOn: '2026-11-26' })
export const oldSilence = card('Waldkauz Verlag', {
  state: 'spent',
  on: '2026-11-01',
  letGoOn: '2026-11-15',
})
export const gull = card('Gull & Sons', { state: 'closed', outcome: 'silent', on: '2026-11-01' })
export const tomorrow = card('Ostfeld Maps', { state: 'upcoming', startsAt: '2026-11-26T09:00:00Z' })
