import { expect, it } from 'vitest'
import { practise } from './practice-background.ts'

const mara = [{ email: 'Mara@Larkspur.example' }]
const asked = { channel: 'gmail', thread: 'thread-1', people: mara } as const

it('a conversation that was dismissed is quiet, and others are not', async () => {
  const { get } = await practise()
  await get('quiet.wanted', { channel: 'gmail', thread: 'thread-1', people: [] })
  expect(await get('people.recognise', asked)).toEqual({ tracked: true, quiet: true })
  expect(await get('people.recognise', { ...asked, thread: 'thread-2' })).toEqual({ tracked: true })
})

it('a person that was dismissed is quiet everywhere, however the address is written', async () => {
  const { get } = await practise()
  await get('quiet.wanted', { channel: 'gmail', people: [{ email: 'mara@larkspur.example' }] })
  expect(await get('people.recognise', { ...asked, thread: 'thread-2' })).toMatchObject({ quiet: true })
})

it('with somebody else among them it is said after all', async () => {
  const { get } = await practise()
  await get('quiet.wanted', { channel: 'gmail', people: mara })
  const both = { ...asked, people: [...mara, { email: 'ines@larkspur.example' }] }
  expect(await get('people.recognise', both)).toEqual({ tracked: true })
})

it('nothing about the person can be read from what is remembered', async () => {
  const { get, written } = await practise()
  const before = await written()
  await get('quiet.wanted', { channel: 'gmail', people: [{ email: 'bea@family.example' }] })
  expect(await written()).toEqual(before)
})

it('a dismissed person is held like anybody else: only what is shown is quiet', async () => {
  const { get } = await practise()
  await get('quiet.wanted', { channel: 'gmail', people: mara })
  const text = 'Dear Mara, I wanted to ask whether there is any news about my application.'
  expect(await get('message.judge', { ...asked, text })).toMatchObject({ verdict: { action: 'pause' } })
})
