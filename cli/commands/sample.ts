import { dirname, resolve } from 'node:path'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { SAMPLE_WORKSPACE, sampleChanges } from '#shared/sample/index.ts'
import { readArguments, required } from '../arguments.ts'
import { writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage.ts'

/** `sample --out F.alternat`: writes the example workspace. */
export async function sample(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, { out: { type: 'string' }, json: { type: 'boolean' } })
  if (positionals.length > 0) throw new UsageError('usage.tooMany', { words: positionals.join(' ') })
  const path = required(values.out, '--out')
  const changes = sampleChanges()
  const bytes = await writeAlternat(
    { workspace: SAMPLE_WORKSPACE, madeAt: changes.at(-1)?.at ?? '', changes, attachments: new Map() },
    sha256
  )
  await writeFiles(dirname(resolve(path)), [{ path, content: bytes }])
  if (values.json) output.json({ files: [{ path, language: null, format: 'alternat', pages: null }] })
  else output.line(path)
}
