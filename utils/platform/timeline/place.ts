/** What the timeline page shows; the address after `#` says it, so that Back and bookmarks work. */
export type TimelineView = 'calendar' | 'list' | 'board' | 'statistics'
export type Place =
  | { at: TimelineView }
  | { at: 'bin' }
  | { at: 'add' }
  /** The log to print: of everything, or of one application. */
  | { at: 'log'; application?: string }
  | { at: 'application'; application: string }

export const timelineViews: readonly TimelineView[] = ['calendar', 'list', 'board', 'statistics']

export function isTimelineView(value: unknown): value is TimelineView {
  return timelineViews.some((view) => view === value)
}

/** Reads the address; undefined when it names no place. */
export function readPlace(hash: string): Place | undefined {
  const wanted = new URLSearchParams(hash.replace(/^#/, ''))
  const application = wanted.get('application')
  const log = wanted.get('log')
  if (log !== null) return log === '' ? { at: 'log' } : { at: 'log', application: log }
  if (application !== null && application !== '') return { at: 'application', application }
  const view = wanted.get('view')
  if (isTimelineView(view)) return { at: view }
  return view === 'bin' || view === 'add' ? { at: view } : undefined
}

/** The address of a place, with its `#`. */
export function placeAddress(place: Place): string {
  if (place.at === 'log') return `#${new URLSearchParams({ log: place.application ?? '' })}`
  const parts = place.at === 'application' ? { application: place.application } : { view: place.at }
  return `#${new URLSearchParams(parts)}`
}
