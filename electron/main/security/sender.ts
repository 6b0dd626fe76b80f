import type { IpcMainInvokeEvent } from 'electron'
import { isOwnPage } from './origin.ts'

/** True for messages of the app's own page itself: no frame inside it, no other page that got hold of the preload. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url)
}
