import type { FileMessage, FileReply } from './protocol.ts'
import { FILE_HANDLERS } from './requests.ts'

/** The files process: answers the main process, one request after the other. */
let work = Promise.resolve()

process.parentPort.on('message', ({ data }) => {
  // Safe: the only one who can write to this port is our own main process.
  const message = data as FileMessage
  work = work.then(async () => process.parentPort.postMessage(await reply(message)))
})

async function reply(message: FileMessage): Promise<FileReply> {
  try {
    // Safe: FileMessage pairs each kind with its own argument; the compiler cannot follow that through the table.
    const handler = FILE_HANDLERS[message.kind] as (argument: unknown) => Promise<unknown>
    return { id: message.id, ok: true, answer: await handler(message.argument) }
  } catch (error) {
    return { id: message.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
