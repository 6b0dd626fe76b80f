import { join } from 'node:path'
import { app } from 'electron'

/**
 * What tests may set from outside. `ALTERNAT_USER_DATA` chooses the folder of the data; answers to native dialogs are
 * heeded only in an unpackaged run, so that nobody can steer the app of a user by its environment.
 */
export const environment = {
  userData: (): string | undefined => process.env['ALTERNAT_USER_DATA'] || undefined,
  dialogAnswers: (): string | undefined => (app.isPackaged ? undefined : process.env['ALTERNAT_TEST_DIALOGS'] || undefined)
}

/** Must run before anything asks for `userData`, the lock of the only instance included. */
export function chooseUserData(): void {
  const folder = environment.userData()
  if (folder !== undefined) app.setPath('userData', folder)
}

/** A path inside the built app, the same in a folder and in an archive. */
export function bundlePath(...parts: string[]): string {
  return join(app.getAppPath(), 'out', ...parts)
}
