/**
 * The shapes of what is said between pages and the background and of what lies in the browser's storage, as strict as Valibot's (a
 * test compares the two). They are read in every page that Fortnight stands by in, in the popup and at every start of the background,
 * and Valibot would be a tenth of what is loaded there.
 */

/** What a value must be; `read` answers it without what does not belong to it, or `misfit`. */
export interface Shape<Output> {
  read(value: unknown): Output | typeof misfit
}

/** A property that may be absent, but not there without a value. */
export interface MaybeShape<Output> extends Shape<Output> {
  mayBeAbsent: true
}

export const misfit = Symbol('misfit')

export type OutputOf<Any> = Any extends Shape<infer Output> ? Output : never
type Entries = Readonly<Record<string, Shape<unknown>>>
type AbsentKeys<Of extends Entries> = {
  [Key in keyof Of]: Of[Key] extends MaybeShape<unknown> ? Key : never
}[keyof Of]
type ObjectOf<Of extends Entries> = {
  [Key in Exclude<keyof Of, AbsentKeys<Of>>]: OutputOf<Of[Key]>
} & { [Key in AbsentKeys<Of>]?: OutputOf<Of[Key]> }

/** Whatever passes the check, as it is. */
export function only<Output>(fits: (value: unknown) => value is Output): Shape<Output> {
  return { read: (value) => (fits(value) ? value : misfit) }
}

export const unknown = (): Shape<unknown> => ({ read: (value) => value })

export const string = (): Shape<string> => only((value) => typeof value === 'string')

/** Text of so many characters. */
export const text = (most: number, least = 0): Shape<string> =>
  only((value): value is string => typeof value === 'string' && value.length >= least && value.length <= most)

export const matching = (pattern: RegExp): Shape<string> =>
  only((value): value is string => typeof value === 'string' && pattern.test(value))

export const boolean = (): Shape<boolean> => only((value) => typeof value === 'boolean')

/** Any number but NaN. */
export const number = (): Shape<number> =>
  only((value): value is number => typeof value === 'number' && !Number.isNaN(value))

export const integer = (least = Number.NEGATIVE_INFINITY): Shape<number> =>
  only((value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= least)

export const literal = <const Value extends string | boolean>(wanted: Value): Shape<Value> =>
  only((value): value is Value => value === wanted)

export const picklist = <const Value extends string>(wanted: readonly Value[]): Shape<Value> =>
  only((value): value is Value => wanted.some((each) => each === value))

export const nullable = <Output>(shape: Shape<Output>): Shape<Output | null> => ({
  read: (value) => (value === null ? null : shape.read(value)),
})

export const exactOptional = <Output>(shape: Shape<Output>): MaybeShape<Output> => ({
  read: shape.read,
  mayBeAbsent: true,
})

/** A property that may be absent, or there without a value. */
export const optional = <Output>(shape: Shape<Output>): MaybeShape<Output | undefined> => ({
  read: (value) => (value === undefined ? undefined : shape.read(value)),
  mayBeAbsent: true,
})

/** What has the shape, made into something else. */
export const transform = <From, To>(shape: Shape<From>, into: (value: From) => To): Shape<To> => ({
  read(value) {
    const read = shape.read(value)
    return read === misfit ? misfit : into(read)
  },
})

/** What has the shape and passes the check too. */
export const check = <Output>(shape: Shape<Output>, fits: (value: Output) => boolean): Shape<Output> => ({
  read(value) {
    const read = shape.read(value)
    return read === misfit || fits(read) ? read : misfit
  },
})

const neverKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** An object with any keys that fit, and a value of the shape under each. */
export const record = <Output>(
  fits: (key: string) => boolean,
  shape: Shape<Output>,
): Shape<Record<string, Output>> => ({
  read(value) {
    if (typeof value !== 'object' || value === null) return misfit
    const read: Record<string, Output> = {}
    for (const [key, each] of Object.entries(value)) {
      if (neverKeys.has(key)) continue
      const property = fits(key) ? shape.read(each) : misfit
      if (property === misfit) return misfit
      read[key] = property
    }
    return read
  },
})

/** Reads a value, or answers what stands in for one that does not fit. */
export function readOr<Output>(shape: Shape<Output>, value: unknown, otherwise: Output): Output {
  const read = shape.read(value)
  return read === misfit ? otherwise : read
}

/** A list of so many at most. */
export const array = <Output>(shape: Shape<Output>, most = Number.POSITIVE_INFINITY): Shape<Output[]> => ({
  read(value) {
    if (!Array.isArray(value) || value.length > most) return misfit
    const read: Output[] = []
    for (const each of value) {
      const element = shape.read(each)
      if (element === misfit) return misfit
      read.push(element)
    }
    return read
  },
})

/** An object with these properties; others are left out. */
export const object = <Of extends Entries>(entries: Of): Shape<ObjectOf<Of>> => ({
  read(value) {
    if (typeof value !== 'object' || value === null) return misfit
    const read: Record<string, unknown> = {}
    for (const [key, shape] of Object.entries(entries)) {
      if (!(key in value)) {
        if ('mayBeAbsent' in shape) continue
        return misfit
      }
      const property = shape.read(Reflect.get(value, key))
      if (property === misfit) return misfit
      read[key] = property
    }
    // Every property has just been read by its shape; only the compiler can't follow the loop.
    return read as ObjectOf<Of>
  },
})

/** One of several objects, told apart by the property `_key`: the first that fits. */
export const variant = <Options extends readonly Shape<unknown>[]>(
  _key: string,
  options: Options,
): Shape<OutputOf<Options[number]>> => ({
  read(value) {
    for (const option of options) {
      const read = option.read(value)
      // What an option has read is of its own output; only the compiler can't follow the loop.
      if (read !== misfit) return read as OutputOf<Options[number]>
    }
    return misfit
  },
})
