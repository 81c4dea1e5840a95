import { cpus, loadavg } from 'node:os'

/** Only to see that everything works: few and short runs. */
export const quick = process.argv.includes('--quick')

/** Processors, their load, and when. */
export function machine(): string {
  const load = loadavg().map((one) => one.toFixed(1))
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.join(' ')}, ${Temporal.Now.instant().toString({ smallestUnit: 'minute' })}`
}
