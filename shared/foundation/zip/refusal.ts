/** Why a ZIP is not read. Thrown by this folder; whoever asked says it in words that fit the file. */
export class ZipRefusal extends Error {
  readonly reason: 'damaged' | 'tooManyEntries' | 'encrypted'
  /** The entry that is meant; empty when it is the archive as a whole. */
  readonly entry: string

  constructor(reason: ZipRefusal['reason'], entry = '') {
    super(`${reason}: ${entry}`)
    this.reason = reason
    this.entry = entry
  }
}

export function demand(condition: boolean, entry = ''): asserts condition {
  if (!condition) throw new ZipRefusal('damaged', entry)
}
