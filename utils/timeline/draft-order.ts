import { dayIn, timeOf } from '../etiquette/dates.ts'
import type { ContactId, Instant, Zone } from '../etiquette/events.ts'
import { readPerson } from '../etiquette/person.ts'
import type { Projection } from '../etiquette/projection.ts'
import { endedRounds, type Round } from '../etiquette/rounds.ts'
import type { Situation } from '../etiquette/situation.ts'
import { roundToThankFor } from '../etiquette/thanks.ts'
import type { DraftFacts } from '../language/draft.ts'
import type { DraftPreferences, Wording } from '../language/draft-preferences.ts'
import type { DraftKind } from '../language/drafts/phrases.ts'
import type { DraftOrder } from '../language/ordered-draft.ts'
import { wordsAbout } from './words-about.ts'

/** What is to be written, and to whom. */
export interface WantedDraft {
  kind: DraftKind
  situation: Situation
  /** Absent for a stranger of the company, and where nobody is known. */
  contact?: ContactId | undefined
  /** How this one is to sound, where that is other than set. */
  wording?: Wording
  /** Words of the conversation it belongs to: their last message, its subject. */
  conversation?: string | undefined
}

/** When and where it is written. */
export interface DraftMoment {
  now: Instant
  zone: Zone
  /** BCP 47; the language of last resort. */
  language: string
}

/**
 * Everything a draft is written from, out of the timeline and the settings. What is unknown is left out. Nothing is
 * read for it: its language is found where it is written.
 */
export function draftOrder(
  projection: Projection,
  wanted: WantedDraft,
  preferences: DraftPreferences,
  moment: DraftMoment,
): DraftOrder {
  const { kind, situation, contact, conversation, wording = {} } = wanted
  const tone = wording.tone ?? preferences.tone
  const register = wording.register ?? preferences.register
  return {
    kind,
    variant: turnOf(situation, contact),
    facts: draftFacts(projection, wanted, preferences.sender, moment),
    interfaceLanguage: moment.language,
    templates: (preferences.templates ?? []).filter((template) => template.kind === kind && template.used),
    ...(wording.language === undefined ? {} : { language: wording.language }),
    ...(preferences.language === undefined ? {} : { set: preferences.language }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(tone === undefined ? {} : { tone }),
    ...(register === undefined ? {} : { register }),
  }
}

function draftFacts(
  projection: Projection,
  { situation, contact }: WantedDraft,
  sender: string | undefined,
  { now, zone }: DraftMoment,
): DraftFacts {
  const time = timeOf(now)
  const { application, wait } = situation
  const person = contact === undefined ? undefined : readPerson(projection, contact, time)
  const round = roundOf(situation, contact, time)
  const { noted } = wordsAbout(projection, application.application, round?.interviews, time)
  const promised = wait.promised?.toString()
  return {
    today: dayIn(zone, time).toString(),
    company: application.company,
    ...(person === undefined ? {} : { name: person.name }),
    ...(application.role === undefined ? {} : { role: application.role }),
    ...(round === undefined ? {} : { interviewOn: dayIn(round.zone, round.startsAt).toString() }),
    ...(noted === undefined ? {} : { topic: noted }),
    ...(promised === undefined ? {} : { promisedOn: promised }),
    ...(sender === undefined ? {} : { sender }),
  }
}

/** The interview to speak of: the person's own latest one, else the latest of the application. */
function roundOf({ rounds }: Situation, contact: ContactId | undefined, now: number): Round | undefined {
  const own = contact === undefined ? undefined : roundToThankFor(rounds, contact, now)
  return own ?? endedRounds(rounds, now).at(-1)
}

/** The how-manieth of the application's people it goes to, so that no two of a company get the same letter. */
function turnOf({ application }: Situation, contact: ContactId | undefined): number {
  if (contact === undefined) return 0
  return Math.max(0, [...application.contacts.keys()].indexOf(contact))
}
