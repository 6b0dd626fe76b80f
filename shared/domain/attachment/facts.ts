import type { beginsAs, FileType } from './file-types.ts'

/** Why a file cannot be used at all; said when it is attached, and where it turns up all the same. */
export const FILE_PROBLEMS = ['empty', 'tooLarge', 'notAFile', 'svg', 'oldOffice', 'otherPicture', 'otherArchive', 'macros', 'damaged', 'encrypted', 'tooManyPixels', 'timeout', 'memory'] as const
export type FileProblem = (typeof FILE_PROBLEMS)[number]

/** A page of a PDF: its size in points as it is shown, and its words. */
export interface PdfPage {
  width: number
  height: number
  text: string
}

/** What is known of the bytes of a file. `apart`: a whole PDF that cannot be drawn inside another book. */
export type FileFacts =
  | { state: 'missing' }
  | { state: 'refused'; problem: FileProblem }
  | { state: 'read'; type: 'pdf'; pages: readonly PdfPage[]; apart: 'tooManyPages' | 'hiddenLayers' | 'noFonts' | null; count: number }
  | { state: 'read'; type: 'png' | 'jpeg'; width: number; height: number }
  | { state: 'read'; type: 'docx' | 'xlsx' }

/** By the SHA-256 of the bytes. */
export type Files = ReadonlyMap<string, FileFacts>

/** The name under which bytes travel beside a pack. */
export function fileNameOf(hash: string, type: FileType): string {
  return `${hash}.${type}`
}

/** The SHA-256 of the bytes that travel under such a name. */
export function hashOfName(fileName: string): string {
  return fileName.slice(0, fileName.indexOf('.'))
}

/** Why bytes that begin so cannot be attached, whatever follows; null for what has to be looked at. */
export function refusalOf(beginning: ReturnType<typeof beginsAs>): FileProblem | null {
  switch (beginning) {
    case 'pdf':
    case 'png':
    case 'jpeg':
    case 'zip':
      return null
    case 'svg':
      return 'svg'
    case 'office':
      return 'oldOffice'
    case 'gif':
    case 'webp':
    case 'heic':
      return 'otherPicture'
    default:
      return 'notAFile'
  }
}
