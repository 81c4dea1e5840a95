/** A date as it was written: the year may be missing, and the day may not exist. */
export interface WrittenDate {
  year?: number
  month: number
  day: number
  /** The part of the text that was read. */
  written: string
}

interface Reading extends WrittenDate {
  sure: number
}

/**
 * The date in a text that is lower case and has western digits, or null. Months are named by `Intl`, in the
 * calendar of the West; numbers alone are read in the order that the language writes them.
 */
export function readWrittenDate(text: string, locale: string): WrittenDate | null {
  const order = partsOf(locale, { month: 'numeric', day: 'numeric' })
  const dayFirst = order.indexOf('day') < order.indexOf('month')
  const named = namedDates(text, locale).map((date) => ({
    ...date,
    sure: date.sure + (date.dayFirst === dayFirst ? 1 : 0),
  }))
  const all = [...named, ...numericDates(text, dayFirst)].filter(isPossible)
  return all.sort((one, other) => other.sure - one.sure)[0] ?? null
}

function namedDates(text: string, locale: string): (Reading & { dayFirst: boolean })[] {
  return monthNames(locale).flatMap(([name, month]) => {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // Hebrew writes "in" together with the month.
    const letter = /^\p{L}/u.test(name) ? '(?<!\\p{L})ב?' : '(?<!\\d)'
    const end = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(name) ? '(?!\\p{L})' : ''
    const year = '(?:(\\d{4})[^\\d:;]{0,6})?'
    const before = new RegExp(
      `${year}(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er)?[\\s.,،]*(?:de |of |ngày )?${letter}${word}${end}[.,،]?(?:[\\s,]*(?:de |del )?(\\d{4}))?`,
      'u',
    )
    const behind = new RegExp(
      `${year}${letter}${word}${end}[.,،]?\\s*(\\d{1,2})(?:st|nd|rd|th|日|일)?(?![\\d:])(?:[\\s,،]+(\\d{4}))?`,
      'u',
    )
    const first = before.exec(text)
    const second = behind.exec(text)
    return [
      ...(first === null
        ? []
        : [{ ...dateOf(first[0], first[1] ?? first[3], String(month), first[2]), dayFirst: true }]),
      ...(second === null
        ? []
        : [{ ...dateOf(second[0], second[1] ?? second[3], String(month), second[2]), dayFirst: false }]),
    ]
  })
}

function* numericDates(text: string, dayFirst: boolean): Generator<Reading> {
  const gap = '\\s?[-/.]\\s?'
  const yearFirst = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日일]?/.exec(text)
  if (yearFirst) yield dateOf(yearFirst[0], yearFirst[1], yearFirst[2], yearFirst[3])
  const yearLast = new RegExp(`(?<!\\d)(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4})(?!\\d)`).exec(text)
  if (yearLast) yield inOrder(yearLast[0], yearLast[1], yearLast[2], yearLast[3])
  const eastern = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text)
  if (eastern) yield dateOf(eastern[0], undefined, eastern[1], eastern[2])
  const short = new RegExp(`(?<![\\d:./-])(\\d{1,2})${gap}(\\d{1,2})(?![\\d:]|[-/.]\\d)\\.?`).exec(text)
  if (short) yield inOrder(short[0], short[1], short[2])

  function inOrder(written: string, first?: string, second?: string, year?: string): Reading {
    return dayFirst ? dateOf(written, year, second, first) : dateOf(written, year, first, second)
  }
}

function dateOf(written: string, year?: string, month?: string, day?: string): Reading {
  // Thailand counts years from the Buddha.
  const given = year === undefined ? undefined : Number(year) > 2400 ? Number(year) - 543 : Number(year)
  const date = { written, month: Number(month), day: Number(day), sure: given === undefined ? 0 : 2 }
  return given === undefined ? date : { ...date, year: given }
}

// A year of another calendar, a weekday taken for a month: better none than a wrong one.
function isPossible({ year, month, day }: WrittenDate): boolean {
  const isYear = year === undefined || (year >= 2000 && year < 2200)
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// Longest names first: `tháng 12` begins like `tháng 1`.
function monthNames(locale: string): [string, number][] {
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const day = Temporal.PlainDateTime.from({ year: 2026, month, day: 15 }).toZonedDateTime(
      'UTC',
    ).epochMilliseconds
    for (const style of ['long', 'short'] as const) {
      const alone = format(locale, { month: style }).format(day)
      // Many languages bend the name, or write it out only in a whole date.
      const inDates = [{}, { weekday: 'long', year: 'numeric' } as const].map(
        (more) =>
          format(locale, { ...more, month: style, day: 'numeric' })
            .formatToParts(day)
            .find(({ type }) => type === 'month')?.value,
      )
      for (const name of [alone, ...inDates]) {
        const plain = name?.toLowerCase().replace(/\.$/, '')
        if (plain && !/^\p{Nd}+$/u.test(plain)) names.set(plain, month)
      }
    }
  }
  return [...names].sort(([one], [other]) => other.length - one.length)
}

function partsOf(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  return format(locale, options)
    .formatToParts(0)
    .map(({ type }) => type)
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
}
