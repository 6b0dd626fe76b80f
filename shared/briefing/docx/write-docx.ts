import { Document, Packer, type PageNumberEstimator } from 'docx'
import { type Pack, plainText } from '#shared/briefing/model/index.ts'
import { LOCALES } from './locales.ts'
import { shapely } from '../typst/printable.ts'
import { numberingOf } from './numbering.ts'
import { repeatable } from './repeatable.ts'
import { sectionsOf } from './sections.ts'
import { stylesOf } from './styles.ts'
import { Writing } from './writing.ts'

type Files = ReadonlyMap<string, Uint8Array>
type Parts = ReadonlyMap<string, string | Uint8Array>

/**
 * Writes a pack as a Word document (Office Open XML): real styles and headings, contents with their pages, lists with real
 * numbering, tables whose header rows repeat, the language of every text. What people typed is only ever text: signs that mean a field, markup
 * or an end of line elsewhere are printed as typed. `files` are the bytes of pictures by name. The same pack gives the same bytes.
 */
export async function writeDocx(pack: Pack, files: Files = new Map()): Promise<Uint8Array> {
  const laidOut = pack.contents && canBeLaidOut(pack) ? await withPages(pack, files) : null
  return repeatable(laidOut ?? partsOf(documentOf(pack, files)), pack)
}

/** What is longer takes the library minutes to lay out: words grow by the square of their length, books by their own. In letters. */
const LONGEST_WORD = 200
const LONGEST_BOOK = 300_000

/** In books of several languages what stands side by side was placed pages off: Word shall find them. */
function canBeLaidOut(pack: Pack): boolean {
  if (pack.languages.length > 1) return false
  const lines = plainText(pack)
  return lines.reduce((sum, line) => sum + line.length, 0) <= LONGEST_BOOK && lines.every((line) => line.length <= LONGEST_WORD || line.split(/\s+/u).every((word) => word.length <= LONGEST_WORD))
}

/**
 * With the pages of the contents, found by laying the document out as Word does: so that they are there from the first sight, and Word does not
 * ask whether it may fill them in. Null where one of them cannot be told, as behind a sign whose font nobody knows: Word then asks.
 */
async function withPages(pack: Pack, files: Files): Promise<Parts | null> {
  // Tables of the widths of fonts: read when they are needed.
  const { estimatePageNumbers } = await import('docx/layout')
  let isWhole = false
  const pageNumbers: PageNumberEstimator = (body, context) => {
    const found = estimatePageNumbers(body, context)
    // How many pages there are is known where all of them were laid out.
    isWhole = found.pageCount !== undefined && found.bookmarks.size > 0
    return found
  }
  const parts = partsOf(documentOf(pack, files, pageNumbers))
  return isWhole ? parts : null
}

function documentOf(pack: Pack, files: Files, pageNumbers?: PageNumberEstimator): Document {
  const writing = new Writing(pack, files)
  const sections = sectionsOf(pack, writing)
  return new Document({
    title: shapely(pack.title),
    creator: shapely(pack.runningHead),
    lastModifiedBy: shapely(pack.runningHead),
    description: shapely(pack.marking),
    styles: stylesOf(LOCALES[pack.language], writing.larger, pack.style),
    numbering: numberingOf(writing.numberedLists),
    ...(pageNumbers && { pageNumbers }),
    sections
  })
}

/**
 * The XML and pictures of a document by their paths, before the library packs them: it would have to be unpacked again to take clock and
 * chance out, a quarter of the whole time. It is no public function of the library; its version is fixed, and every test of a Word file goes through it.
 */
function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Parts } } // private there
  return compiler.compile(document)
}
