import { crc32 } from '#shared/foundation/crc32.ts'
import type { Change } from '#shared/ledger/change.ts'
import { changeSchema } from '#shared/ledger/schema.ts'

const NEWLINE = 0x0a
const PREFIX_BYTES = 9

/** What a journal segment holds: its good lines, and the bytes of those that are not what was written. */
export interface ReadLines {
  changes: Change[]
  damaged: Uint8Array[]
}

/** One line: CRC-32 of the JSON in eight hexadecimal digits, a space, the JSON, a newline. */
export function writeLine(change: Change): string {
  const json = JSON.stringify(change)
  return `${checksum(Buffer.from(json))} ${json}\n`
}

/**
 * Reads a segment. An end without a newline is a write that was cut short before it was acknowledged: it is passed
 * over. Any other line that does not match its checksum was acknowledged and then damaged: it is handed back.
 */
export function readLines(bytes: Uint8Array): ReadLines {
  const result: ReadLines = { changes: [], damaged: [] }
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start)
    if (newline === -1) break
    const line = bytes.subarray(start, newline)
    const change = readLine(line)
    if (change) result.changes.push(change)
    else result.damaged.push(line)
    start = newline + 1
  }
  return result
}

function readLine(line: Uint8Array): Change | undefined {
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  const json = text.subarray(PREFIX_BYTES)
  if (text.toString('latin1', 0, PREFIX_BYTES) !== `${checksum(json)} `) return undefined
  try {
    const value: unknown = JSON.parse(json.toString('utf8'))
    // Safe: the schema accepted it, and the value itself keeps what this version does not know.
    return changeSchema.safeParse(value).success ? (value as Change) : undefined
  } catch {
    return undefined
  }
}

function checksum(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(8, '0')
}
