import type { TypesetPdf } from '../engine.ts'
import { replaceOnce, withFacts, withLength } from './file.ts'

/**
 * The WebAssembly build of Typst tags its PDF like the native one but cannot be asked to name the standard. The two
 * files then differ in two places only (compared byte by byte on Typst 0.14.2): the metadata lack PDF/UA's part
 * number (ISO 14289-1, 5) and the catalogue does not ask viewers to show the title (7.1). Both objects are written
 * anew. That the pack satisfies the standard is checked by the native engine on the same templates, in the tests.
 */
export function declareAccessible(pdf: Uint8Array): Pick<TypesetPdf, 'pdf' | 'pages'> {
  let pages = 0
  const declared = withFacts(pdf, ({ metadata, catalogue }) => {
    pages = numberBetween(metadata, '<xmpTPg:NPages>')
    return { metadata: withPartNumber(metadata), catalogue: replaceOnce(catalogue, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true') }
  })
  return { pdf: declared, pages }
}

function withPartNumber(packet: string): string {
  const numbered = replaceOnce(packet, '<xmpTPg:NPages>', '<pdfuaid:part>1</pdfuaid:part><xmpTPg:NPages>')
  return withLength(packet, replaceOnce(numbered, ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" ', ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '))
}

function numberBetween(text: string, name: string): number {
  const at = text.indexOf(name)
  return at < 0 ? 0 : Number.parseInt(text.slice(at + name.length), 10)
}
