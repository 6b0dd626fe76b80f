import { readDirectory, type DirectoryEntry } from '#shared/foundation/zip/directory.ts'
import { ZipRefusal } from '#shared/foundation/zip/refusal.ts'
import { unpack } from '#shared/foundation/zip/unpack.ts'
import { LIMITS } from '../limits.ts'
import { damagedPart, Refusal } from '../problem.ts'
import { parseXml } from './parse-xml.ts'

/** What one part says about another: `type` is the last word of its address, such as `worksheet`. */
export interface Relationship {
  id: string
  type: string
  /** Name of the part, resolved. */
  target: string
}

const MEGABYTE = 1_000_000

/**
 * The parts of a ZIP package (ECMA-376-2) by name. Nothing is unpacked before all that the directory claims has been
 * added up, and each part only when it is asked for.
 */
export class Package {
  readonly #file: Uint8Array
  readonly #entries = new Map<string, DirectoryEntry>()

  /** @throws Refusal when the directory is damaged, or claims more than a list can be */
  constructor(file: Uint8Array) {
    this.#file = file
    let unpacked = 0
    for (const entry of directoryOf(file)) {
      unpacked += entry.unpacked
      const key = keyOf(entry.name)
      if (this.#entries.has(key)) throw damagedPart(entry.name)
      this.#entries.set(key, entry)
    }
    if (unpacked > LIMITS.unpackedBytes) throw new Refusal({ key: 'intake.unpacksTooLarge', values: { limit: LIMITS.unpackedBytes / MEGABYTE } })
  }

  has(part: string): boolean {
    return this.#entries.has(keyOf(part))
  }

  /** @throws Refusal when the part is missing or damaged */
  bytesOf(part: string): Uint8Array {
    const entry = this.#entries.get(keyOf(part))
    if (entry === undefined) throw damagedPart(part)
    try {
      return unpack(this.#file, entry)
    } catch (error) {
      throw inOurWords(error)
    }
  }

  /** What `part` (the package itself when empty) refers to, links to elsewhere left out. */
  relationshipsOf(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
    if (!this.has(name)) return []
    const found: Relationship[] = []
    parseXml(name, this.bytesOf(name), {
      open: (element, attribute) => {
        if (element !== 'p:Relationship' || attribute('TargetMode') === 'External') return
        const type = attribute('Type') ?? ''
        const target = resolve(part.slice(0, slash), attribute('Target') ?? '')
        found.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target })
      },
      close: () => undefined
    })
    return found
  }
}

function directoryOf(file: Uint8Array): DirectoryEntry[] {
  try {
    return readDirectory(file, LIMITS.entries)
  } catch (error) {
    throw inOurWords(error)
  }
}

function inOurWords(error: unknown): unknown {
  if (!(error instanceof ZipRefusal)) return error
  if (error.reason === 'tooManyEntries') return new Refusal({ key: 'intake.tooManyParts', values: {} })
  if (error.reason === 'encrypted') return new Refusal({ key: 'intake.encrypted', values: {} })
  return error.entry === '' ? new Refusal({ key: 'intake.damaged', values: {} }) : damagedPart(error.entry)
}

/** Names of parts are the same in capitals (ECMA-376-2, 6.2.2.3); some programs write `\` or begin with `/`. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** A target is relative to the folder of the part that names it, unless it begins at the root. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const parts: string[] = []
  for (const word of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (word === '..') parts.pop()
    else if (word !== '' && word !== '.') parts.push(word)
  }
  return parts.join('/')
}
