import fc from 'fast-check'
import * as valibot from 'valibot'
import { expect, it } from 'vitest'
import * as own from '../../../utils/messaging/shapes.ts'

/** The same shape, built by us and by Valibot. */
interface Pair {
  ours: own.Shape<unknown>
  theirs: valibot.GenericSchema<unknown, unknown>
}

const keys = ['a', 'b', 'state', '__proto__', 'toString'] as const
const words = ['x', 'y', ''] as const

const plain = fc.constantFrom<Pair>(
  { ours: own.string(), theirs: valibot.string() },
  { ours: own.number(), theirs: valibot.number() },
  { ours: own.boolean(), theirs: valibot.boolean() },
  { ours: own.unknown(), theirs: valibot.unknown() },
  { ours: own.literal('x'), theirs: valibot.literal('x') },
  { ours: own.literal(true), theirs: valibot.literal(true) },
  {
    ours: own.check(own.string(), (text) => text !== ''),
    theirs: valibot.pipe(valibot.string(), valibot.nonEmpty()),
  },
  { ours: own.picklist(['x', 'y']), theirs: valibot.picklist(['x', 'y']) },
  {
    ours: own.text(2, 1),
    theirs: valibot.pipe(valibot.string(), valibot.minLength(1), valibot.maxLength(2)),
  },
  { ours: own.matching(/^[x-z]$/), theirs: valibot.pipe(valibot.string(), valibot.regex(/^[x-z]$/)) },
  { ours: own.integer(), theirs: valibot.pipe(valibot.number(), valibot.integer()) },
  { ours: own.integer(0), theirs: valibot.pipe(valibot.number(), valibot.integer(), valibot.minValue(0)) },
  {
    ours: own.transform(own.string(), (text) => text.length),
    theirs: valibot.pipe(
      valibot.string(),
      valibot.transform((text) => text.length),
    ),
  },
)

const entry = fc.constantFrom('a', 'b', 'state')
const { shape } = fc.letrec<{ shape: Pair; object: Pair }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4 },
    plain,
    tie('object'),
    tie('shape').map(({ ours, theirs }) => ({ ours: own.array(ours), theirs: valibot.array(theirs) })),
    tie('shape').map(({ ours, theirs }) => ({
      ours: own.array(ours, 1),
      theirs: valibot.pipe(valibot.array(theirs), valibot.maxLength(1)),
    })),
    tie('shape').map(({ ours, theirs }) => ({
      ours: own.record((key) => key.length < 6, ours),
      theirs: valibot.record(valibot.pipe(valibot.string(), valibot.maxLength(5)), theirs),
    })),
    tie('shape').map(({ ours, theirs }) => ({ ours: own.nullable(ours), theirs: valibot.nullable(theirs) })),
    fc.tuple(tie('shape'), tie('shape')).map(([one, other]) => ({
      ours: own.variant('kind', [
        own.object({ kind: own.literal('x'), a: one.ours }),
        own.object({ kind: own.picklist(['y', 'z']), b: own.exactOptional(other.ours) }),
      ]),
      theirs: valibot.variant('kind', [
        valibot.object({ kind: valibot.literal('x'), a: one.theirs }),
        valibot.object({ kind: valibot.picklist(['y', 'z']), b: valibot.exactOptional(other.theirs) }),
      ]),
    })),
  ),
  object: fc
    .uniqueArray(fc.tuple(entry, tie('shape'), fc.constantFrom('wanted', 'maybe', 'optional')), {
      selector: ([key]) => key,
      maxLength: 3,
    })
    .map((entries) => ({
      ours: own.object(
        Object.fromEntries(
          entries.map(([key, { ours }, as]) => [
            key,
            { wanted: ours, maybe: own.exactOptional(ours), optional: own.optional(ours) }[as],
          ]),
        ),
      ),
      theirs: valibot.object(
        Object.fromEntries(
          entries.map(([key, { theirs }, as]) => [
            key,
            {
              wanted: theirs,
              maybe: valibot.exactOptional(theirs),
              optional: valibot.optional(theirs),
            }[as],
          ]),
        ),
      ),
    })),
}))

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(
      ...words,
      'xyz',
      0,
      1.5,
      -1,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      true,
      false,
      null,
      undefined,
    ),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
    fc
      .tuple(fc.constantFrom('x', 'y', 'z', 'w'), tie('value'), tie('value'))
      .map(([kind, a, b]) => ({ kind, a, b })),
    fc.tuple(fc.constantFrom('y', 'z'), tie('value')).map(([kind, a]) => ({ kind, a })),
  ),
}))

it('reads and refuses what Valibot reads and refuses', () => {
  const counts = { read: 0, refused: 0 }
  fc.assert(
    fc.property(shape, value, ({ ours, theirs }, given) => {
      const parsed = valibot.safeParse(theirs, given)
      const read = ours.read(given)
      expect(read !== own.misfit).toBe(parsed.success)
      if (parsed.success) expect(read).toEqual(parsed.output)
      counts[parsed.success ? 'read' : 'refused'] += 1
    }),
    { numRuns: 20_000 },
  )
  expect(counts.read).toBeGreaterThan(1_000)
  expect(counts.refused).toBeGreaterThan(1_000)
})

it('wants what must be there and lets only what may be absent be absent', () => {
  const shape = own.object({ name: own.string(), email: own.exactOptional(own.string()) })
  expect(shape.read({ name: 'Imke', other: 1 })).toEqual({ name: 'Imke' })
  expect(shape.read({ email: 'imke@ostfeld.example' })).toBe(own.misfit)
  expect(shape.read({ name: 'Imke', email: undefined })).toBe(own.misfit)
})
