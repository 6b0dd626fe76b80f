import { parentPort } from 'node:worker_threads'
import { inspect } from '#electron/attached/inspect.ts'

/** Entry of the thread that looks at attached files: bytes come in, what they are goes out, one after the other. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void inspect(bytes).then((facts) => parentPort?.postMessage(facts))
})
