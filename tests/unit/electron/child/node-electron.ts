import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'

/** The part of Electron that a utility worker uses, over Node processes with real memory of their own. */
const children = new Set<ChildProcess>()

class NodeProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(entry: string) {
    super()
    this.#child = fork(entry)
    children.add(this.#child)
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => {
      children.delete(this.#child)
      this.emit('exit', code)
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(message: object): void {
    this.#child.send(message)
  }

  kill(): boolean {
    return this.#child.kill('SIGKILL')
  }
}

export const utilityProcess = { fork: (entry: string): NodeProcess => new NodeProcess(entry) }

export const app = {
  getAppMetrics: (): object[] => [...children].map(({ pid = 0 }) => ({ pid, memory: { workingSetSize: residentKilobytes(pid) } }))
}

function residentKilobytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}
