/** The rows of a long list that are worth drawing: `first` to `end`, the second not included. */
export interface VisibleRows {
  first: number
  end: number
}

/** Rows drawn beyond either edge, so that scrolling and the Tab key always find the next one. */
const beyond = 8

/** Which rows of equal height are on the screen; all measures in CSS pixels. */
export function visibleRows(scrolled: number, height: number, rowHeight: number, count: number): VisibleRows {
  const first = Math.floor(Math.max(0, scrolled) / rowHeight) - beyond
  const end = Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + beyond
  return {
    first: Math.max(0, Math.min(first, count - beyond)),
    end: Math.max(0, Math.min(end, count)),
  }
}
