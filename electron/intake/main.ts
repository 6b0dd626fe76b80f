import { OpenList } from './open-list.ts'
import type { IntakeMessage, IntakeReply } from './protocol.ts'

/**
 * The intake process: reads lists that come from outside. It may be killed at any time; a file that is too much for it
 * takes only the rows of the open list along.
 */
const list = new OpenList()
let work = Promise.resolve()

process.parentPort.on('message', ({ data }) => {
  // Safe: the only one who can write to this port is our own main process.
  const message = data as IntakeMessage
  work = work.then(async () => process.parentPort.postMessage(await reply(message)))
})

async function reply(message: IntakeMessage): Promise<IntakeReply> {
  try {
    return { id: message.id, ok: true, answer: await answer(message) }
  } catch (error) {
    return { id: message.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

function answer(message: IntakeMessage): unknown {
  switch (message.kind) {
    case 'open':
      return list.open(message.argument)
    case 'rows':
      return list.rows(message.argument)
    case 'close':
      return list.close(message.argument)
  }
}
