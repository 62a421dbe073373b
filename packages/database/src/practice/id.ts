import type { LocalDate } from '@nhip-cau/rules/date'
import { hash } from './random.ts'

const SEQUENCE = 4096

/** Ids of version 7 that come out the same each time: they count up from the day's first millisecond, so that indexes grow at their end. */
export class Ids {
  readonly #start: number
  readonly #tail: string
  #count = 0

  constructor(seed: string, day: LocalDate) {
    this.#start = Date.parse(`${day}T00:00:00Z`)
    const digits = [1, 2].map((part) => hash(`${seed} ${day} ${part}`).toString(16).padStart(8, '0')).join('')
    this.#tail = `8${digits.slice(0, 3)}-${digits.slice(3, 15)}`
  }

  next(): string {
    const moment = (this.#start + Math.floor(this.#count / SEQUENCE)).toString(16).padStart(12, '0')
    const sequence = (this.#count % SEQUENCE).toString(16).padStart(3, '0')
    this.#count += 1
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${sequence}-${this.#tail}`
  }
}
