import { app } from 'electron'

/**
 * Every window runs in Chromium's sandbox. Root has none to give (Chromium then wants `--no-sandbox`, and both together
 * end in a loop of crashes), so this is left out there: continuous integration, nobody's desk.
 */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
