import { PDFArray, PDFDict, PDFName, type PDFObject, PDFStream } from 'pdf-lib'

/** True when every font that these resources name, those of forms and patterns in them too, is in the file (PDF/UA-1, 7.21.4.1). */
export function hasAllFonts(resources: PDFDict | undefined, seen: Set<PDFObject>): boolean {
  if (resources === undefined || seen.has(resources)) return true
  seen.add(resources)
  const fonts = entriesOf(resources, 'Font').every((font) => !(font instanceof PDFDict) || isInside(font))
  return fonts && [...entriesOf(resources, 'XObject'), ...entriesOf(resources, 'Pattern')].every((one) => {
    const inner = one instanceof PDFStream ? one.dict.lookup(PDFName.of('Resources')) : undefined
    return hasAllFonts(inner instanceof PDFDict ? inner : undefined, seen)
  })
}

function entriesOf(resources: PDFDict, kind: string): (PDFObject | undefined)[] {
  const named = resources.lookup(PDFName.of(kind))
  return named instanceof PDFDict ? named.keys().map((key) => named.lookup(key)) : []
}

/** Letters of a Type 3 font are drawn by the file itself; a composite font is inside when its descendant is. */
function isInside(font: PDFDict): boolean {
  if (font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3')) return true
  const descendants = font.lookup(PDFName.of('DescendantFonts'))
  if (descendants instanceof PDFArray) {
    const descendant = descendants.lookup(0)
    return descendant instanceof PDFDict && isInside(descendant)
  }
  const descriptor = font.lookup(PDFName.of('FontDescriptor'))
  return descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
}
