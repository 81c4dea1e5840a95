import type { Ask } from '../../../messaging/client.ts'
import type { Chats } from './chats.ts'
import { chatsHere } from './chats-here.ts'

/**
 * Has the background bring the script of the chats into this page and takes what it leaves.
 * @throws where it doesn't come; messages are left alone then.
 */
export async function bringChats(ask: Ask<'chats.wanted'>, world: object): Promise<Chats> {
  const answer = await ask('chats.wanted', {}, { timeoutMs: 5_000 })
  const chats = chatsHere.take(world)
  if (!answer.ok || chats === undefined) throw new Error('the chats did not come')
  return chats
}
