import { expect, it, vi } from 'vitest'
import { withPromisedAnswers } from '../../../utils/platform/promised-answers.ts'

type Native = (message: unknown, sender: string, answer: (value: unknown) => void) => true

function practiceEvent() {
  const natives = new Set<Native>()
  return {
    natives,
    addListener: (native: Native) => void natives.add(native),
    removeListener: (native: Native) => void natives.delete(native),
    tell: (answer: (value: unknown) => void) =>
      [...natives].map((native) => native('question', 'a tab', answer)),
  }
}

it('answers a message when the promise is kept, and has the browser wait for it', async () => {
  const event = practiceEvent()
  withPromisedAnswers(event).addListener(async (message, sender) => `${String(message)} of ${sender}`)
  const answer = vi.fn()
  expect(event.tell(answer)).toEqual([true])
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith('question of a tab'))
})

it('answers nothing where the promise is broken', async () => {
  const event = practiceEvent()
  withPromisedAnswers(event).addListener(() => Promise.reject(new Error('broken')))
  const answer = vi.fn()
  event.tell(answer)
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(undefined))
})

it('stops to listen', () => {
  const event = practiceEvent()
  const promised = withPromisedAnswers(event)
  const listener = async () => 'answer'
  promised.addListener(listener)
  promised.removeListener(listener)
  expect(event.natives.size).toBe(0)
})
