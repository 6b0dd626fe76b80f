import { app, type BrowserWindow } from 'electron'
import { chooseUserData } from './environment.ts'
import { becomeOnlyInstance, receiveFiles } from './lifecycle/only-instance.ts'
import { registerAppScheme } from './security/app-protocol.ts'
import { cutNameResolution } from './security/network.ts'
import { enableSandbox } from './security/sandbox.ts'
import { Arrivals } from './services/arrivals.ts'
import { start } from './start.ts'
import { focusWindow } from './windows/main-window.ts'

/** What must be settled before Electron is ready, in this order. */
const BEFORE_READY: (() => void)[] = [chooseUserData, enableSandbox, cutNameResolution, registerAppScheme]

const arrivals = new Arrivals()
let window: BrowserWindow | undefined

BEFORE_READY.forEach((step) => step())
if (becomeOnlyInstance(arrivals, () => window && !window.isDestroyed() && focusWindow(window))) {
  receiveFiles(arrivals)
  app
    .whenReady()
    .then(async () => {
      window = await start(arrivals)
      return window
    })
    .catch((error: unknown) => {
      console.error('Alternat could not start:', error)
      app.exit(1)
    })
} else {
  app.exit(0)
}
