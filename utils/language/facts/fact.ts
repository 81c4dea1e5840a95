/** Where a fact was found, so that the interface can show why it is believed. */
export interface Place {
  in: 'subject' | 'body' | 'sender' | 'address'
  /** The words it was read from. */
  words: string
}

export interface Fact<Value> {
  value: Value
  place: Place
}

/** A mail as the facts are read from it. */
export interface Mail {
  subject: string
  body: string
  /** `Imke Sandström <imke@harrowpike.example>`, or an address alone. */
  from?: string
}
