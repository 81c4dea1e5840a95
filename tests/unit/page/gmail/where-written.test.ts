// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { newSession } from '../../../../utils/page/gmail/compose-session.ts'
import { whereWritten } from '../../../../utils/page/gmail/where-written.ts'

const sessions = ['first', 'second', 'third'].map((name) => {
  const root = document.createElement('div')
  root.append(document.createElement('input'))
  return newSession(name, root)
})
const search = document.createElement('input')

const field = (number: number) => sessions[number]?.root.querySelector('input')

beforeEach(() => {
  document.body.replaceChildren(search, ...sessions.map(({ root }) => root))
  field(0)?.focus()
})

describe('where something may have been typed', () => {
  const names = (written: ReturnType<typeof whereWritten>) => written.now(sessions).map(({ key }) => key)

  test('is where the keyboard is, and where it was before', () => {
    const written = whereWritten(document)
    expect(names(written)).toEqual(['first'])
    field(2)?.focus()
    expect(names(written)).toEqual(['first', 'third'])
    expect(names(written)).toEqual(['third'])
    search.focus()
    expect(names(written)).toEqual(['third'])
    expect(names(written)).toEqual([])
  })

  test('is anywhere, where nothing has the focus', () => {
    field(0)?.blur()
    expect(names(whereWritten(document))).toEqual(['first', 'second', 'third'])
  })
})
