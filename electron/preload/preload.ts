import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { isEventChannel, isRequestChannel, type Bridge } from '#shared/ipc/channels.ts'

/**
 * The only way from the window to the machine: the requests and events of the contract, by name, and nothing else of
 * Electron.
 */
const bridge = {
  request(channel: string, argument?: unknown) {
    if (!isRequestChannel(channel)) return Promise.reject(new Error(`There is no request "${channel}".`))
    return ipcRenderer.invoke(channel, argument)
  },
  on(channel: string, handler: (payload: never) => void) {
    if (!isEventChannel(channel)) throw new Error(`There is no event "${channel}".`)
    // Only the payload crosses: the event object would carry the sender.
    // Safe: main sends each event with the payload that the contract gives it.
    const listener = (_event: IpcRendererEvent, payload: unknown): void => handler(payload as never)
    ipcRenderer.on(channel, listener)
    return () => void ipcRenderer.removeListener(channel, listener)
  }
} satisfies Bridge

contextBridge.exposeInMainWorld('alternat', bridge)
