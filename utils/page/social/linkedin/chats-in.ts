import type { Chats } from './chats.ts'

const key = Symbol.for('linkedin-chats')

/** Leaves the chats in the world that our scripts in a page share and that pages can't see. */
export function leaveChats(world: object, chats: Chats): void {
  Reflect.set(world, key, chats)
}

/** Takes what was left there. */
export function chatsIn(world: object): Chats | undefined {
  const chats: unknown = Reflect.get(world, key)
  return isChats(chats) ? chats : undefined
}

function isChats(value: unknown): value is Chats {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'start') === 'function'
}
