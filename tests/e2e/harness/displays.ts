import { spawn, type ChildProcess } from 'node:child_process'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Names of virtual screens, such as `:99`, one for each worker; none where windows open on the screen of the system. */
    displays: string[]
  }
}

/**
 * Opens a virtual screen for each worker: windows of the tests have the same size everywhere, are in nobody's way, and those that
 * run beside each other share neither focus nor clipboard.
 */
export default async function openDisplays(project: TestProject): Promise<() => void> {
  const servers: ChildProcess[] = []
  const close = (): void => {
    for (const server of servers) server.kill()
  }
  process.once('exit', close)
  const count = process.platform === 'linux' ? project.config.maxWorkers : 0
  const displays: string[] = []
  for (let n = 0; n < count; n++) {
    // The server looks for a free number itself, and tells it on its third file.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    servers.push(server)
    displays.push(`:${await numberOf(server)}`)
  }
  project.provide('displays', displays)
  return close
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      told += bytes.toString()
      if (told.endsWith('\n')) resolve(told.trim())
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`The virtual screen did not open: Xvfb ended with ${code}.`)))
  })
}
