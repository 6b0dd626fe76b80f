import { beginsAs, type FileType, LARGEST_FILE } from '#shared/domain/attachment/file-types.ts'
import { type FileFacts, type FileProblem, refusalOf } from '#shared/domain/attachment/facts.ts'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { request } from '../bridge.ts'
import { current } from '../current.ts'
import { addAttachment } from './keep.ts'
import { pictureOf } from './picture.ts'

/** A page of either paper at 300 dots an inch. */
const LONGEST_EDGE = 3_000

/** A file that is kept and was found good. */
interface TakenFile {
  hash: string
  type: FileType
}

/**
 * Keeps a file that somebody chose or dropped, to be attached. Its size is looked at before it is read; a picture is drawn anew; everything else is
 * looked at in a process of its own. What cannot be used is not kept.
 */
export async function takeFile(file: File): Promise<Result<TakenFile, FileProblem>> {
  if (file.size === 0) return fail('empty')
  if (file.size > LARGEST_FILE) return fail('tooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const beginning = beginsAs(bytes)
  if (beginning === 'png' || beginning === 'jpeg') return takePicture(file, beginning)
  // What is plainly none of the files that can be attached is not put on the disk to be looked at.
  const refusal = refusalOf(beginning)
  if (refusal !== null) return fail(refusal)
  const hash = await addAttachment(bytes)
  const facts = await inspected(hash)
  if (facts.state === 'refused') return fail(facts.problem)
  return facts.state === 'missing' ? fail('damaged') : ok({ hash, type: facts.type })
}

async function takePicture(file: File, type: 'png' | 'jpeg'): Promise<Result<TakenFile, FileProblem>> {
  const picture = await pictureOf(file, { longest: LONGEST_EDGE, isPng: type === 'png' })
  if (picture.ok) return ok({ hash: await addAttachment(picture.value), type })
  return fail(picture.problem.key === 'picture.tooManyPixels' ? 'tooManyPixels' : picture.problem.key === 'picture.tooLarge' ? 'tooLarge' : 'damaged')
}

async function inspected(hash: string): Promise<FileFacts> {
  const workspace = current.get()?.id
  if (workspace === undefined) throw new Error('No workspace is open')
  const [facts = { state: 'missing' as const }] = await request('attachment.inspect', { workspace, hashes: [hash] })
  return facts
}
