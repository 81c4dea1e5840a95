import { expect, it } from 'vitest'
import { beginning, practise } from './practice-background.ts'

/** What one site can't do to another, even if its page speaks in the place of our script. */
const at = '2026-11-25T09:00:00Z'
const people = [{ email: 'mara@larkspur.example' }]
const linkedIn = { role: 'linkedin', site: 'linkedin', tab: 3 } as const
const gmail = { role: 'gmail', site: 'gmail', tab: 7 } as const
const page = { role: 'page' } as const

it('takes back or settles no message of another site', async () => {
  const { get, handlers, ledger } = await practise()
  await get('message.sending', { channel: 'gmail', people, draft: 'd1', at, kind: 'thank-you' })
  for (const name of ['message.undone', 'message.settled'] as const) {
    expect(await handlers[name]({ draft: 'd1' }, linkedIn)).toEqual({ ok: true, value: { state: 'unknown' } })
  }
  expect((await ledger()).sends.map(({ draft }) => draft)).toEqual(['d1'])
  expect(await handlers['message.undone']({ draft: 'd1' }, gmail)).toEqual({
    ok: true,
    value: { state: 'taken-back' },
  })
})

it('marks a conversation in its own name, whatever address it gives', async () => {
  const { handlers, written } = await practise()
  const request = { thread: 't1', kind: 'reply', people } as const
  await handlers['thread.marked'](request, linkedIn)
  const marked = (await written()).slice(beginning.length)
  expect(marked).toMatchObject([{ type: 'threadMarked', source: 'linkedin' }])
})

it('puts off by the time that a wait may take, and not for ever', async () => {
  const { handlers } = await practise()
  const request = (until: string) => ({ application: 'app-1', until })
  const refused = { ok: false, refused: 'shape' }
  expect(await handlers['reminder.wanted'](request('2028-01-01'), linkedIn)).toEqual(refused)
  expect((await handlers['reminder.wanted'](request('2026-12-04'), linkedIn)).ok).toBe(true)
  expect((await handlers['reminder.wanted'](request('2028-01-01'), page)).ok).toBe(true)
})
