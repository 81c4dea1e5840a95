/** One part of a bar: how much, and its look. */
interface BarPart {
  amount: number
  tone: 'good' | 'middle' | 'pale'
}

export interface ChartBar {
  /** Below the bar: "Nov". */
  name: string
  /** From bottom to top. */
  parts: readonly BarPart[]
  /** Above the bar. */
  value: string
}

/** Few bars stand broad and apart, many close together; a year of them fits into a column of the page. */
const broad = { bar: 30, step: 54 }
const narrow = { bar: 18, step: 29 }
const mostBroad = 6
const chartHeight = 120
const margin = 20

/** Bars side by side; named for screen readers, with a table behind that says the same (`ChartTable`). */
export function BarChart({ bars, label }: { bars: readonly ChartBar[]; label: string }) {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0))
  const most = Math.max(1, ...totals)
  const { bar: barWidth, step } = bars.length > mostBroad ? narrow : broad
  const width = bars.length * step
  const height = chartHeight + 2 * margin
  const scale = chartHeight / most
  return (
    <div class="chart">
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <line class="ground" x1={0} x2={width} y1={margin + chartHeight} y2={margin + chartHeight} />
        {bars.map((bar, index) => (
          <g key={index} transform={`translate(${index * step + (step - barWidth) / 2} 0)`}>
            <Bar parts={bar.parts} scale={scale} width={barWidth} />
            <text x={barWidth / 2} y={margin + chartHeight - (totals[index] ?? 0) * scale - 6}>
              {bar.value}
            </text>
            <text class="name" x={barWidth / 2} y={height - 5}>
              {bar.name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

function Bar({ parts, scale, width }: { parts: readonly BarPart[]; scale: number; width: number }) {
  let below = 0
  return (
    <>
      {parts.map(({ amount, tone }) => {
        const height = amount * scale
        below += height
        return amount === 0 ? null : (
          <rect
            key={tone}
            class={tone}
            x={0}
            y={margin + chartHeight - below}
            width={width}
            height={Math.max(1, height - 1)}
            rx={3}
          />
        )
      })}
    </>
  )
}
