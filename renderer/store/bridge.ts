import type { Bridge } from '#shared/ipc/channels.ts'

declare global {
  interface Window {
    alternat: Bridge
  }
}

/** Asks the main process: the only way out of the page. */
export const request: Bridge['request'] = (channel, ...argument) => window.alternat.request(channel, ...argument)

/** Listens to what the main process tells without being asked. Returns how to stop listening. */
export const onEvent: Bridge['on'] = (channel, handler) => window.alternat.on(channel, handler)
