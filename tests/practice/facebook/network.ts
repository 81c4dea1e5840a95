/** What the practice Facebook starts with: plain values, handed to the page as JSON. Everybody is invented. */
export interface PracticeFacebook {
  people: readonly PracticeProfile[]
  /** Businesses: pages that can be followed, and are nobody. */
  pages?: readonly { handle: string; name: string; category: string }[]
  /** The language of the buttons. */
  language?: 'en' | 'de' | 'ja' | 'xx'
  /** Leaves out the icon files, as builds with a sprite do. */
  withoutIcons?: boolean
}

export interface PracticeProfile {
  /** The name in the address, `dana.whitfield.9`. */
  handle: string
  name: string
  /** What the intro says about their work. */
  work: string
  relation: 'none' | 'friends' | 'requested' | 'incoming'
  /** Takes followers but no requests. */
  followOnly?: boolean
  /** A second dialog asks whether they know the user before a request leaves. */
  asksAgain?: boolean
}
