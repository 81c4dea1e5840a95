import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingShapes } from '../../../utils/messaging/reading-shapes.ts'
import { misfit, type Shape } from '../../../utils/messaging/shapes.ts'
import { readWords } from '../../../utils/timeline/read-words.ts'

/** Mails that somebody has written to break what reads them, read as the background has mails read. */
const at = '2026-11-25T09:00:00Z'
const zone = 'Europe/Berlin'

function readEverywhere(subject: string, body: string, name: string, email: string): void {
  const from = { name, email }
  const message = { from, at, text: body }
  const seen = {
    channel: 'gmail',
    thread: 't',
    subject,
    messages: [{ message: 'm', mine: false, ...message }],
  } as const
  const answers = {
    mails: readWords('mails', { subject, zone, messages: [message] }),
    kinds: readWords('kinds', {
      subject,
      zone,
      messages: [
        { mine: false, ...message },
        { mine: true, text: body },
      ],
    }),
    trackable: readWords('trackable', { seen, now: Temporal.Instant.from(at).epochMilliseconds, zone }),
    written: readWords('written', {
      mail: { subject, text: body },
      check: { names: [name], company: 'Larkspur', off: [] },
    }),
  }
  for (const [reading, answer] of Object.entries(answers)) {
    const shape: Shape<unknown> = readingShapes[reading as keyof typeof answers]
    expect([reading, shape.read(JSON.parse(JSON.stringify(answer))) !== misfit]).toEqual([reading, true])
  }
}

const nasty = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\r',
  '\n>',
  '\n-- \n',
  '<img src=x onerror=alert(1)>',
  '\u0024{7*7}',
  '%00',
  '__proto__',
  'interview',
  'on Friday at 25:61',
  '31.02.2026',
  '2026-99-99',
  'Dear ',
  'thank you',
  'BEGIN:VCALENDAR',
  'https://evil.example/?q=',
  'a@',
  '@b.example',
  '\u0130',
  'ﬀ',
  '👩‍👩‍👧',
  '١٢',
  ' at at at',
  ' , , ,',
  '((((',
  '[[[',
  '\t\t',
)
const words = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' '))

it('is read without a fault, and answers in the shape that it must', () => {
  fc.assert(fc.property(words, words, words, words, readEverywhere), { numRuns: 60 })
})

describe('a mail of 100 kB of one thing comes to its end', () => {
  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['marks that turn the direction', '\u202e\u2066'],
    ['zero bytes', '\u0000'],
    ['halves of characters', '\ud800'],
    ['capitals', 'Ab Cd '],
    ['days', 'Monday, '],
    ['times', '10:00 - '],
    ['dates', '12.11.2026 '],
    ['dots', 'a.'],
    ['quotation', '> '],
    ['signatures', '-- \n'],
    ['openings', '((['],
    ['links', 'https://a.example/'],
    ['addresses', 'a@b.example '],
    ['roles', 'Senior Data Analyst at '],
    ['thanks', 'thank you for the interview '],
    ['hyphens', 'a-'],
    ['commas', 'a, b, '],
  ])('as %s, in its subject and in its body', (_what, piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length))
    readEverywhere(long, long, long.slice(0, 300), 'hr@larkspur.example')
    readEverywhere(`${long}!`, `Dear Ada, ${long}!`, 'HR', 'hr@larkspur.example')
  })
})
