/** A conversation as it stands on the screen. */
export interface SeenThread {
  channel: 'gmail' | 'linkedin'
  thread: string
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
}
