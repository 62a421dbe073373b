/** FNV-1a over UTF-16 units: a number of 32 bits for a text. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** A number from 0 to below 1 for a number: the same on every machine, for only whole numbers of 32 bits are used. */
export function scatter(value: number): number {
  let mixed = (value + 0x6d2b79f5) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
}

/** Draws that depend on nothing but the name they are seeded with, so that one part of the data never shifts another. */
export class Random {
  #state: number

  constructor(...names: (string | number)[]) {
    this.#state = hash(names.join('\0'))
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    return scatter(this.#state)
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** A number from `from` to below `to`. */
  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T {
    const index = Math.floor(this.next() * list.length)
    if (index >= list.length) throw new RangeError('nothing to pick from')
    return list[index] as T
  }

  /** Some of a list, each at most once, in an order of its own. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list]
    const taken: T[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1))
    return taken
  }
}
