import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { type AnswerTime, byMonth, median } from '../../../utils/platform/timeline/statistics.ts'
import { say, sayCount } from '../../../utils/platform/words.ts'
import { BarChart } from './bar-chart.tsx'
import { ChartTable } from './chart-table.tsx'
import { longMonth, shortMonth, writtenNumber } from './month-words.ts'

/** How long companies took to answer, the middle of each month. */
export function AnswerChart({
  answers,
  moment: { language },
}: {
  answers: readonly AnswerTime[]
  moment: Moment
}) {
  const middle = median(answers.map(({ days }) => days)) ?? 0
  const lead = sayCount('statisticsAnswersLead', middle)
  const months = byMonth(answers).map(({ month, findings }) => ({
    month,
    count: findings.length,
    days: median(findings.map(({ days }) => days)),
  }))
  const written = (days: number | undefined) => (days === undefined ? '' : writtenNumber(days, language))
  return (
    <>
      <p class="finding">{lead}</p>
      <BarChart
        label={lead}
        bars={months.map(({ month, days }) => ({
          name: shortMonth(month, language),
          parts: [{ amount: days ?? 0, tone: 'middle' }],
          value: written(days),
        }))}
      />
      <ChartTable
        caption={say('statisticsAnswers')}
        heads={[say('statisticsMonth'), say('statisticsDays'), say('statisticsAnswered')]}
        rows={months.map(({ month, days, count }) => [
          longMonth(month, language),
          written(days),
          writtenNumber(count, language),
        ])}
      />
    </>
  )
}
