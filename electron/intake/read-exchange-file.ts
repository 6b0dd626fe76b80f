import { inflateRawSync } from 'node:zlib'
import { isMissing } from '#electron/files/atomic-write.ts'
import { fail, type Result } from '#shared/foundation/result.ts'
import { readExchange } from '#shared/intake/translation/read-exchange.ts'
import type { ReturnedTerms } from '#shared/intake/translation/tbx.ts'
import { said, type ReturnedFile, type Said } from '#shared/translation/units/returned.ts'
import { codeOf, readCapped } from './read-file.ts'

/** Reads what a translator sent back, from where it lies; never more of a file than the limit, which then refuses it. */
export async function readExchangeFile(path: string): Promise<Result<ReturnedFile | ReturnedTerms, Said>> {
  let bytes: Uint8Array
  try {
    bytes = await readCapped(path)
  } catch (error) {
    return fail(isMissing(error) ? said('problem.vanished') : said('problem.unreadable', { reason: codeOf(error) }))
  }
  return readExchange(bytes, (packed, length) => inflateRawSync(packed, { maxOutputLength: Math.max(1, length) }))
}
