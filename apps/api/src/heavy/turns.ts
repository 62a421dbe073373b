type Waiting = { start: () => void; signal: AbortSignal | undefined }

/**
 * Lets work of several callers run, so many at a time in all and so many of one caller. Callers take turns: one who has sent
 * much waits behind itself and not before the others.
 */
export class Turns {
  readonly #total: number
  readonly #each: number
  readonly #running = new Map<string, number>()
  /** In the order in which their callers are next. */
  readonly #waiting = new Map<string, Waiting[]>()
  #all = 0

  constructor(total: number, each: number) {
    this.#total = total
    this.#each = each
  }

  /** @param signal gives up work that has not begun; what has begun must look at it itself */
  async run<T>(caller: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#admit(caller, signal)
    try {
      return await work()
    } finally {
      this.#leave(caller)
    }
  }

  #admit(caller: string, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const giveUp = () => {
      const rest = (this.#waiting.get(caller) ?? []).filter((each) => each !== entry)
      this.#keep(caller, rest)
      reject(signal?.reason)
    }
    const start = () => {
      signal?.removeEventListener('abort', giveUp)
      this.#all += 1
      this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1)
      resolve()
    }
    const entry: Waiting = { start, signal }
    signal?.addEventListener('abort', giveUp, { once: true })
    this.#waiting.set(caller, [...(this.#waiting.get(caller) ?? []), entry])
    this.#startNext()
    return promise
  }

  #leave(caller: string): void {
    this.#all -= 1
    const left = (this.#running.get(caller) ?? 1) - 1
    if (left > 0) this.#running.set(caller, left)
    else this.#running.delete(caller)
    this.#startNext()
  }

  #keep(caller: string, waiting: Waiting[]): void {
    if (waiting.length > 0) this.#waiting.set(caller, waiting)
    else this.#waiting.delete(caller)
  }

  #startNext(): void {
    while (this.#all < this.#total) {
      const found = [...this.#waiting].find(([caller]) => (this.#running.get(caller) ?? 0) < this.#each)
      if (!found) return
      const [caller, [first, ...rest]] = found
      this.#waiting.delete(caller)
      this.#keep(caller, rest) // Behind all others, who are next.
      first?.start()
    }
  }
}
