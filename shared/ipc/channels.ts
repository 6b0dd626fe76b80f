import type { Events, Requests } from './contract.ts'

export type RequestChannel = keyof Requests
export type EventChannel = keyof Events

/** Every request by name; the type makes a forgotten one an error. */
const REQUESTS: Record<RequestChannel, true> = {
  'app.launch': true,
  'app.quit': true,
  'app.mayClose': true,
  'app.showInFolder': true,
  'app.openFile': true,
  'settings.change': true,
  'workspace.create': true,
  'workspace.adopt': true,
  'workspace.switch': true,
  'workspace.renewDevice': true,
  'journal.append': true,
  'journal.read': true,
  'journal.purge': true,
  'attachment.add': true,
  'attachment.read': true,
  'attachment.inspect': true,
  'exchange.saveCopy': true,
  'exchange.open': true,
  'exchange.openBytes': true,
  'exchange.takePending': true,
  'backup.list': true,
  'backup.look': true,
  'backup.read': true,
  'backup.save': true,
  'typeset.preview': true,
  'pack.chooseFolder': true,
  'pack.write': true,
  'pack.cancel': true,
  'intake.choose': true,
  'intake.openBytes': true,
  'intake.rows': true,
  'intake.close': true,
  'print.save': true,
  'print.open': true,
  'export.save': true
}

const EVENTS: Record<EventChannel, true> = {
  'menu.command': true,
  'app.closing': true,
  'exchange.arrived': true,
  'pack.progress': true
}

export function isRequestChannel(name: string): name is RequestChannel {
  return Object.hasOwn(REQUESTS, name)
}

export function isEventChannel(name: string): name is EventChannel {
  return Object.hasOwn(EVENTS, name)
}

/** What the preload puts on `window.alternat`: the only way from the window to the machine. */
export interface Bridge {
  /** Rejects when the main process refuses or fails; problems that a person can act on are part of the answer. */
  request<C extends RequestChannel>(
    channel: C,
    ...argument: Requests[C]['argument'] extends undefined ? [] : [Requests[C]['argument']]
  ): Promise<Requests[C]['answer']>
  /** @returns a function that ends the subscription */
  on<C extends EventChannel>(channel: C, handler: (payload: Events[C]) => void): () => void
}
