import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Change } from '#shared/ledger/change.ts'
import { ATTACHMENTS, CHANGES, FORMAT, FORMAT_VERSION, MANIFEST, toHex, type AlternatFile, type Manifest, type Sha256 } from './format.ts'
import { seal } from './seal.ts'

/** ZIP has no time zones; the same content shall give the same bytes on every machine, so each entry has this date. */
const DATE = new Date(1980, 0, 1)

/**
 * The bytes of a `.alternat` file. Of several changes with one id, the first is written. Properties of a change that
 * this version does not know are written as they came.
 */
export async function writeAlternat(file: AlternatFile, sha256: Sha256): Promise<Uint8Array> {
  const contents = new Map<string, Uint8Array>([[CHANGES, strToU8(changeLines(file.changes))]])
  for (const [hash, bytes] of file.attachments) contents.set(ATTACHMENTS + hash, bytes)

  const entries: Manifest['entries'] = []
  for (const [name, bytes] of contents) entries.push({ name, size: bytes.length, sha256: toHex(await sha256(bytes)) })
  const manifest: Manifest = { format: FORMAT, version: FORMAT_VERSION, workspace: file.workspace, madeAt: file.madeAt, entries }

  const zip: Zippable = { [MANIFEST]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) }
  // Pictures are compressed already: deflating them again takes time and saves nothing.
  for (const [name, bytes] of contents) zip[name] = name.startsWith(ATTACHMENTS) ? [bytes, { level: 0 }] : bytes
  return seal(zipSync(zip, { level: 6, mtime: DATE }), sha256)
}

function changeLines(changes: readonly Change[]): string {
  const written = new Set<string>()
  const lines: string[] = []
  for (const change of changes) {
    if (written.has(change.id)) continue
    written.add(change.id)
    lines.push(`${JSON.stringify(change)}\n`)
  }
  return lines.join('')
}
