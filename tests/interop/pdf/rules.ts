import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFString } from 'pdf-lib'

/** Actions that an archive refuses (ISO 19005-3, 6.5.1). */
const FORBIDDEN_ACTIONS = new Set(['Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'Hide', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView', 'JavaScript'])
const BLEND_MODES = new Set(['Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten', 'ColorDodge', 'ColorBurn', 'HardLight', 'SoftLight', 'Difference', 'Exclusion', 'Hue', 'Saturation', 'Color', 'Luminosity'])
const TYPES = new Set([
  'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody',
  'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'Warichu', 'Figure', 'Formula', 'Form'
])
const LONGEST_NAME = 127
const LONGEST_STRING = 32_767

/**
 * The rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that can be told by reading the objects of a file, each with its clause; read
 * by pdf-lib, which has no part in writing it. Empty: none is broken.
 */
export async function brokenRules(file: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(file, { updateMetadata: false })
  const { context, catalog } = document
  const broken = new Set<string>()
  const rule = (isKept: boolean, clause: string): void => void (isKept || broken.add(clause))
  rule(context.trailerInfo.ID !== undefined, 'A 6.1.3: the file has an identifier')
  rule(context.trailerInfo.Encrypt === undefined, 'A 6.1.3: nothing is encrypted')
  checkCatalog(catalog, document.getTitle() ?? '', rule)
  for (const [, object] of context.enumerateIndirectObjects()) checkObject(object, rule)
  for (const { node } of document.getPages()) checkPage(node, rule)
  checkStructure(catalog, rule)
  return [...broken]
}

type Rule = (isKept: boolean, clause: string) => void

function dict(holder: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = holder?.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : value instanceof PDFRawStream ? value.dict : undefined
}

function name(holder: PDFDict | undefined, key: string): string {
  const value = holder?.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

function words(holder: PDFDict | undefined, key: string): string {
  const value = holder?.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function number(holder: PDFDict | undefined, key: string): number | null {
  const value = holder?.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : null
}

function items(holder: PDFDict | undefined, key: string): PDFObject[] {
  const value = holder?.lookup(PDFName.of(key))
  return value instanceof PDFArray ? value.asArray().flatMap((_, index) => value.lookup(index) ?? []) : value === undefined ? [] : [value]
}

function has(holder: PDFDict | undefined, key: string): boolean {
  return holder?.has(PDFName.of(key)) === true
}

function isTrue(holder: PDFDict | undefined, key: string): boolean {
  return holder?.lookup(PDFName.of(key)) === PDFBool.True
}

function checkCatalog(catalog: PDFDict, title: string, rule: Rule): void {
  rule(isTrue(dict(catalog, 'MarkInfo'), 'Marked'), 'A 6.7.2.2, UA 7.1: the file says that it is tagged')
  rule(!isTrue(dict(catalog, 'MarkInfo'), 'Suspects'), 'UA 7.1: no tag is in doubt')
  rule(/^[a-z]{2}-[A-Z]{2}$/u.test(words(catalog, 'Lang')), 'A 6.7.4, UA 7.2: the file has a language')
  rule(isTrue(dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle'), 'UA 7.1: its title is shown')
  for (const key of ['AA', 'OpenAction', 'OCProperties', 'AcroForm', 'AF', 'Requirements']) rule(!has(catalog, key), `A 6: the catalog has no ${key}`)
  for (const key of ['JavaScript', 'EmbeddedFiles', 'AlternatePresentations']) rule(!has(dict(catalog, 'Names'), key), `A 6: there are no ${key}`)
  const intents = items(catalog, 'OutputIntents').flatMap((one) => (one instanceof PDFDict ? [one] : []))
  rule(intents.some((intent) => name(intent, 'S') === 'GTS_PDFA1' && number(dict(intent, 'DestOutputProfile'), 'N') === 3), 'A 6.2.3: colours are bound to a profile')
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const packet = metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : ''
  rule(!/<\?xpacket[^>]*(?:bytes|encoding)=/u.test(packet) && packet.startsWith('<?xpacket'), 'A 6.6.2.1: the packet of metadata is one')
  rule(packet.includes('<pdfaid:part>3</pdfaid:part>') && packet.includes('<pdfaid:conformance>A</pdfaid:conformance>'), 'A 6.6.4: it says that it is PDF/A-3a')
  rule(packet.includes('<pdfuaid:part>1</pdfuaid:part>'), 'UA 5: it says that it is PDF/UA-1')
  const unescaped = packet.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
  rule(title !== '' && unescaped.includes(`>${title}</rdf:li>`), 'A 6.6.3, UA 7.1: the title is the same in both places')
}

function checkObject(object: PDFObject, rule: Rule): void {
  if (object instanceof PDFName) rule(object.decodeText().length <= LONGEST_NAME, 'A 6.1.13: no name is too long')
  if (object instanceof PDFString || object instanceof PDFHexString) rule(object.asBytes().length <= LONGEST_STRING, 'A 6.1.13: no string is too long')
  if (object instanceof PDFArray) for (const inner of object.asArray()) checkObject(inner, rule)
  if (object instanceof PDFRawStream) checkStream(object, rule)
  const values = object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : null
  if (values === null) return
  for (const [key, value] of values.entries()) {
    checkObject(key, rule)
    checkObject(value, rule)
  }
  rule(!FORBIDDEN_ACTIONS.has(name(values, 'S')), `A 6.5.1: there is no action ${name(values, 'S')}`)
  rule(!has(values, 'AA'), 'A 6.5.2: nothing acts by itself')
  if (name(values, 'Type') === 'ExtGState' || has(values, 'BM') || has(values, 'SMask')) {
    for (const key of ['TR', 'HTP']) rule(!has(values, key), `A 6.2.5: no graphics state has ${key}`)
    rule(!has(values, 'BM') || BLEND_MODES.has(name(values, 'BM')), 'A 6.2.10: colours blend in a known way')
  }
  if (name(values, 'Type') === 'Font') checkFont(values, rule)
}

function checkStream(stream: PDFRawStream, rule: Rule): void {
  const { dict: values } = stream
  for (const key of ['F', 'FFilter', 'FDecodeParms']) rule(!has(values, key), 'A 6.1.7.1: nothing lies in another file')
  const filters = items(values, 'Filter').flatMap((filter) => (filter instanceof PDFName ? [filter.decodeText()] : []))
  rule(!filters.includes('LZWDecode') && !filters.includes('Crypt'), 'A 6.1.7.2: no filter is forbidden')
  const kind = name(values, 'Subtype')
  rule(kind !== 'PS', 'A 6.2.9: there is no PostScript')
  if (kind === 'Image') for (const key of ['Alternates', 'OPI']) rule(!has(values, key), `A 6.2.8: no picture has ${key}`)
  if (kind === 'Image') rule(!isTrue(values, 'Interpolate'), 'A 6.2.8: no picture is interpolated')
  if (kind === 'Form') for (const key of ['OPI', 'Ref', 'Subtype2', 'PS']) rule(!has(values, key), `A 6.2.9: no form has ${key}`)
}

function checkFont(font: PDFDict, rule: Rule): void {
  const kind = name(font, 'Subtype')
  if (kind === 'Type0') {
    rule(has(font, 'ToUnicode'), 'A 6.2.11.7, UA 7.21.7: letters are known by their character')
    return
  }
  if (kind === 'Type3') return
  const descriptor = dict(font, 'FontDescriptor')
  rule(['FontFile', 'FontFile2', 'FontFile3'].some((key) => has(descriptor, key)), `A 6.2.11.4, UA 7.21.4: the font ${name(font, 'BaseFont')} is in the file`)
  if (kind === 'CIDFontType2') rule(has(font, 'CIDToGIDMap'), 'A 6.2.11.3.2, UA 7.21.3.2: letters of a font have their shapes')
  if (kind !== 'CIDFontType0' && kind !== 'CIDFontType2') rule(has(font, 'ToUnicode'), 'A 6.2.11.7, UA 7.21.7: letters are known by their character')
}

function checkPage(page: PDFDict, rule: Rule): void {
  rule(!has(page, 'AA') && !has(page, 'PresSteps'), 'A 6.5.2: no page acts by itself')
  const annotations = items(page, 'Annots').flatMap((one) => (one instanceof PDFDict ? [one] : []))
  rule(annotations.length === 0 || name(page, 'Tabs') === 'S', 'UA 7.18.3: the Tab key goes by the structure')
  for (const annotation of annotations) {
    const flags = number(annotation, 'F') ?? 0
    rule((flags & 4) !== 0 && (flags & (1 | 2 | 32)) === 0, 'A 6.3.2: what is marked is printed')
    rule(number(annotation, 'StructParent') !== null, 'UA 7.18.1: each link stands in the structure')
    rule(words(annotation, 'Contents') !== '', 'UA 7.18.5: each link has words')
  }
}

function checkStructure(catalog: PDFDict, rule: Rule): void {
  const root = dict(catalog, 'StructTreeRoot')
  rule(dict(root, 'ParentTree') !== undefined, 'UA 7.1: the content leads to its tags')
  const roles = dict(root, 'RoleMap')
  let heading = 0
  const notes = new Set<string>()
  const walk = (node: PDFDict): void => {
    const own = name(node, 'S')
    const kind = TYPES.has(own) ? own : name(roles, own)
    if (own !== '') rule(TYPES.has(kind), `UA 7.1: ${own} is a known tag`)
    if (kind === 'Figure' || kind === 'Formula') rule(words(node, 'Alt') !== '' || words(node, 'ActualText') !== '', 'UA 7.3: each figure has words')
    if (kind === 'TH') rule(attributesOf(node).some((attributes) => ['Row', 'Column', 'Both'].includes(name(attributes, 'Scope'))), 'UA 7.5: each head of a table says what it is the head of')
    if (/^H[1-6]$/u.test(kind)) {
      const level = Number(kind.slice(1))
      rule(level <= heading + 1, 'UA 7.4.2: no level of headings is skipped')
      heading = level
    }
    if (kind === 'Note') {
      rule(words(node, 'ID') !== '' && !notes.has(words(node, 'ID')), 'UA 7.9: each note has an identifier of its own')
      notes.add(words(node, 'ID'))
    }
    const children = items(node, 'K').flatMap((child) => (child instanceof PDFDict && has(child, 'S') ? [child] : []))
    if (kind === 'Table') rule(children.every((child) => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(name(child, 'S'))), 'UA 7.2: a table has rows')
    if (kind === 'TR') rule(children.every((child) => ['TH', 'TD'].includes(name(child, 'S'))), 'UA 7.2: a row has cells')
    if (kind === 'L') rule(children.every((child) => ['LI', 'L', 'Caption'].includes(name(child, 'S'))), 'UA 7.2: a list has items')
    if (kind === 'LI') rule(children.every((child) => ['Lbl', 'LBody'].includes(name(child, 'S'))), 'UA 7.2: an item has a label and a body')
    for (const child of children) walk(child)
  }
  if (root) walk(root)
  rule(heading > 0, 'UA 7.4: there are headings')
}

function attributesOf(node: PDFDict): PDFDict[] {
  return items(node, 'A').flatMap((one) => (one instanceof PDFDict ? [one] : []))
}
