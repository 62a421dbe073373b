import { Worker } from 'node:worker_threads'
import { timeout } from '../guard/availability.ts'
import type { Outcome, Setting, Task } from './task.ts'
import { Turns } from './turns.ts'

/** Megabytes of JavaScript's memory that a thread may hold. */
const MEGABYTES = 1_024

class Thread {
  readonly #worker: Worker
  readonly #ready = Promise.withResolvers<void>()
  #current: PromiseWithResolvers<Outcome> | undefined
  ended = false

  constructor(setting: Setting) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    })
    this.#ready.promise.catch(() => undefined) // Callers that await `ready` handle it.
    this.#worker
      .on('message', (message: Outcome | 'ready') => {
        if (message !== 'ready') return this.#current?.resolve(message)
        this.#worker.unref() // An idle thread keeps no process from ending.
        this.#ready.resolve()
      })
      .on('error', (error) => this.#end(error))
      .on('exit', () => this.#end(new Error('The thread ended')))
  }

  #end(error: unknown): void {
    this.ended = true
    this.#ready.reject(error)
    this.#current?.reject(error)
  }

  get ready(): Promise<void> {
    return this.#ready.promise
  }

  async work(task: Task, signal: AbortSignal): Promise<Outcome> {
    await this.#ready.promise
    const current = Promise.withResolvers<Outcome>()
    this.#current = current
    const stop = () => {
      current.reject(signal.reason)
      void this.terminate()
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    try {
      this.#worker.postMessage(task)
      return await current.promise
    } finally {
      signal.removeEventListener('abort', stop)
      this.#current = undefined
    }
  }

  terminate(): Promise<unknown> {
    this.ended = true
    return this.#worker.terminate()
  }
}

/**
 * Threads for operations that cost much. Callers take turns at them; one that runs into the deadline of its request is ended,
 * in the middle of a loop if need be, and another thread takes the place of the one it ran in.
 */
export class Crew {
  readonly #setting: Setting
  readonly #idle: Thread[] = []
  readonly #all = new Set<Thread>()
  readonly #turns: Turns
  readonly #size: number
  readonly #patience: number

  /** @param patience milliseconds until an operation is given up, the wait for its turn included */
  constructor(size: number, setting: Setting, patience: number) {
    this.#patience = patience
    this.#size = size
    this.#setting = setting
    this.#turns = new Turns(size, Math.max(1, size - 1))
  }

  /** Starts every thread and waits until they are ready, so that no operation need wait for one. */
  async open(): Promise<void> {
    while (this.#all.size < this.#size) this.#idle.push(this.#start())
    await Promise.all([...this.#all].map(({ ready }) => ready))
  }

  /** @throws TIMEOUT when it is not done in time */
  async run(caller: string, task: Task, patience = this.#patience): Promise<Outcome> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(timeout()), patience)
    try {
      return await this.#turns.run(caller, () => this.#work(task, controller.signal), controller.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.terminate()))
  }

  async #work(task: Task, signal: AbortSignal): Promise<Outcome> {
    const thread = this.#next()
    try {
      return await thread.work(task, signal)
    } finally {
      if (thread.ended) this.#all.delete(thread)
      this.#idle.push(thread.ended ? this.#start() : thread)
    }
  }

  /** One that has ended while it was idle is not given work. */
  #next(): Thread {
    for (let thread = this.#idle.pop(); thread; thread = this.#idle.pop()) {
      if (!thread.ended) return thread
      this.#all.delete(thread)
    }
    return this.#start()
  }

  #start(): Thread {
    const thread = new Thread(this.#setting)
    this.#all.add(thread)
    return thread
  }
}
