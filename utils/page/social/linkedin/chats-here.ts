import { handover } from '../../handover.ts'
import type { Chats } from './chats.ts'

export const chatsHere = handover<Chats>('linkedin-chats', ['start', 'withChats'])
