import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { timeOf } from '../../../utils/etiquette/dates.ts'
import type { Policy } from '../../../utils/etiquette/policy.ts'
import type { ReadApplication } from '../../../utils/platform/applications.ts'
import type { Moment } from '../../../utils/platform/dates-in-words.ts'
import { answerTimesOf, thankYousOf, waitFindingsOf } from '../../../utils/platform/timeline/statistics.ts'
import { say } from '../../../utils/platform/words.ts'
import { AnswerChart } from './answer-chart.tsx'
import { ThankYouChart } from './thank-you-chart.tsx'
import { WaitChart } from './wait-chart.tsx'

/** What can be learned from the timeline: how long they take, and what one has kept up. */
export function StatisticsView({
  applications,
  policy,
  moment,
}: {
  applications: readonly ReadApplication[]
  policy: Policy
  moment: Moment
}) {
  const { answers, thanks, waits } = useMemo(() => {
    const now = timeOf(moment.now)
    const situations = applications.map(({ situation }) => situation)
    return {
      answers: situations.flatMap((situation) => answerTimesOf(situation, now)),
      thanks: situations.flatMap((situation) => thankYousOf(situation, now, policy)),
      waits: situations.flatMap((situation) => waitFindingsOf(situation, now, policy)),
    }
  }, [applications, moment, policy])
  if (answers.length + thanks.length + waits.length === 0) {
    return (
      <section class="empty">
        <h2>{say('statisticsEmptyTitle')}</h2>
        <p class="soft">{say('statisticsEmpty')}</p>
      </section>
    )
  }
  return (
    <div class="statistics">
      <Finding title={say('statisticsAnswers')} hint={say('statisticsAnswersHint')} count={answers.length}>
        <AnswerChart answers={answers} moment={moment} />
      </Finding>
      <Finding title={say('statisticsThanks')} hint={say('statisticsThanksHint')} count={thanks.length}>
        <ThankYouChart thanks={thanks} policy={policy} moment={moment} />
      </Finding>
      <Finding title={say('statisticsWaits')} hint={say('statisticsWaitsHint')} count={waits.length}>
        <WaitChart waits={waits} moment={moment} />
      </Finding>
    </div>
  )
}

function Finding({
  title,
  hint,
  count,
  children,
}: {
  title: string
  hint: string
  count: number
  children: ComponentChildren
}) {
  return (
    <section>
      <h2>{title}</h2>
      {count === 0 ? <p class="soft">{say('statisticsNone')}</p> : children}
      <p class="hint">{hint}</p>
    </section>
  )
}
