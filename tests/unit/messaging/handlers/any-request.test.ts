import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Request, type RequestName, requests } from '../../../../utils/messaging/protocol.ts'
import { misfit, type Shape } from '../../../../utils/messaging/shapes.ts'
import { exportBackup } from '../../../../utils/timeline/backup.ts'
import { readBackup } from '../../../../utils/timeline/read-backup.ts'
import { beginning, practise, thanked } from './practice-background.ts'

const person = fc.record(
  {
    email: fc.constantFrom(
      'mara@larkspur.example',
      'INES@larkspur.example',
      'x@larkspur.example',
      'mum@family.example',
      '@',
      '',
    ),
    name: fc.constantFrom('Mara Lindqvist', 'Ines O.', '', '(('),
    profile: fc.constantFrom('https://www.linkedin.com/in/mara-lindqvist', 'javascript:alert(1)', 'x'),
  },
  { requiredKeys: [] },
)
const message = fc.record({
  channel: fc.constantFrom('gmail' as const, 'linkedin' as const),
  people: fc.array(person, { maxLength: 4 }),
  subject: fc.string(),
  text: fc.string(),
  thread: fc.constantFrom('thread-1', '', '__proto__', 'constructor'),
  draft: fc.constantFrom('d1', '', '__proto__'),
})

it('writes nothing that a backup could not bring back', async () => {
  const { ask, written, ledger } = await practise([...beginning, thanked])
  const at = '2026-11-25T09:00:00Z'
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom('', 'm1', 'm2'), async (said, proof) => {
      const sending = asRead('message.sending', { ...said, message: proof, at })
      const settled = asRead('message.settled', { draft: said.draft, message: proof, thread: said.thread })
      await ask('message.sending', sending)
      await ask('message.settled', settled)
      await (await ledger()).sweep('2026-11-26T09:00:00Z')
    }),
    { numRuns: 60 },
  )
  const backup = exportBackup({}, await written(), at)
  expect(readBackup(backup, new Set())).toMatchObject({ ok: true })
})

/** The request as the router hands it on. */
function asRead<Name extends RequestName>(name: Name, request: unknown): Request<Name> {
  const shape: Shape<object> = requests[name]
  const read = shape.read(request)
  if (read === misfit) throw new Error('no request')
  return read as Request<Name>
}

it('answers whatever a page can say in the right form, and only ever in a form that the page can read', async () => {
  const { ask } = await practise([...beginning, thanked])
  const at = '2026-11-25T09:00:00Z'
  await fc.assert(
    fc.asyncProperty(message, async (said) => {
      const from = { name: said.people[0]?.name ?? '', email: said.people[0]?.email ?? '' }
      const { channel, people, thread, subject, text, draft } = said
      const answers = [
        await ask('people.recognise', { channel, people }),
        await ask('message.judge', said),
        await ask('message.sending', { ...said, at }),
        await ask('message.settled', { draft }),
        await ask('message.undone', { draft }),
        await ask('thread.seen', {
          channel,
          thread,
          subject,
          messages: [{ message: thread, from, at, mine: false, text }],
        }),
        await ask('draft.wanted', { kind: 'gracious', channel, people }),
        await ask('person.seen', { network: 'facebook', act: 'visit', name: from.name, handle: thread }),
      ]
      for (const answer of answers) {
        expect(answer.ok || answer.refused).not.toBe('internal')
      }
    }),
    { numRuns: 60 },
  )
})
