/** What can be attached to a document. */
export const FILE_TYPES = ['pdf', 'png', 'jpeg', 'docx', 'xlsx'] as const
export type FileType = (typeof FILE_TYPES)[number]

/** A file by itself; larger ones make every copy of the workspace slow to save and to send. */
export const LARGEST_FILE = 20_000_000
/** More pages than this are no annex: they are a book of their own, put beside the pack. */
export const MOST_PAGES = 200
/** A picture with more pixels takes more memory than it is worth: 100 megapixels are 400 MB once unpacked. */
export const MOST_PIXELS = 100_000_000

/** Every file begins with bytes of its own. */
const BEGINNINGS: readonly (readonly [FileType | 'zip' | 'svg' | 'gif' | 'webp' | 'heic' | 'office', readonly number[], number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpeg', [0xff, 0xd8, 0xff], 0],
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['heic', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4]
]

/** What a file is by its first bytes, whatever its name says; null for anything that is not known here. `office`: a file of Word or Excel before 2007, or an encrypted one. */
export function beginsAs(bytes: Uint8Array): FileType | 'zip' | 'svg' | 'gif' | 'webp' | 'heic' | 'office' | null {
  const found = BEGINNINGS.find(([, beginning, at]) => beginning.every((byte, index) => bytes[at + index] === byte))
  if (found) return found[0]
  // A PDF may have some bytes before its mark (ISO 32000-1, annex H, 3.4.1).
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  return /<svg[\s>]/iu.test(head) || (/^\s*<\?xml/u.test(head) && head.includes('svg')) ? 'svg' : null
}

/** Width and height of a PNG or JPEG in pixels, from its head alone; null where it has none. */
export function pixelsOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = beginsAs(bytes)
  if (type === 'png') return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
  return type === 'jpeg' ? frameOf(view) : null
}

/** The start of a frame, SOF0 to SOF15 without the three that are none (ITU-T T.81, table B.1). */
function frameOf(view: DataView): { width: number; height: number } | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
