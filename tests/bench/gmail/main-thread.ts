import * as v from 'valibot'

/** What one stretch of a journey cost the page's main thread, in milliseconds of that thread's own time. */
export interface Cost {
  /** All tasks. */
  total: number
  /** What the extension's scripts took of them, compiling included. */
  own: number
  /** The longest piece of the extension's script without a pause. */
  longestOwn: number
  /** Tasks over 50 ms. */
  longTasks: number
}

const eventShape = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
})
type TraceEvent = v.InferOutput<typeof eventShape>

const urlShape = v.object({ data: v.object({ url: v.string() }) })
const interfaceShape = v.object({ chrome_mojo_event_info: v.object({ mojo_interface_tag: v.string() }) })

/** What a trace says of a journey. */
export interface Costs {
  /** By stretch. */
  of: ReadonlyMap<string, Cost>
  /** The names of the extension's files that ran in the page. */
  files: readonly string[]
}

/** What a trace has to record for all this. */
export const traceCategories = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing']

const taskName = 'ThreadControllerImpl::RunTask'
const scriptNames = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'RunMicrotasks'])
const longTask = 50

/**
 * Reads a Chromium trace. Stretches begin at the page's marks `bench:NAME` and end at the next; the last mark ends
 * the last. Microtasks that no call is named for count as those of the script before them in the same task, and in a task
 * that an answer of the extension's background began, as the extension's. What the journey itself does through the
 * browser's tools is nobody's, though it may be heard by listeners.
 */
export function costsOf(trace: string, extension: string): Costs {
  const parsed = v.parse(v.object({ traceEvents: v.array(v.unknown()) }), JSON.parse(trace))
  const events = parsed.traceEvents.flatMap((event) => {
    const read = v.safeParse(eventShape, event)
    return read.success ? [read.output] : []
  })
  const marks = events
    .filter(({ name, ph }) => name.startsWith('bench:') && (ph === 'R' || ph === 'I'))
    .sort((one, other) => one.ts - other.ts)
  const { pid, tid } = marks.at(-1) ?? { pid: -1, tid: -1 }
  const thread = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur)
  const tasks = tasksOf(thread)
  const origin = `chrome-extension://${extension}/`
  const costs = new Map<string, Cost>()
  for (const [index, mark] of marks.slice(0, -1).entries()) {
    // What was before the first mark belongs to it: the page marks its start when it has begun.
    const from = index === 0 ? 0 : mark.ts
    const until = marks[index + 1]?.ts ?? 0
    const within = tasks.filter(({ task }) => task.ts >= from && task.ts < until)
    costs.set(mark.name.slice('bench:'.length), costOf(within, origin))
  }
  const own = thread.map(urlOf).filter((url) => url.startsWith(origin))
  return { of: costs, files: [...new Set(own.map((url) => url.slice(origin.length)))] }
}

interface Task {
  task: TraceEvent
  inside: readonly TraceEvent[]
}

/** The outermost tasks with what was recorded inside each. */
function tasksOf(thread: readonly TraceEvent[]): readonly Task[] {
  const tasks: { task: TraceEvent; inside: TraceEvent[] }[] = []
  for (const event of thread) {
    const current = tasks.at(-1)
    const inCurrent = current !== undefined && event.ts < current.task.ts + current.task.dur
    if (inCurrent) current.inside.push(event)
    else if (event.name === taskName) tasks.push({ task: event, inside: [] })
  }
  return tasks
}

function costOf(tasks: readonly Task[], origin: string): Cost {
  const cost: Cost = { total: 0, own: 0, longestOwn: 0, longTasks: 0 }
  for (const { task, inside } of tasks) {
    const own = ownPieces(inside, origin)
    cost.total += task.tdur / 1_000
    cost.own += own.reduce((sum, piece) => sum + piece, 0)
    cost.longestOwn = Math.max(cost.longestOwn, ...own)
    if (task.tdur / 1_000 > longTask) cost.longTasks += 1
  }
  return cost
}

/** The pieces of a task that ran the extension's scripts, in milliseconds. */
function ownPieces(inside: readonly TraceEvent[], origin: string): readonly number[] {
  const pieces: number[] = []
  let before: 'own' | 'page' | null = inside.some(isAnswer) ? 'own' : inside.some(isJourney) ? 'page' : null
  let end = 0
  for (const event of inside) {
    if (!scriptNames.has(event.name) || event.ts < end) continue
    if (event.name === 'RunMicrotasks') {
      const named = inside.filter(
        ({ name, ts }) => name === 'FunctionCall' && ts > event.ts && ts < event.ts + event.dur,
      )
      const outermost = named.filter((one) => !named.some((other) => other !== one && holds(other, one)))
      const ownOnes = outermost.filter((call) => urlOf(call).startsWith(origin))
      const rest = event.tdur - outermost.reduce((sum, { tdur }) => sum + tdur, 0)
      const nobodysIsOwn =
        before === 'own' || (before === null && ownOnes.length > 0 && ownOnes.length === outermost.length)
      const taken = ownOnes.reduce((sum, { tdur }) => sum + tdur, nobodysIsOwn ? Math.max(rest, 0) : 0)
      if (taken > 0) pieces.push(taken / 1_000)
    } else {
      before = urlOf(event).startsWith(origin) ? 'own' : 'page'
      if (before === 'own') pieces.push(event.tdur / 1_000)
    }
    end = event.ts + event.dur
  }
  return pieces
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur
}

function urlOf({ args }: TraceEvent): string {
  return v.is(urlShape, args) ? args.data.url : ''
}

function isAnswer(event: TraceEvent): boolean {
  return interfaceOf(event).startsWith('extensions.')
}

function isJourney(event: TraceEvent): boolean {
  return interfaceOf(event).startsWith('blink.mojom.DevTools')
}

function interfaceOf({ args }: TraceEvent): string {
  return v.is(interfaceShape, args) ? args.chrome_mojo_event_info.mojo_interface_tag : ''
}
