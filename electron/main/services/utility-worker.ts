import { app, utilityProcess, type UtilityProcess } from 'electron'

interface Pending {
  message: object
  timeoutMilliseconds: number
  resolve: (reply: unknown) => void
  reject: (error: Error) => void
}

export interface WorkerOptions {
  /** Path of the bundle to run. */
  entry: string
  args?: string[]
  /** Name in the system's list of processes. */
  name: string
  /** More resident memory than this, in bytes, ends the process while it works. */
  killAbove?: number
  /** A process that has grown past this, in bytes, is replaced as soon as it has nothing to do. */
  recycleAbove?: number
}

/** The process was ended, or ended by itself, before it answered. */
export class WorkerStopped extends Error {
  readonly reason: 'timeout' | 'memory' | 'crash'

  constructor(name: string, reason: 'timeout' | 'memory' | 'crash') {
    super(`The process "${name}" was stopped (${reason}).`)
    this.reason = reason
  }
}

const WATCH_MILLISECONDS = 500

/**
 * A utility process that answers one request at a time. It is started when first needed, ended when it takes too long
 * or too much, and started anew for the next request. A request that ended it is not tried again.
 */
export class UtilityWorker {
  readonly #options: WorkerOptions
  #process: UtilityProcess | undefined
  #queue: Pending[] = []
  #current: (Pending & { id: number; timer: NodeJS.Timeout }) | undefined
  #nextId = 1
  #watch: NodeJS.Timeout | undefined

  constructor(options: WorkerOptions) {
    this.#options = options
  }

  /** @throws WorkerStopped */
  request(message: object, timeoutMilliseconds: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ message, timeoutMilliseconds, resolve, reject })
      this.#next()
    })
  }

  /** Ends the process; what it was doing is lost. */
  stop(): void {
    this.#fail('crash')
  }

  #next(): void {
    if (this.#current) return
    const pending = this.#queue.shift()
    if (!pending) return
    const id = this.#nextId
    this.#nextId += 1
    const timer = setTimeout(() => this.#fail('timeout'), pending.timeoutMilliseconds)
    this.#current = { ...pending, id, timer }
    const child = this.#process ?? this.#start()
    child.postMessage({ ...pending.message, id })
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(this.#options.entry, this.#options.args ?? [], { serviceName: this.#options.name, stdio: 'inherit' })
    this.#process = child
    child.on('message', (reply: unknown) => {
      if (this.#process === child) this.#answer(reply)
    })
    child.on('exit', () => {
      if (this.#process === child) this.#fail('crash')
    })
    if (this.#options.killAbove !== undefined) this.#watch = setInterval(() => this.#checkMemory(), WATCH_MILLISECONDS)
    return child
  }

  #answer(reply: unknown): void {
    const current = this.#current
    if (!current || !isReply(reply) || reply.id !== current.id) return
    clearTimeout(current.timer)
    this.#current = undefined
    current.resolve(reply)
    if (this.#queue.length === 0 && this.#memory() > (this.#options.recycleAbove ?? Infinity)) this.#end()
    this.#next()
  }

  #fail(reason: WorkerStopped['reason']): void {
    const current = this.#current
    this.#current = undefined
    this.#end()
    if (current) {
      clearTimeout(current.timer)
      current.reject(new WorkerStopped(this.#options.name, reason))
    }
    this.#next()
  }

  #end(): void {
    clearInterval(this.#watch)
    this.#watch = undefined
    const child = this.#process
    this.#process = undefined
    if (child) endAtOnce(child)
  }

  #checkMemory(): void {
    if (this.#current && this.#memory() > (this.#options.killAbove ?? Infinity)) this.#fail('memory')
  }

  /** Resident bytes of the process; 0 when it does not run. */
  #memory(): number {
    const pid = this.#process?.pid
    const metric = pid === undefined ? undefined : app.getAppMetrics().find((process) => process.pid === pid)
    return (metric?.memory.workingSetSize ?? 0) * 1024
  }
}

/** Electron asks the process to end (SIGTERM), which one that is stuck need not heed. */
function endAtOnce(child: UtilityProcess): void {
  const { pid } = child
  child.kill()
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

function isReply(value: unknown): value is { id: number } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
}
