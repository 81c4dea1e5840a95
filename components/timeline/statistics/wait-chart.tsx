import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { byMonth, type WaitFinding } from '../../../utils/platform/timeline/statistics.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import { BarChart } from './bar-chart.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { ChartTable } from './chart-table.tsx'
import { longMonth, shortMonth, writtenNumber } from './month-words.ts'

/** Waits that were kept until their day, by month. */
export function WaitChart({
  waits,
  moment: { language },
}: {
  waits: readonly WaitFinding[]
  moment: Moment
}) {
  const written = (number: number) => writtenNumber(number, language)
  const keptOf = (findings: readonly WaitFinding[]) => findings.filter(({ kept }) => kept).length
  const lead = sayCount('statisticsWaitsLead', waits.length, written(keptOf(waits)))
  const months = byMonth(waits).map(({ month, findings }) => ({
    month,
    kept: keptOf(findings),
    early: findings.length - keptOf(findings),
  }))
  return (
    <>
      <p class="finding">{lead}</p>
      <BarChart
        label={lead}
        bars={months.map(({ month, kept, early }) => ({
          name: shortMonth(month, language),
          parts: [
            { amount: kept, tone: 'good' },
            { amount: early, tone: 'middle' },
          ],
          value: kept + early === 0 ? '' : written(kept + early),
        }))}
      />
      <ChartLegend
        entries={[
          { tone: 'good', words: say('statisticsKept') },
          { tone: 'middle', words: say('statisticsEarly') },
        ]}
      />
      <ChartTable
        caption={say('statisticsWaits')}
        heads={[say('statisticsMonth'), say('statisticsKept'), say('statisticsEarly')]}
        rows={months.map(({ month, kept, early }) => [
          longMonth(month, language),
          written(kept),
          written(early),
        ])}
      />
    </>
  )
}
