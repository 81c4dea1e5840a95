import type { CivilDate, Instant } from '../../etiquette/events.ts'
import {
  type Area,
  bytesOf,
  deviceKey,
  isOf,
  mostBytes,
  mostItemBytes,
  mostItems,
  type Segment,
  segmentKey,
} from './area.ts'
import { type Carried, saysTheSame } from './carried.ts'
import { type Choice, choose } from './choose.ts'
import { pack } from './pack.ts'

/** A machine that was not heard of for so long is taken for gone: another carries what it wrote. */
const daysUntilGone = 60
/** So often a machine says that it is there. */
const daysBetweenSigns = 7

/** What this machine is to write, and what it is to take away; of its own, and of machines that are gone. */
export interface Plan extends Pick<Choice, 'applicationsStaying' | 'entriesTooLong'> {
  set: Readonly<Record<string, unknown>>
  remove: readonly string[]
  /** Entries that wait until another machine has made room. */
  waiting: number
}

/**
 * What this machine has to do so that everything that is to travel lies in the area once. An entry is added where nobody
 * has it, and dropped where a machine earlier in the alphabet has it: so no two ever drop the same. Where there is
 * nothing to do the plan is empty. `all` is the whole timeline of this machine, what lies in the area taken in already.
 */
export async function planItems(
  area: Area,
  all: readonly Carried[],
  { device, now }: { device: string; now: Instant },
): Promise<Plan> {
  const today = now.slice(0, 10)
  const chosen = await choose(all, now)
  const gone = new Set(
    [...area.devices]
      .filter(([other, seen]) => other !== device && isGone(seen, today))
      .map(([other]) => other),
  )
  const others = area.segments.filter((segment) => segment.device !== device && !gone.has(segment.device))
  const mine = area.segments.filter((segment) => segment.device === device)
  const byEarlier = whatLiesIn(others.filter((segment) => segment.device < device))
  const byOthers = whatLiesIn(others)
  const byMe = whatLiesIn(mine)

  const travelling = new Map(chosen.travelling.map((one) => [one.event.id, one]))
  const wanted = chosen.travelling.filter((one) =>
    holds(byMe, one) ? !holds(byEarlier, one) : !holds(byOthers, one),
  )
  const wantedIds = new Set(wanted.map(({ event }) => event.id))
  const seen = new Set<string>()
  const standing = mine.filter(({ carried }) => {
    const isClean = carried.every((one) => {
      const now = travelling.get(one.event.id)
      return now !== undefined && wantedIds.has(one.event.id) && !seen.has(one.event.id) && isSame(now, one)
    })
    if (isClean) for (const { event } of carried) seen.add(event.id)
    return isClean
  })
  const { kept, loosened } = joined(standing, wanted.length > seen.size)
  for (const { carried } of loosened) for (const { event } of carried) seen.delete(event.id)
  const loose = wanted.filter(({ event }) => !seen.has(event.id))

  const about = { seen: today }
  const sinceSign = daysSince(area.devices.get(device), today)
  // A sign of the future comes of a clock that was wrong.
  const isSignDue = sinceSign >= daysBetweenSigns || sinceSign < 0
  const keptKeys = new Set(kept.map(({ key }) => key))
  const stale = mine.filter(({ key }) => !keptKeys.has(key))
  const spoilt = area.unread.filter((item) => item.device === device && item.why === 'damaged')
  const freed = [...stale, ...spoilt]
  const left = { bytes: area.bytes - sum(freed), items: area.items - freed.length }
  const sign = bytesOf(deviceKey(device), about)
  const room = {
    bytes: mostBytes - left.bytes - (area.devices.get(device) === undefined ? sign : 0),
    items: mostItems - left.items - 1,
  }

  const { packed, tooLong } = await pack(loose, Math.max(0, room.bytes))
  const set: Record<string, unknown> = {}
  const taken = new Set(
    [...kept, ...area.unread.filter((item) => item.device === device && item.why === 'newer')].map(
      ({ index }) => index,
    ),
  )
  let written = 0
  let index = 0
  for (const { value, carried } of packed) {
    while (taken.has(index)) index += 1
    const key = segmentKey(device, index)
    const bytes = bytesOf(key, value)
    if (bytes > mostItemBytes || bytes > room.bytes || room.items <= 0) break
    taken.add(index)
    set[key] = value
    room.bytes -= bytes
    room.items -= 1
    written += carried.length
  }
  const waiting = loose.length - tooLong.length - written
  const goners = [...gone].filter((other) => waiting > 0 || isCarriedOn(other))
  const remove = [
    ...freed.map(({ key }) => key).filter((key) => !Object.hasOwn(set, key)),
    ...goners.flatMap((other) => keysOf(area, other)),
  ]
  if (isSignDue || area.devices.get(device) === undefined || Object.keys(set).length > 0)
    set[deviceKey(device)] = about
  if (area.devices.get(device) === today) delete set[deviceKey(device)]
  return {
    set,
    remove,
    waiting,
    applicationsStaying: chosen.applicationsStaying,
    entriesTooLong: chosen.entriesTooLong,
  }

  /** Whether everything of a machine that is gone lies elsewhere, or is not to travel any more. */
  function isCarriedOn(other: string): boolean {
    if (area.unread.some((item) => item.device === other)) return false
    return area.segments
      .filter((segment) => segment.device === other)
      .every(({ carried }) =>
        carried.every(({ event }) => {
          const now = travelling.get(event.id)
          return now === undefined || holds(byOthers, now) || holds(byMe, now)
        }),
      )
  }
}

/** What items say, by id: the lowest rank counts. */
function whatLiesIn(segments: readonly Segment[]): ReadonlyMap<string, readonly Carried[]> {
  const found = new Map<string, Carried[]>()
  for (const { carried } of segments)
    for (const one of carried) found.set(one.event.id, [...(found.get(one.event.id) ?? []), one])
  return found
}

function holds(what: ReadonlyMap<string, readonly Carried[]>, one: Carried): boolean {
  return what.get(one.event.id)?.some((other) => isSame(one, other)) ?? false
}

function isSame(one: Carried, other: Carried): boolean {
  return one.rank === other.rank && saysTheSame(one.event, other.event)
}

/** Items that are less than half full are written anew together, where there is more than one or something to add. */
function joined(
  segments: readonly Segment[],
  isMore: boolean,
): { kept: readonly Segment[]; loosened: readonly Segment[] } {
  const small = segments.filter(({ bytes }) => bytes < mostItemBytes / 2)
  if (small.length + (isMore ? 1 : 0) < 2) return { kept: segments, loosened: [] }
  return { kept: segments.filter((segment) => !small.includes(segment)), loosened: small }
}

function keysOf(area: Area, device: string): readonly string[] {
  const segments = area.segments.map(({ key }) => key).filter((key) => isOf(device, key))
  // The sign goes last, and stays where something of this machine can't be read.
  const isWhole = area.unread.every((item) => item.device !== device)
  return isWhole ? [...segments, deviceKey(device)] : segments
}

function isGone(seen: CivilDate | undefined, today: CivilDate): boolean {
  return seen !== undefined && daysSince(seen, today) > daysUntilGone
}

function daysSince(seen: CivilDate | undefined, today: CivilDate): number {
  if (seen === undefined) return Number.POSITIVE_INFINITY
  return Temporal.PlainDate.from(seen).until(today, { largestUnit: 'days' }).days
}

function sum(items: readonly { bytes: number }[]): number {
  return items.reduce((total, { bytes }) => total + bytes, 0)
}
