/** A conversation as it stands on the screen. */
export interface SeenThread {
  channel: 'gmail' | 'linkedin'
  thread: string
  /** The mailbox it is in, where the page names it. */
  account?: string | undefined
  subject: string
  messages: readonly SeenMessage[]
}

export interface SeenMessage {
  message: string
  from: { name: string; email: string }
  at: string
  mine: boolean
  /** Absent where the page shows the message folded; such a message is left for when it is open. */
  text?: string | undefined
  /** The calendar invitation in it, as the page's readers found it. */
  invitation?: SeenInvitation | undefined
}

export interface SeenInvitation {
  /** Null where the page says that it is an invitation, but not when. */
  startsAt: string | null
  endsAt?: string | undefined
  status: 'scheduled' | 'moved' | 'cancelled'
  /** `words`: read off written text, so it is asked before it is believed. */
  certainty: 'page' | 'words'
}
