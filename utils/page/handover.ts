/** Where one of our scripts in a page leaves something for another. */
export interface Handover<What> {
  leave(world: object, what: What): void
  /** What was left there, if it is whole. */
  take(world: object): What | undefined
}

/** A place for it in the world that our scripts in a page share and that pages can't see; `methods` are what it must have. */
export function handover<What extends object>(
  name: string,
  methods: readonly (keyof What & string)[],
): Handover<What> {
  const key = Symbol.for(name)
  const isWhole = (value: unknown): value is What =>
    typeof value === 'object' &&
    value !== null &&
    methods.every((method) => typeof Reflect.get(value, method) === 'function')
  return {
    leave: (world, what) => void Reflect.set(world, key, what),
    take(world) {
      const what: unknown = Reflect.get(world, key)
      return isWhole(what) ? what : undefined
    },
  }
}
