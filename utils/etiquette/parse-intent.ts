import * as v from 'valibot'
import type { Intent } from './intent.ts'
import { networks } from './networks.ts'
import { type Parsed, parseWith } from './parsed.ts'
import { channel, id, instant, list, text } from './shapes.ts'

const kind = v.picklist(['thank-you', 'check-in', 'reply', 'other', 'unclear'])

const send = v.object({
  act: v.literal('send'),
  kind,
  channel,
  to: list(v.pipe(text(2_000), v.minLength(1))),
  thread: v.exactOptional(id),
  sendAt: v.exactOptional(instant),
  application: v.exactOptional(id),
})

const social = v.object({
  act: v.picklist(['connect', 'follow', 'message', 'visit']),
  network: v.picklist(networks),
  contact: id,
  handle: v.exactOptional(v.pipe(text(300), v.minLength(1))),
  kind: v.exactOptional(kind),
  thread: v.exactOptional(id),
  application: v.exactOptional(id),
})

const schema: v.GenericSchema<unknown, Intent> = v.variant('act', [send, social])

/** Reads what somebody is about to do; an unknown act, kind, channel or network is an error. */
export function parseIntent(value: unknown): Parsed<Intent> {
  return parseWith(schema, value)
}
