import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'

/**
 * The files under a folder that hold a text, as plain bytes, as UTF-16, or inside a `.alternat` file. Chromium packs its tables with
 * Snappy, which leaves a text that repeats nothing before it as it is: look for random ones.
 */
export function filesHolding(folder: string, text: string): string[] {
  const wide = Buffer.from(text, 'utf16le')
  return filesUnder(folder).filter((path) => {
    const bytes = readFileSync(path)
    if (bytes.includes(text) || bytes.includes(wide)) return true
    return path.includes('.alternat') && entriesOf(bytes).some((entry) => Buffer.from(entry).includes(text))
  })
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter(isFile)
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // A link of Chromium's to nowhere, or a file that went meanwhile.
    return false
  }
}

function entriesOf(bytes: Uint8Array): Uint8Array[] {
  try {
    return Object.values(unzipSync(bytes))
  } catch {
    return []
  }
}
