import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { readDirectory } from '#shared/foundation/zip/directory.ts'
import { ZipRefusal } from '#shared/foundation/zip/refusal.ts'
import { unpack } from '#shared/foundation/zip/unpack.ts'
import type { Change } from '#shared/ledger/change.ts'
import { changeSchema } from '#shared/ledger/schema.ts'
import { ATTACHMENTS, CHANGES, FORMAT_VERSION, formatSchema, LIMITS, MANIFEST, manifestSchema, toHex, type AlternatFile, type Manifest, type Sha256 } from './format.ts'
import { DAMAGED, invalid, Refusal, type ExchangeProblem } from './problem.ts'
import { sealHolds } from './seal.ts'

/** Every ZIP with an entry begins so. */
const ZIP_MARK = 'PK\u0003\u0004'

/**
 * Reads a `.alternat` file from anywhere. Every size is checked against `LIMITS` before it is unpacked, every change
 * against its schema; a file that is cut off, has one bit changed or something added is refused as a whole.
 */
export async function readAlternat(file: Uint8Array, sha256: Sha256): Promise<Result<AlternatFile, ExchangeProblem>> {
  try {
    return ok(await read(file, sha256))
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem)
    if (error instanceof ZipRefusal) return fail(DAMAGED)
    // Values nested so deep that they exhaust the stack: nobody's meeting.
    if (error instanceof RangeError) return fail(invalid(CHANGES, 0).problem)
    throw error
  }
}

async function read(file: Uint8Array, sha256: Sha256): Promise<AlternatFile> {
  if (file.length > LIMITS.fileBytes) throw tooLarge(LIMITS.fileBytes)
  if (strFromU8(file.subarray(0, ZIP_MARK.length), true) !== ZIP_MARK) {
    throw new Refusal({ key: 'exchange.foreign', values: {} })
  }
  if (!(await sealHolds(file, sha256))) throw new Refusal(DAMAGED)

  const contents = unpackAll(file)
  const manifest = readManifest(contents)
  await compareWithManifest(contents, manifest, sha256)
  return {
    workspace: manifest.workspace,
    madeAt: manifest.madeAt,
    changes: readChanges(take(contents, CHANGES)),
    attachments: readAttachments(contents, manifest)
  }
}

function unpackAll(file: Uint8Array): Map<string, Uint8Array> {
  const directory = readDirectory(file, LIMITS.entries)
  const total = directory.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (total > LIMITS.unpackedBytes) throw tooLarge(LIMITS.unpackedBytes)
  return new Map(directory.map((entry) => [entry.name, unpack(file, entry)]))
}

function readManifest(contents: Map<string, Uint8Array>): Manifest {
  const json = parseJson(strFromU8(take(contents, MANIFEST)), MANIFEST, 0)
  const format = formatSchema.safeParse(json)
  if (!format.success) throw new Refusal({ key: 'exchange.foreign', values: {} })
  if (format.data.version > FORMAT_VERSION) {
    throw new Refusal({ key: 'exchange.newer', values: { version: format.data.version } })
  }
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success) throw invalid(MANIFEST, 0)
  return manifest.data
}

/** The entries are those that the manifest lists, no more, no fewer, each with the size and the hash given there. */
async function compareWithManifest(contents: Map<string, Uint8Array>, manifest: Manifest, sha256: Sha256): Promise<void> {
  const names = new Set(manifest.entries.map((entry) => entry.name))
  if (names.size !== manifest.entries.length || contents.size !== names.size + 1) throw invalid(MANIFEST, 0)
  for (const entry of manifest.entries) {
    const bytes = take(contents, entry.name)
    if (bytes.length !== entry.size || toHex(await sha256(bytes)) !== entry.sha256) throw new Refusal(DAMAGED)
  }
}

function readChanges(bytes: Uint8Array): Change[] {
  const lines = strFromU8(bytes).split('\n')
  if (lines.pop() !== '') throw invalid(CHANGES, lines.length + 1)
  const seen = new Set<string>()
  return lines.map((line, index) => {
    const json = parseJson(line, CHANGES, index + 1)
    if (!changeSchema.safeParse(json).success) throw invalid(CHANGES, index + 1)
    // Safe: the schema accepted it. Its own output is not taken, because that drops what it does not know.
    const change = json as Change
    if (seen.has(change.id)) throw invalid(CHANGES, index + 1)
    seen.add(change.id)
    return change
  })
}

function readAttachments(contents: Map<string, Uint8Array>, manifest: Manifest): Map<string, Uint8Array> {
  const attachments = new Map<string, Uint8Array>()
  for (const { name, sha256 } of manifest.entries) {
    if (name === CHANGES) continue
    if (name !== ATTACHMENTS + sha256) throw invalid(name, 0)
    attachments.set(sha256, take(contents, name))
  }
  return attachments
}

function take(contents: Map<string, Uint8Array>, name: string): Uint8Array {
  const bytes = contents.get(name)
  if (bytes === undefined) throw invalid(name, 0)
  return bytes
}

function parseJson(text: string, entry: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(entry, line)
  }
}

function tooLarge(limit: number): Refusal {
  return new Refusal({ key: 'exchange.tooLarge', values: { limit: Math.round(limit / 1_000_000) } })
}
