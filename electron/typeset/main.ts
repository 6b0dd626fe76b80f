import { answer, isTypesetRequest } from './messages.ts'
import { openEngine } from './open-engine.ts'

/**
 * Entry of the typesetting process (Electron's utilityProcess): it takes requests one after the other, and the main
 * process may kill it at any time. Arguments: `--fonts-folder=<path>`, and `--engine=native|wasm` to insist on one.
 */
interface ParentPort {
  on(event: 'message', listener: (message: { data: unknown }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { parentPort?: ParentPort } // Electron adds it to Node's process
if (!parentPort) throw new Error('The typesetting process must be started by the main process of the app')

const wantedEngine = argument('engine')
const engine = openEngine({
  fontsFolder: argument('fonts-folder') ?? '',
  ...((wantedEngine === 'native' || wantedEngine === 'wasm') && { engine: wantedEngine })
})
// A failure to open is told in the answer to each request; here it only must not end the process.
engine.catch(() => undefined)

parentPort.on('message', ({ data }) => {
  if (!isTypesetRequest(data)) return
  void answer(data, engine).then((reply) => parentPort.postMessage(reply))
})

function argument(name: string): string | undefined {
  const prefix = `--${name}=`
  return process.argv.find((word) => word.startsWith(prefix))?.slice(prefix.length)
}
