import { readPerson } from '../../etiquette/person.ts'
import type { Recipient } from '../../etiquette/recipients.ts'
import { endedRounds, type Round } from '../../etiquette/rounds.ts'
import { roundToThankFor } from '../../etiquette/thanks.ts'
import { type DraftFacts, writeDraft } from '../../language/draft.ts'
import { wordsAbout } from '../../timeline/words-about.ts'
import type { Answer, OfferedDraft, Request } from '../protocol.ts'
import { type Background, done, onScene, type Scene } from './background.ts'
import { trackedAmong } from './judge-message.ts'

/** A draft out of what the timeline knows; null when nobody named is tracked. What is unknown stays a slot. */
export function offerDraft(
  background: Background,
  request: Request<'draft.wanted'>,
): Promise<Answer<'draft.wanted'>> {
  return onScene(background, async (scene) => {
    const [recipient] = trackedAmong(scene, request)
    const nothing = recipient === undefined || isUntrue(request, recipient, scene.time)
    return done({ draft: nothing ? null : draftFor(scene, request, recipient) })
  })
}

/** The note to a connection request thanks for a conversation: before the first one there is none to thank for. */
function isUntrue({ kind }: Request<'draft.wanted'>, recipient: Recipient, now: number): boolean {
  return kind === 'linkedin-note' && roundOf(recipient, now) === undefined
}

function draftFor(scene: Scene, { kind }: Request<'draft.wanted'>, recipient: Recipient): OfferedDraft {
  const { drafts, ledger, time } = scene
  const person =
    recipient.contact === undefined ? undefined : readPerson(ledger.projection(), recipient.contact, time)
  const { language, tone, register } = drafts
  const draft = writeDraft({
    kind,
    facts: factsFor(scene, recipient),
    variant: turnOf(recipient),
    ...(language === undefined ? {} : { language }),
    ...(tone === undefined ? {} : { tone }),
    ...(register === undefined ? {} : { register }),
  })
  const email = person?.emails[0]
  return {
    ...draft,
    to:
      person === undefined
        ? []
        : [{ contact: person.contact, name: person.name, ...(email === undefined ? {} : { email }) }],
  }
}

function factsFor({ ledger, time, zone, now, drafts }: Scene, recipient: Recipient): DraftFacts {
  const { situation, contact } = recipient
  const projection = ledger.projection()
  const { company, role } = situation.application
  const person = contact === undefined ? undefined : readPerson(projection, contact, time)
  const round = roundOf(recipient, time)
  const words = wordsAbout(projection, situation.application.application, round?.interviews, time)
  const promised = situation.wait.promised?.toString()
  return {
    today: Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString(),
    company,
    ...(person === undefined ? {} : { name: person.name }),
    ...(role === undefined ? {} : { role }),
    ...(round === undefined ? {} : { interviewOn: dayIn(round.startsAt, zone) }),
    ...(words.noted === undefined ? {} : { topic: words.noted }),
    ...(promised === undefined ? {} : { promisedOn: promised }),
    ...(drafts.sender === undefined ? {} : { sender: drafts.sender }),
  }
}

/** The interview to speak of: the person's own latest one, else the latest of the application. */
function roundOf({ situation, contact }: Recipient, now: number): Round | undefined {
  const own = contact === undefined ? undefined : roundToThankFor(situation.rounds, contact, now)
  return own ?? endedRounds(situation.rounds, now).at(-1)
}

function dayIn(time: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The how-manieth of the application's people it goes to, so that no two of a company get the same letter. */
function turnOf({ situation, contact }: Recipient): number {
  if (contact === undefined) return 0
  return Math.max(0, [...situation.application.contacts.keys()].indexOf(contact))
}
