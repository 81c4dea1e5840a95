import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { everyAnswer } from '../utils/messaging/answers/every.ts'
import { startChats } from '../utils/page/social/linkedin/chats.ts'
import { chatsHere } from '../utils/page/social/linkedin/chats-here.ts'
import { unheard } from '../utils/platform/unheard.ts'
import { withChats } from '../utils/sites/linkedin/with-chats.ts'

/** Brought into a page of LinkedIn when there is somewhere to write. */
export default defineUnlistedScript(() =>
  chatsHere.leave(globalThis, {
    withChats,
    answers: everyAnswer,
    start: (options) => startChats({ ...options, unheard }),
  }),
)
