import { strToU8, zipSync, type Zippable } from 'fflate'

/** ZIP has no time zones; the same content shall give the same bytes on every machine, so each entry has this date. */
const DATE = new Date(1980, 0, 1)
/** Already compressed: deflating them again takes time and saves nothing. */
const PACKED = /\.(?:xlsx|docx)$/u

/** Files with the page that lists them, in one ZIP. File names are those of the packs: unique, small letters, figures, hyphens. */
export function writeZip(files: readonly { fileName: string; content: Uint8Array }[], index: string): Uint8Array {
  const entries: Zippable = { 'index.html': strToU8(index) }
  for (const { fileName, content } of files) entries[fileName] = PACKED.test(fileName) ? [content, { level: 0 }] : content
  return zipSync(entries, { level: 6, mtime: DATE })
}
