import { app } from 'electron'
import { type Arrivals, filesOnCommandLine } from '../services/arrivals.ts'

/**
 * Two processes must not write one journal: a second launch hands its files to the first, brings it to the front, and
 * ends.
 *
 * @returns false in the second process, which must do nothing else
 */
export function becomeOnlyInstance(arrivals: Arrivals, focus: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv, workingDirectory) => {
    arrivals.add(filesOnCommandLine(argv, workingDirectory))
    focus()
  })
  return true
}

/** Files named on this command line, and those that macOS sends as events. */
export function receiveFiles(arrivals: Arrivals): void {
  arrivals.add(filesOnCommandLine(process.argv, process.cwd()))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    arrivals.add([path])
  })
}
