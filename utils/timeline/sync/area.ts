import { isCivilDate } from '../../etiquette/dates.ts'
import type { CivilDate } from '../../etiquette/events.ts'
import type { Carried } from './carried.ts'
import { readSegment } from './segment.ts'

/** What the browsers let an extension keep in their sync (storage.sync: Chromium and Firefox have the same numbers). */
export const mostBytes = 102_400
export const mostItemBytes = 8_192
export const mostItems = 512

/** The area as the browser gives it. */
export type Items = Readonly<Record<string, unknown>>

/** One item of events; it belongs to the machine that wrote it, and no other writes it. */
export interface Segment {
  key: string
  device: string
  index: number
  bytes: number
  carried: readonly Carried[]
}

/** The area as far as this version can read it. */
export interface Area {
  segments: readonly Segment[]
  /** The machines that are in it, each with the day it was last heard of; undefined where only its events have come yet. */
  devices: ReadonlyMap<string, CivilDate | undefined>
  /** Items that can't be read; they stay as they are. */
  unread: readonly { key: string; device: string; index: number; bytes: number; why: 'newer' | 'damaged' }[]
  /** All bytes and all items, whoever wrote them. */
  bytes: number
  items: number
  /** Which ending of the exchange was said last. */
  ended?: string
}

const keyOfSegment = /^d\/([a-z0-9]{4,40})\/(\d{1,4})$/
const keyOfDevice = /^d\/([a-z0-9]{4,40})$/

/** The item by which one machine asks the others to stop; it holds an id that each notes when it has heard it. */
export const endedKey = 'ended'

export function segmentKey(device: string, index: number): string {
  return `d/${device}/${index}`
}

export function deviceKey(device: string): string {
  return `d/${device}`
}

/** How much of the area an item takes, as the browsers count. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + (JSON.stringify(value) ?? '')).length
}

/** Whether an item was written by this machine. */
export function isOf(device: string, key: string): boolean {
  return key === deviceKey(device) || key.startsWith(`${deviceKey(device)}/`)
}

/** Reads everything that lies in the area; what can't be read is named and left alone. */
export async function readArea(items: Items): Promise<Area> {
  const segments: Segment[] = []
  const devices = new Map<string, CivilDate | undefined>()
  const unread: Area['unread'][number][] = []
  let bytes = 0
  for (const [key, value] of Object.entries(items)) {
    const size = bytesOf(key, value)
    bytes += size
    const [, whose] = keyOfDevice.exec(key) ?? []
    if (whose !== undefined) devices.set(whose, dayIn(value))
    const [, device, written] = keyOfSegment.exec(key) ?? []
    if (device === undefined) continue
    const index = Number(written)
    if (!devices.has(device)) devices.set(device, undefined)
    const reading = await readSegment(value)
    if (reading.is === 'read') segments.push({ key, device, index, bytes: size, carried: reading.carried })
    else unread.push({ key, device, index, bytes: size, why: reading.is })
  }
  const ended = items[endedKey]
  return {
    segments,
    devices,
    unread,
    bytes,
    items: Object.keys(items).length,
    ...(typeof ended === 'string' ? { ended } : {}),
  }
}

/** The day a machine was last heard of, as its item says. */
function dayIn(value: unknown): CivilDate | undefined {
  if (typeof value !== 'object' || value === null || !('seen' in value)) return undefined
  return typeof value.seen === 'string' && isCivilDate(value.seen) ? value.seen : undefined
}
