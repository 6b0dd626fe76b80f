import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Pack } from '#shared/briefing/model/index.ts'
import { LOCALES } from './locales.ts'

/** The day of a file that names none; a ZIP knows no earlier year. */
const NO_DATE = '1980-01-01'

/**
 * The parts of a Word file as one file, without clock and chance: the library dates them with now and names links at random. The same pack
 * then is the same file, byte by byte. It also says the language of the document, which the library does not.
 */
export function repeatable(parts: ReadonlyMap<string, string | Uint8Array>, pack: Pack): Uint8Array {
  const names = new Map<string, string>()
  const numbers = new Map<string, string>()
  const day = pack.date ?? NO_DATE
  const entries = [...parts].map(([path, content]): [string, Uint8Array] => {
    if (typeof content !== 'string') return [path, content]
    // Names of links and of the places of the contents, in attributes and in the fields of the library; never in what people typed.
    const named = content
      .replaceAll(/(\b(?:r:id|Id)=")(rId[\w-]*[a-zA-Z_-][\w-]*)(?=")/gu, (_, before: string, name: string) => before + nameOf('link', name, names))
      .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(?=")/gu, (_, before: string, number: string) => before + nameOf('', number, numbers))
      .replaceAll(/(\bw:(?:name|anchor)="|<w:instrText[^>]*>\s*PAGEREF )(_Toc\d+)/gu, (_, before: string, name: string) => before + nameOf('_Toc', name, names))
    return [path, strToU8(path === 'docProps/core.xml' ? core(named, day, pack) : named)]
  })
  const sorted = entries.sort(([a], [b]) => (a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1))
  const files: Zippable = Object.fromEntries(sorted)
  return zipSync(files, { mtime: `${day}T12:00:00Z` })
}

function nameOf(begin: string, random: string, names: Map<string, string>): string {
  const known = names.get(random)
  if (known !== undefined) return known
  const name = `${begin}${names.size + 1}`
  names.set(random, name)
  return name
}

function core(text: string, day: string, { language }: Pack): string {
  const dated = text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T12:00:00Z`)
  return dated.includes('<dc:language>') ? dated : dated.replace('</cp:coreProperties>', `<dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`)
}
