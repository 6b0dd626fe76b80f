import { z } from 'zod'
import type { Change } from '#shared/ledger/change.ts'

/**
 * The `.alternat` file: a ZIP that any archive program opens.
 *
 *     manifest.json          what this is, of which workspace, and the SHA-256 of every other entry
 *     changes.jsonl          one change a line
 *     attachments/<sha256>   files that people added, named by their content
 *
 * The ZIP comment seals the whole: it is a SHA-256 over every byte before it, so that a flipped bit in a header, which
 * unpacking would never notice, is noticed.
 */
export const FORMAT = 'alternat'
export const FORMAT_VERSION = 1

export const MANIFEST = 'manifest.json'
export const CHANGES = 'changes.jsonl'
export const ATTACHMENTS = 'attachments/'

/** Far above any meeting (100,000 changes are about 40 MB), low enough that a hostile file does no harm. */
export const LIMITS = { fileBytes: 200_000_000, unpackedBytes: 400_000_000, entries: 6000 } as const

/** SHA-256 of bytes: from `node:crypto` or the browser, because this room has neither. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export interface AlternatFile {
  workspace: { id: string; name: string }
  /** ISO instant, for people to read. */
  madeAt: string
  changes: Change[]
  /** By the SHA-256 of the content, in lower-case hexadecimal. */
  attachments: Map<string, Uint8Array>
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What every version of the format has to say about itself, so that an older app can at least name the newer one. */
export const formatSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().positive() })

/** The whole manifest of the version that this app writes. */
export const manifestSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  workspace: z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), name: z.string().max(500) }),
  madeAt: z.string().max(64),
  entries: z.array(z.object({ name: z.string().max(200), size: z.int().nonnegative(), sha256: hash }))
})
export type Manifest = z.infer<typeof manifestSchema>

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
