import { readApplication } from '../etiquette/application.ts'
import type { SeenThread } from './seen-thread.ts'
import type { ThreadOffer } from './thread-offers.ts'
import { type Known, ownerOf } from './thread-sighting.ts'

/** Machines write from such addresses: nobody to thank or to ask. */
const isMachine = /^(?:[^@]*(?:no|not)[-_.]?reply|notifications?|mailer|calendar)[^@]*@/i

/**
 * People of the company who write in a conversation of one of its applications and are no contacts of it, the latest
 * first. Who they are is taken from the heads of their mails alone; to add them is for the user.
 */
export function strangersIn(seen: SeenThread, known: Known): readonly ThreadOffer[] {
  const owner = ownerOf(seen, known)
  if (owner === undefined) return []
  const application = readApplication(known.projection, owner.application, known.now)
  if (application === undefined || application.closed !== undefined) return []
  const named = new Set<string>()
  return seen.messages.toReversed().flatMap((message): ThreadOffer[] => {
    const { name, email } = message.from
    const isStranger = owner.senders.has(message) && owner.senders.get(message) === undefined
    if (!isStranger || name.trim() === '' || isMachine.test(email) || named.has(email.toLowerCase()))
      return []
    named.add(email.toLowerCase())
    const { company } = application
    const about = { application: owner.application, company, message: message.message, at: message.at }
    return [{ ...about, kind: 'stranger', name: name.trim(), email }]
  })
}
