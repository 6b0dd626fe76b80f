import type { Events, Requests } from '#shared/ipc/contract.ts'

/** What the preload script puts on the window: the only way out of the page. */
export interface Bridge {
  request<C extends keyof Requests>(channel: C, argument: Requests[C]['argument']): Promise<Requests[C]['answer']>
  on<E extends keyof Events>(event: E, handler: (value: Events[E]) => void): () => void
}

declare global {
  interface Window {
    alternat: Bridge
  }
}

/** Asks the main process. Channels without an argument are called with the channel alone. */
export function request<C extends keyof Requests>(
  channel: C,
  ...argument: Requests[C]['argument'] extends undefined ? [] : [Requests[C]['argument']]
): Promise<Requests[C]['answer']> {
  // An absent argument is undefined, which is what these channels declare.
  return window.alternat.request(channel, argument[0] as Requests[C]['argument'])
}
