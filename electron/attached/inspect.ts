import { beginsAs, LARGEST_FILE, MOST_PIXELS, pixelsOf } from '#shared/domain/attachment/file-types.ts'
import { readDirectory } from '#shared/foundation/zip/directory.ts'
import { type FileFacts, type FileProblem, refusalOf } from '#shared/domain/attachment/facts.ts'
import { inspectPdf } from './inspect-pdf.ts'

const MOST_ENTRIES = 10_000

/** What a file is, by its bytes and not by its name, and whether it can be used. Never throws. */
export async function inspect(bytes: Uint8Array): Promise<FileFacts> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > LARGEST_FILE) return refused('tooLarge')
  const type = beginsAs(bytes)
  const refusal = refusalOf(type)
  if (refusal !== null) return refused(refusal)
  if (type === 'pdf') return inspectPdf(bytes)
  return type === 'png' || type === 'jpeg' ? inspectPicture(bytes, type) : inspectOffice(bytes)
}

function refused(problem: FileProblem): FileFacts {
  return { state: 'refused', problem }
}

/** By its head alone: nothing is unpacked. */
function inspectPicture(bytes: Uint8Array, type: 'png' | 'jpeg'): FileFacts {
  const size = pixelsOf(bytes)
  if (size === null || size.width === 0 || size.height === 0) return refused('damaged')
  if (size.width * size.height > MOST_PIXELS) return refused('tooManyPixels')
  return { state: 'read', type, ...size }
}

/** By the directory of the archive alone: nothing is unpacked. Office Open XML names its main part; macros have a part of their own. */
function inspectOffice(bytes: Uint8Array): FileFacts {
  try {
    const names = readDirectory(bytes, MOST_ENTRIES).map(({ name }) => name)
    const type = names.includes('word/document.xml') ? 'docx' : names.includes('xl/workbook.xml') ? 'xlsx' : null
    if (type === null) return refused('otherArchive')
    return names.some((name) => /vbaProject\.bin$/iu.test(name)) ? refused('macros') : { state: 'read', type }
  } catch {
    return refused('damaged')
  }
}
