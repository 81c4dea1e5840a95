import { resolveIdentity } from '../../sites/linkedin/identities.ts'
import type { PersonAnswer, PersonReference, Request } from '../protocol.ts'
import type { Sender } from '../senders.ts'
import type { Background } from './background.ts'

const ownId = /^AC[a-z]AA/i
const profile = /^(https:\/\/www\.linkedin\.com\/in\/)([^/]+)\/?$/

/**
 * People of LinkedIn by the names in their addresses, where a chat has only LinkedIn's own ids of them and a profile
 * once showed both.
 */
export async function withJoinedIds<Asked extends { people: readonly PersonReference[] }>(
  { linkedInIds }: Pick<Background, 'linkedInIds'>,
  sender: Sender,
  request: Asked,
): Promise<Asked> {
  if (sender.role !== 'linkedin') return request
  const known = await linkedInIds.all()
  const people = request.people.map((person) => {
    const [, start, slug] = profile.exec(person.profile ?? '') ?? []
    if (start === undefined || slug === undefined || !ownId.test(slug)) return person
    const { handle } = resolveIdentity(known, { opaqueId: slug })
    return handle === undefined ? person : { ...person, profile: `${start}${encodeURIComponent(handle)}/` }
  })
  return { ...request, people }
}

/** The same for somebody who is looked at. */
export async function withJoinedId(
  { linkedInIds }: Pick<Background, 'linkedInIds'>,
  request: Request<'person.seen'>,
): Promise<Request<'person.seen'>> {
  if (request.network !== 'linkedin' || request.handle === undefined || !ownId.test(request.handle))
    return request
  const { handle } = resolveIdentity(await linkedInIds.all(), { opaqueId: request.handle })
  return handle === undefined ? request : { ...request, handle }
}

/** Remembers LinkedIn's own id of a contact that was recognised by the name in the address; of nobody else. */
export async function learnId(
  { linkedInIds }: Pick<Background, 'linkedInIds'>,
  { network, handle, ownId: opaqueId }: Request<'person.seen'>,
  { match }: PersonAnswer,
): Promise<void> {
  if (network !== 'linkedin' || handle === undefined || opaqueId === undefined || match !== 'handle') return
  if (!ownId.test(handle) && ownId.test(opaqueId)) await linkedInIds.learn({ handle, opaqueId })
}
