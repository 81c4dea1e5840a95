/** What the tones of a chart mean. */
export function ChartLegend({
  entries,
}: {
  entries: readonly { tone: 'good' | 'middle' | 'pale'; words: string }[]
}) {
  return (
    <ul class="chart-legend">
      {entries.map(({ tone, words }) => (
        <li key={tone}>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={tone} x={0.5} y={0.5} width={11} height={11} rx={3} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
