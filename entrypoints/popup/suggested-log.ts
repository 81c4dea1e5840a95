import type { ApplicationDepth } from '../../components/applications/card.ts'
import type { LogValues } from '../../components/forms/log-values.ts'

/** The form for what happened, opened at what is most likely: it stays a guess, and every field can be changed. */
export function suggestedLog(depth: ApplicationDepth, empty: LogValues): LogValues {
  const newest = depth.interviews.at(-1)
  const values: LogValues = {
    ...empty,
    ...(newest === undefined ? {} : { interview: newest.interview }),
    met: depth.people
      .filter(({ role }) => role === 'interviewer' || role === 'hiring-manager')
      .map(({ contact }) => contact),
  }
  switch (depth.window.state) {
    case 'thank-you':
      return { ...values, what: 'thank-you', to: depth.window.owed }
    case 'your-turn':
      return { ...values, what: 'reply', to: depth.window.from === undefined ? [] : [depth.window.from] }
    case 'open':
      return { ...values, what: 'check-in', to: depth.window.ask.slice(0, 1) }
    case 'upcoming':
      return { ...values, what: 'moved' }
    case 'closed':
      return { ...values, what: 'reopened' }
    case 'applied':
      return { ...values, what: 'interview' }
    case 'waiting':
    case 'spent':
      return { ...values, what: 'received' }
  }
}
