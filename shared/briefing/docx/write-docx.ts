import { Document, Packer } from 'docx'
import type { Pack } from '#shared/briefing/model/index.ts'
import { LOCALES } from './locales.ts'
import { shapely } from '../typst/printable.ts'
import { numberingOf } from './numbering.ts'
import { repeatable } from './repeatable.ts'
import { sectionsOf } from './sections.ts'
import { stylesOf } from './styles.ts'
import { Writing } from './writing.ts'

/**
 * Writes a pack as a Word document (Office Open XML): real styles and headings, a contents field (Word fills in its page numbers), lists with real
 * numbering, tables whose header rows repeat, the language of every text. What people typed is only ever text: signs that mean a field, markup
 * or an end of line elsewhere are printed as typed. `files` are the bytes of pictures by name. The same pack gives the same bytes.
 */
export async function writeDocx(pack: Pack, files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Uint8Array> {
  const writing = new Writing(pack, files)
  const sections = sectionsOf(pack, writing)
  const document = new Document({
    title: shapely(pack.title),
    creator: shapely(pack.runningHead),
    lastModifiedBy: shapely(pack.runningHead),
    description: shapely(pack.marking),
    styles: stylesOf(LOCALES[pack.language], writing.larger, pack.style),
    numbering: numberingOf(writing.numberedLists),
    sections
  })
  return repeatable(partsOf(document), pack)
}

/**
 * The XML and pictures of a document by their paths, before the library packs them: it would have to be unpacked again to take clock and
 * chance out, a quarter of the whole time. It is no public function of the library; its version is fixed, and every test of a Word file goes through it.
 */
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> } } // private there
  return compiler.compile(document)
}
