import * as shape from '../messaging/shapes.ts'
import type { Trackable } from '../timeline/trackable-thread.ts'
import { wallTime } from '../timeline/wall-time.ts'
import { browser } from './browser.ts'
import { clock } from './clock.ts'
import { trackingKey } from './tracking-key.ts'

/** Where the values of the form were found, for whoever checks them. */
export interface FoundFact {
  field: 'company' | 'role' | 'interview' | 'people' | 'appliedOn'
  /** The words it was read from; absent where the place says it all. */
  words?: string
  place: 'subject' | 'body' | 'sender' | 'address' | 'invitation' | 'thread'
}

/** What was found in a mail, as it lies ready for the form: in memory alone, gone with the browser. */
export interface FoundApplication {
  subject: string
  company: string
  role: string
  link: string
  domain: string
  appliedOn: string
  interviewOn: string
  interviewAt: string
  minutes: string
  interviewKind: 'video' | 'phone' | 'onsite' | 'other'
  people: readonly {
    name: string
    role: 'interviewer' | 'recruiter' | 'hiring-manager' | 'other'
    emails: string
    profiles: string
  }[]
  found: readonly FoundFact[]
}

const foundFact: shape.Shape<FoundFact> = shape.object({
  field: shape.picklist(['company', 'role', 'interview', 'people', 'appliedOn']),
  words: shape.exactOptional(shape.string()),
  place: shape.picklist(['subject', 'body', 'sender', 'address', 'invitation', 'thread']),
})
const foundApplication: shape.Shape<FoundApplication> = shape.object({
  subject: shape.string(),
  company: shape.string(),
  role: shape.string(),
  link: shape.string(),
  domain: shape.string(),
  appliedOn: shape.string(),
  interviewOn: shape.string(),
  interviewAt: shape.string(),
  minutes: shape.string(),
  interviewKind: shape.picklist(['video', 'phone', 'onsite', 'other']),
  people: shape.array(
    shape.object({
      name: shape.string(),
      role: shape.picklist(['interviewer', 'recruiter', 'hiring-manager', 'other']),
      emails: shape.string(),
      profiles: shape.string(),
    }),
  ),
  found: shape.array(foundFact),
})

/** Reads what lies ready; undefined when it is of another version. */
export function readFoundApplication(stored: unknown): FoundApplication | undefined {
  return shape.readOr<FoundApplication | undefined>(foundApplication, stored, undefined)
}

/** Opens the form that adds an application, filled in with what a mail says. Nothing is on the timeline by that. */
export async function openTracking(found: Trackable): Promise<void> {
  await browser.storage.session.set({ [trackingKey]: foundIn(found, clock.zone()) })
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html#track') })
}

/** The values of the form, and where each comes from. */
export function foundIn(
  { subject, since, company, role, domain, interview, people }: Trackable,
  zone: string,
): FoundApplication {
  const when = interview === undefined ? undefined : wallTime(interview.startsAt, zone)
  const found: FoundFact[] = [{ field: 'appliedOn', place: 'thread' }]
  if (company !== undefined)
    found.push({ field: 'company', place: company.place.in, words: company.place.words })
  if (role !== undefined) found.push({ field: 'role', place: role.place.in, words: role.place.words })
  if (interview !== undefined) {
    const { words } = interview
    found.push({
      field: 'interview',
      ...(words === undefined ? { place: 'invitation' } : { place: 'body', words }),
    })
  }
  for (const { name, email } of people) {
    found.push({ field: 'people', place: email === undefined ? 'body' : 'sender', words: name })
  }
  return {
    subject: subject.slice(0, 300),
    company: (company?.value ?? '').slice(0, 300),
    role: (role?.value ?? '').slice(0, 300),
    link: '',
    domain: domain ?? '',
    appliedOn: since,
    interviewOn: when?.on ?? '',
    interviewAt: when?.at ?? '',
    minutes: String(minutesOf(interview)),
    interviewKind: interview?.kind ?? 'video',
    people: people.map(({ name, role: part, email }) => ({
      name: name.slice(0, 300),
      role: part,
      emails: email ?? '',
      profiles: '',
    })),
    found,
  }
}

/** One of the lengths that the form offers; an hour where nobody says. */
function minutesOf(interview: Trackable['interview']): number {
  if (interview?.endsAt === undefined) return 60
  const minutes = Temporal.Instant.from(interview.startsAt).until(interview.endsAt).total('minutes')
  return [15, 30, 45, 60, 90, 120, 180, 240, 480].find((length) => length >= minutes) ?? 60
}
