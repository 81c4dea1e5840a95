import type { Policy } from '../../../utils/etiquette/policy.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { byMonth, type ThankYouFinding } from '../../../utils/platform/timeline/statistics.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import { BarChart } from './bar-chart.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { ChartTable } from './chart-table.tsx'
import { longMonth, shortMonth, writtenNumber } from './month-words.ts'

/** Thank-yous in time, later, or not sent, by month. */
export function ThankYouChart({
  thanks,
  policy,
  moment: { language },
}: {
  thanks: readonly ThankYouFinding[]
  policy: Policy
  moment: Moment
}) {
  const written = (number: number) => writtenNumber(number, language)
  const countOf = (findings: readonly ThankYouFinding[], wanted: ThankYouFinding['came']) =>
    findings.filter(({ came }) => came === wanted).length
  const inTime = written(countOf(thanks, 'in-time'))
  const lead =
    policy.thankWithinHours === 24
      ? sayCount('statisticsThanksLead', thanks.length, inTime)
      : sayCount('statisticsThanksLeadHours', thanks.length, inTime, policy.thankWithinHours)
  const months = byMonth(thanks).map(({ month, findings }) => ({
    month,
    inTime: countOf(findings, 'in-time'),
    later: countOf(findings, 'later'),
    not: countOf(findings, 'not'),
  }))
  return (
    <>
      <p class="finding">{lead}</p>
      <BarChart
        label={lead}
        bars={months.map(({ month, inTime: good, later, not }) => ({
          name: shortMonth(month, language),
          parts: [
            { amount: good, tone: 'good' },
            { amount: later, tone: 'middle' },
            { amount: not, tone: 'pale' },
          ],
          value: good + later + not === 0 ? '' : written(good + later + not),
        }))}
      />
      <ChartLegend
        entries={[
          { tone: 'good', words: say('statisticsInTime') },
          { tone: 'middle', words: say('statisticsLater') },
          { tone: 'pale', words: say('statisticsNotSent') },
        ]}
      />
      <ChartTable
        caption={say('statisticsThanks')}
        heads={[
          say('statisticsMonth'),
          say('statisticsInTime'),
          say('statisticsLater'),
          say('statisticsNotSent'),
        ]}
        rows={months.map(({ month, inTime: good, later, not }) => [
          longMonth(month, language),
          written(good),
          written(later),
          written(not),
        ])}
      />
    </>
  )
}
