import { app, type Session } from 'electron'
import { isOwnPage } from './origin.ts'

/** No name is ever looked up: also for what Chromium itself might want from the network. */
export function cutNameResolution(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
}

/** A page may load the app's own files and what it made itself; the developer tools of an unpackaged run their own. */
export function isAllowedUrl(url: string, packaged: boolean): boolean {
  if (isOwnPage(url) || url.startsWith('blob:app://alternat/') || url.startsWith('data:')) return true
  return !packaged && url.startsWith('devtools://')
}

/** Nothing leaves the laptop, whatever a page asks for. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedUrl(details.url, app.isPackaged) })
  })
  // The dictionaries of the spelling checker would come from a server.
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}
