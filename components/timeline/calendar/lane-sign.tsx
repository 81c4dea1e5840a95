import type { LaneBar, LaneMark } from '../../../utils/platform/timeline/lane.ts'

/** Half the height of a bar of the calendar, in CSS pixels. */
const half = 5

/** One piece of a wait, between two places of the line `y`. */
export function BarSign({
  part,
  over,
  x,
  width,
  y,
}: Pick<LaneBar, 'part' | 'over'> & { x: number; width: number; y: number }) {
  const look = over ? `bar ${part} over` : `bar ${part}`
  return <rect class={look} x={x} y={y - half} width={width} height={2 * half} rx={half} />
}

/** The sign of one thing that happened; shape and colour both tell which. */
export function MarkSign({ mark, x, y }: { mark: LaneMark; x: number; y: number }) {
  switch (mark.what) {
    case 'applied':
      return <circle class="sign applied" cx={x} cy={y} r={3} />
    case 'round':
      return <circle class="sign round" cx={x} cy={y} r={5.5} />
    case 'sent':
      return <SentSign kind={mark.kind} x={x} y={y} />
    case 'received':
      return <rect class="sign received" x={x - 4.5} y={y - 4.5} width={9} height={9} rx={2} />
    case 'promised':
      return <rect class="sign promised" x={x - 1} y={y - 11} width={2} height={22} />
    case 'closed':
      return (
        <rect class={`sign closed ${mark.outcome}`} x={x - 1.5} y={y - 8} width={3} height={16} rx={1.5} />
      )
  }
}

function SentSign({
  kind,
  x,
  y,
}: {
  kind: Extract<LaneMark, { what: 'sent' }>['kind']
  x: number
  y: number
}) {
  switch (kind) {
    case 'thank-you':
      return <circle class="sign thanked" cx={x} cy={y} r={4.5} />
    case 'check-in':
      return <path class="sign asked" d={`M${x} ${y - 7.5} ${x + 7} ${y} ${x} ${y + 7.5} ${x - 7} ${y}Z`} />
    case 'reply':
    case 'other':
      return <rect class="sign replied" x={x - 3.5} y={y - 3.5} width={7} height={7} rx={2} />
  }
}
