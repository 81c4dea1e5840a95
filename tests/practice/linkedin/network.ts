/** What the practice LinkedIn starts with: plain values, handed to the page as JSON. All people are invented. */
export interface PracticeLinkedIn {
  me: { handle: string; name: string }
  people: readonly PracticeMember[]
  /** `enter`: Enter sends and there is no Send button, as some users have set it. */
  sendMode?: 'click' | 'enter'
  /** Where the invitation dialog stands: in the page, or in the open shadow root of the older parts. */
  dialog?: 'light' | 'shadow'
  /** Personal notes left this month. */
  notesLeft?: number
  jobs?: readonly PracticeJob[]
  /** Threads of several people. */
  groups?: readonly PracticeChat[]
}

export interface PracticeMember {
  /** The vanity name in the address. */
  handle: string
  name: string
  headline: string
  company: string
  place: string
  relation: 'none' | 'connected' | 'pending' | 'incoming'
  /** Which of the site's two page builds the profile is shown in. */
  build?: 'sdui' | 'classic'
  /** What was written between the two so far, oldest first. */
  messages?: readonly PracticeLine[]
}

/** What a thread needs of whom it is with. */
export type PracticeChat = Pick<PracticeMember, 'handle' | 'name' | 'messages'>

export interface PracticeLine {
  mine: boolean
  /** Of several people: who said it. */
  from?: string
  text: string
}

export interface PracticeJob {
  id: string
  title: string
  company: string
  place: string
  /** The handle of the person who posted it. */
  poster?: string
}
