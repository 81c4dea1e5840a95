import type { Window } from '../utils/etiquette/window.ts'

/** Two rows of seven, and what each of them stands for: a fourteenth of the wait. */
const dots = 14

export interface MeterProps {
  /** The wait is running, the window is open, or the one check-in has been sent. */
  state: 'waiting' | 'open' | 'spent'
  /** Days since the wait began, 0 on its first day. */
  day: number
  /** Days of the whole wait, 14 unless a weekend or a promise makes it longer. */
  of: number
  /** Two rows of seven, or one line of fourteen. */
  shape?: 'rows' | 'line'
  /** Diameter of a dot in CSS pixels. */
  dot?: number
  /** Accessible name. Without it the meter is decoration beside words that say the same. */
  label?: string
}

/**
 * How many of the fourteen dots are filled. Dot n is filled when day ≥ n; in a wait of another length
 * each dot stands for its share, and the last one is filled on the day to ask and never before.
 */
export function filledDots(day: number, of: number): number {
  if (of <= 0 || day >= of) return dots
  return Math.max(0, Math.min(dots - 1, Math.floor((day * dots) / of)))
}

/** The meter that belongs to a window, or null where the window is no wait. */
export function meterOf(window: Window): Pick<MeterProps, 'state' | 'day' | 'of'> | null {
  switch (window.state) {
    case 'applied':
    case 'waiting':
      // While a later round keeps the window shut there is no day to ask: the last dot stays open.
      return { state: 'waiting', day: window.day, of: window.of ?? Math.max(dots, window.day + 1) }
    case 'open':
      return { state: 'open', day: dots, of: dots }
    case 'spent':
      return { state: 'spent', day: 0, of: dots }
    case 'upcoming':
    case 'thank-you':
    case 'your-turn':
    case 'closed':
      return null
  }
}

/**
 * The fortnight meter, the sign of the product. Drawn with presentation attributes alone, so that it looks
 * the same under every content security policy; colours are the variables of assets/theme.css.
 */
export function Meter({ state, day, of, shape = 'rows', dot = 8, label }: MeterProps) {
  const filled = filledDots(day, of)
  const gap = dot * 0.5
  const step = dot + gap
  const columns = shape === 'rows' ? dots / 2 : dots
  const width = columns * step - gap
  const height = (dots / columns) * step - gap
  // Room for the ring around the last dot.
  const margin = dot * 0.5
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden beside words that say the same.
    <svg
      class="meter"
      width={width + 2 * margin}
      height={height + 2 * margin}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {Array.from({ length: dots }, (_, index) => (
        <Dot
          key={index}
          x={(index % columns) * step + dot / 2}
          y={Math.floor(index / columns) * step + dot / 2}
          radius={dot / 2}
          look={lookOf(index + 1, filled, state)}
        />
      ))}
    </svg>
  )
}

type Look = 'past' | 'today' | 'ahead' | 'ask' | 'open' | 'ask-now' | 'spent'

function lookOf(n: number, filled: number, state: MeterProps['state']): Look {
  switch (state) {
    case 'open':
      return n === dots ? 'ask-now' : 'open'
    case 'spent':
      return 'spent'
    case 'waiting':
      if (n === dots) return filled === dots ? 'ask-now' : 'ask'
      if (n === filled) return 'today'
      return n < filled ? 'past' : 'ahead'
  }
}

function Dot({ x, y, radius, look }: { x: number; y: number; radius: number; look: Look }) {
  switch (look) {
    case 'past':
      return <circle cx={x} cy={y} r={radius} fill="var(--soft)" />
    case 'today':
      return <circle cx={x} cy={y} r={radius} fill="var(--ink)" />
    case 'ahead':
      return <circle cx={x} cy={y} r={radius} fill="var(--faint)" />
    case 'open':
      return <circle cx={x} cy={y} r={radius} fill="var(--accent)" opacity="0.35" />
    case 'spent':
      return <Ring x={x} y={y} radius={radius} thickness={radius * 0.38} colour="var(--faint)" />
    case 'ask':
      return <Ring x={x} y={y} radius={radius} thickness={radius * 0.5} colour="var(--accent)" />
    case 'ask-now':
      return (
        <>
          <circle cx={x} cy={y} r={radius} fill="var(--accent)" />
          <circle
            cx={x}
            cy={y}
            r={radius * 1.68}
            fill="none"
            stroke="var(--accent)"
            stroke-width={radius * 0.37}
          />
        </>
      )
  }
}

function Ring(ring: { x: number; y: number; radius: number; thickness: number; colour: string }) {
  return (
    <circle
      cx={ring.x}
      cy={ring.y}
      r={ring.radius - ring.thickness / 2}
      fill="none"
      stroke={ring.colour}
      stroke-width={ring.thickness}
    />
  )
}
