/** What the timeline page shows; the address after `#` says it, so that Back and bookmarks work. */
export type TimelineView = 'calendar' | 'list' | 'board' | 'statistics'
export type Place =
  | { at: TimelineView }
  | { at: 'bin' }
  | { at: 'add' }
  | { at: 'application'; application: string }

export const timelineViews: readonly TimelineView[] = ['calendar', 'list', 'board', 'statistics']

export function isTimelineView(value: unknown): value is TimelineView {
  return timelineViews.some((view) => view === value)
}

/** Reads the address; undefined when it names no place. */
export function readPlace(hash: string): Place | undefined {
  const wanted = new URLSearchParams(hash.replace(/^#/, ''))
  const application = wanted.get('application')
  if (application !== null && application !== '') return { at: 'application', application }
  const view = wanted.get('view')
  if (isTimelineView(view)) return { at: view }
  return view === 'bin' || view === 'add' ? { at: view } : undefined
}

/** The address of a place, with its `#`. */
export function placeAddress(place: Place): string {
  const parts = place.at === 'application' ? { application: place.application } : { view: place.at }
  return `#${new URLSearchParams(parts)}`
}
