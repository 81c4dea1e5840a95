import { readPerson } from '../../etiquette/person.ts'
import type { Recipient } from '../../etiquette/recipients.ts'
import { draftOrder } from '../../timeline/draft-order.ts'
import type { Read } from '../../timeline/readings.ts'
import type { Answer, OfferedDraft, Request } from '../protocol.ts'
import { type Background, done, onScene, type Scene } from './background.ts'
import { trackedAmong } from './judge-message.ts'

/** A draft out of what the timeline knows; null when nobody named is tracked. What is unknown stays a slot. */
export function offerDraft(
  background: Background,
  request: Request<'draft.wanted'>,
  read: Read,
): Promise<Answer<'draft.wanted'>> {
  return onScene(background, async (scene) => {
    const [recipient] = trackedAmong(scene, request)
    return done({ draft: recipient === undefined ? null : await draftFor(scene, request, recipient, read) })
  })
}

async function draftFor(
  scene: Scene,
  { kind, wording, conversation }: Request<'draft.wanted'>,
  { situation, contact }: Recipient,
  read: Read,
): Promise<OfferedDraft> {
  const { background, drafts, ledger, now, time, zone } = scene
  const projection = ledger.projection()
  const draft = await read(
    'draft',
    draftOrder(
      projection,
      { kind, situation, contact, conversation, ...(wording === undefined ? {} : { wording }) },
      drafts,
      { now, zone, language: background.language() },
    ),
  )
  const person = contact === undefined ? undefined : readPerson(projection, contact, time)
  const email = person?.emails[0]
  return {
    ...draft,
    to:
      person === undefined
        ? []
        : [{ contact: person.contact, name: person.name, ...(email === undefined ? {} : { email }) }],
  }
}
