// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { fillField, fitNote } from '../../../../../utils/page/social/linkedin/note-text.ts'
import { suggestionWays } from '../../../../../utils/page/social/linkedin/suggestion-ways.ts'

const note =
  'Hello Dana, thank you for the conversation on Tuesday. I liked the robots. I would be glad to stay in touch.'

test('a note that fits stays as it is', () => {
  expect(fitNote(note, 200)).toBe(note)
})

test('whole sentences are left away from the end until it fits', () => {
  expect(fitNote(note, 80)).toBe('Hello Dana, thank you for the conversation on Tuesday. I liked the robots.')
  expect(fitNote(note, 60)).toBe('Hello Dana, thank you for the conversation on Tuesday.')
})

test('where not even one sentence fits there is no note', () => {
  expect(fitNote(note, 20)).toBeNull()
})

test('the page is told of what was filled in, as of typing', () => {
  const field = document.createElement('textarea')
  document.body.append(field)
  const heard: string[] = []
  document.addEventListener('input', () => heard.push(field.value))
  fillField(field, note)
  expect(heard).toEqual([note])
})

test('a suggestion is shown as far as the site takes it, and not at all where it takes none of it', () => {
  const field = null
  expect(suggestionWays(window, { text: note, limit: 60, field })?.text).toBe(fitNote(note, 60))
  expect(suggestionWays(window, { text: note, limit: null, field })?.text).toBe(note)
  expect(suggestionWays(window, { text: note, limit: 20, field })).toBeNull()
})
