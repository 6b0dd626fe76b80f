import type { TypesetDocument } from './engine.ts'

/** Gives an engine the files of each document, every one once as long as its bytes are the same: a book is set anew after every edit. */
export function filesGiven(give: (name: string, bytes: Uint8Array) => void): (files: TypesetDocument['files']) => void {
  const given = new Map<string, Uint8Array>()
  return (files = {}) => {
    for (const [name, bytes] of Object.entries(files)) {
      if (given.get(name) === bytes) continue
      give(name, bytes)
      given.set(name, bytes)
    }
  }
}
