import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coveredCodePoints, isIgnorable } from './font-coverage.ts'

export interface Fonts {
  files: Uint8Array[]
  covers: (codePoint: number) => boolean
}

/** Reads the fonts of the house. Throws when the folder has none: a page in a stranger's font is worse than no page. */
export function readFonts(folder: string): Fonts {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttf')).sort()
  if (names.length === 0) throw new Error(`No fonts in ${folder}`)
  const files = names.map((name) => new Uint8Array(readFileSync(join(folder, name))))
  const covered = coveredByEveryStyle(names, files)
  return { files, covers: (code) => covered.has(code) || isIgnorable(code) || code === 0x0a }
}

/**
 * A letter counts when all styles of one family have it: a name that is drawn in regular must also be drawn in italic.
 * The family is the part of the file name before the weight, as in `SourceSerif4_400Regular_Italic.ttf`.
 */
function coveredByEveryStyle(names: readonly string[], files: readonly Uint8Array[]): Set<number> {
  const families = new Map<string, Set<number>>()
  names.forEach((name, index) => {
    const family = name.split('_')[0] ?? name
    const letters = coveredCodePoints(files[index] ?? new Uint8Array())
    const before = families.get(family)
    families.set(family, before ? new Set([...before].filter((code) => letters.has(code))) : letters)
  })
  return new Set([...families.values()].flatMap((letters) => [...letters]))
}
