import type { Network } from '../network.ts'
import { readJob } from './jobs.ts'
import { linkedInPages } from './pages.ts'
import { withChats } from './with-chats.ts'

/** LinkedIn whole, both of its stacks: the server-driven pages of 2026 and the classic ones that still hold messaging. */
export const linkedIn: Network = { ...withChats(linkedInPages), readJob }
