import { ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import type { EventChannel, RequestChannel } from '#shared/ipc/channels.ts'
import type { Events, Requests } from '#shared/ipc/contract.ts'
import { ARGUMENT_SCHEMAS } from '#shared/ipc/schemas.ts'
import { isTrustedSender } from '../security/sender.ts'

type Answer<C extends RequestChannel> = Requests[C]['answer'] extends undefined ? void : Requests[C]['answer']

export type Handlers = {
  [C in RequestChannel]: (argument: Requests[C]['argument']) => Promise<Answer<C>> | Answer<C>
}

/** Answers every request of the contract: sender first, then shape, then the handler. */
export function answerRequests(handlers: Handlers): void {
  for (const channel of Object.keys(handlers) as RequestChannel[]) answer(channel, handlers[channel])
}

function answer<C extends RequestChannel>(channel: C, handler: Handlers[C]): void {
  const schema: z.ZodType = ARGUMENT_SCHEMAS[channel]
  ipcMain.handle(channel, (event, argument: unknown) => {
    if (!isTrustedSender(event)) throw new Error(`Refused: "${channel}" was sent by a page that is not the app's own.`)
    const checked = schema.safeParse(argument)
    if (!checked.success) throw new Error(`Refused: the message "${channel}" is malformed. ${z.prettifyError(checked.error)}`)
    // Safe: the schema accepted it. The argument itself is handed on, because the schema's output would lose the
    // properties of changes that this version does not know.
    return handler(argument as Requests[C]['argument'])
  })
}

/** Tells the window something; a window that is gone need not hear it. */
export function tell<C extends EventChannel>(contents: WebContents | undefined, channel: C, payload: Events[C]): void {
  if (contents && !contents.isDestroyed()) contents.send(channel, payload)
}
