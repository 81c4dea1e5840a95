/** What `npm run inspect` prints about one page, as one line of JSON. */
export interface Inspection {
  site: string
  page: string
  person?: unknown
  composes: readonly unknown[]
  thread?: unknown
  toast?: string
  controls: readonly InspectedControl[]
  health: unknown
  /** Facts that only some sites have. */
  [more: string]: unknown
}

export interface InspectedControl {
  act: string
  who: unknown
  /** A CSS path that fits exactly this element; ` >>> ` steps into a shadow root. */
  path: string
}

/** One site's part of the tool: a row of sites.ts. */
export interface InspectedSite {
  hosts: RegExp
  /** Null where the page turns out to be of no site that Fortnight knows. */
  inspect(document: Document, url: string): Inspection | null
}
