import { pathToFileURL } from 'node:url'

/** Where this code lies, as ES module (tests, command line) and as CommonJS (the bundle in Electron). */
export function moduleUrl(): string {
  return typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url
}
