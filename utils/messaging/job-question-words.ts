/** What our popup asks the content script on LinkedIn: which job is on the page? */
export const jobQuestion = { ask: 'job.shown' } as const

export function isJobQuestion(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && message.ask === jobQuestion.ask
  )
}
