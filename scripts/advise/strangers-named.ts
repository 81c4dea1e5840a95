import type { TimelineEvent } from '../../utils/etiquette/events.ts'
import type { Intent } from '../../utils/etiquette/intent.ts'

/** Complaints about applications and contacts that are named but that no event adds. */
export function strangersNamed(
  events: readonly TimelineEvent[],
  intent: Intent | undefined,
): readonly string[] {
  const applications = new Set<string>()
  const contacts = new Set<string>()
  for (const event of events) {
    if (event.type === 'applicationAdded') applications.add(event.application)
    if (event.type === 'contactAdded') contacts.add(event.data.contact)
  }
  const named = [...events.map(namedByEvent), ...(intent === undefined ? [] : [namedByIntent(intent)])]
  return named.flatMap(({ people, application }) => [
    ...people.filter((contact) => !contacts.has(contact)).map((contact) => `unknown contact ${contact}`),
    ...(application === undefined || applications.has(application)
      ? []
      : [`unknown application ${application}`]),
  ])
}

interface Named {
  people: readonly string[]
  application: string | undefined
}

function namedByIntent(intent: Intent): Named {
  const { application } = intent
  return intent.act === 'send'
    ? { people: intent.to.filter((name) => !isAddress(name)), application }
    : { people: [intent.contact], application }
}

function namedByEvent(event: TimelineEvent): Named {
  const { application } = event
  switch (event.type) {
    case 'interviewScheduled':
    case 'interviewMoved':
      return { people: event.data.people, application }
    case 'messageSent':
      return { people: event.data.to.filter((name) => !isAddress(name)), application }
    case 'messageReceived':
      return { people: event.data.from === undefined ? [] : [event.data.from], application }
    case 'contactEdited':
    case 'connected':
    case 'nudged':
    case 'personConfirmed':
    case 'personDismissed':
      return { people: [event.data.contact], application }
    default:
      return { people: [], application }
  }
}

/** Mail and profile addresses may be anybody's. */
function isAddress(name: string): boolean {
  return name.includes('@') || /^https?:/.test(name)
}
