import { numberAfter, replaceOnce, withFacts, withLength } from './file.ts'

interface Schema {
  name: string
  address: string
  prefix: string
  properties: readonly { name: string; type: 'Text' | 'Integer'; category: 'internal' | 'external'; says: string }[]
}

/** What the metadata of Typst hold beyond what PDF/A knows of itself; it has to be described in the file (ISO 19005-3, 6.6.2.3). */
const SCHEMAS: readonly Schema[] = [
  {
    name: 'PDF/UA Universal Accessibility Schema', address: 'http://www.aiim.org/pdfua/ns/id/', prefix: 'pdfuaid',
    properties: [{ name: 'part', type: 'Integer', category: 'internal', says: 'Part of ISO 14289 to which the document conforms' }]
  },
  {
    name: 'XMP Media Management schema', address: 'http://ns.adobe.com/xap/1.0/mm/', prefix: 'xmpMM',
    properties: [{ name: 'InstanceID', type: 'Text', category: 'internal', says: 'UUID based identifier for specific incarnation of a document' }]
  },
  {
    name: 'Adobe PDF schema', address: 'http://ns.adobe.com/pdf/1.3/', prefix: 'pdf',
    properties: [{ name: 'PDFVersion', type: 'Text', category: 'internal', says: 'Version of the PDF specification to which the document conforms' }]
  }
]

const NAMESPACES = [
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"', 'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"', 'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
]

/**
 * Names an accessible PDF an archival one as well (PDF/A-3a, ISO 19005-3): both at once, which neither build of Typst can be asked for. What
 * the standard wants of the pages (fonts embedded, colours bound to a profile, tags, no script) they have already; the native engine checks
 * it before. What is added: the part and its level, the description of foreign metadata (6.6.2.3), and the intent of output (6.2.3), which
 * points to the profile of the colours that the file holds.
 */
export function declareArchival(pdf: Uint8Array): Uint8Array {
  const profile = profileIn(pdf)
  return withFacts(pdf, ({ metadata, catalogue }, free) => ({
    metadata: withConformance(metadata),
    catalogue: replaceOnce(catalogue, '/Metadata', `/OutputIntents [${free} 0 R]\n  /Metadata`),
    added: `${free} 0 obj\n<<\n  /Type /OutputIntent\n  /S /GTS_PDFA1\n  /OutputConditionIdentifier (sRGB)\n  /Info (sRGB IEC61966-2.1)\n  /DestOutputProfile ${profile} 0 R\n>>\nendobj\n\n`
  }))
}

/** The number of the profile to which the colours of the pages are bound. */
function profileIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const at = text.indexOf('/ICCBased')
  return numberAfter(at < 0 ? '' : text.subarray(at, at + 40).toString('latin1'), '/ICCBased')
}

function withConformance(packet: string): string {
  const described = replaceOnce(packet, '<pdfuaid:part>', `${schemas()}<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>`)
  const before = ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
  return withLength(packet, replaceOnce(described, before, `${before} ${NAMESPACES.join('  ')} `))
}

function schemas(): string {
  const entry = (content: string): string => `<rdf:li rdf:parseType="Resource">${content}</rdf:li>`
  const all = SCHEMAS.map(({ name, address, prefix, properties }) => {
    const described = properties.map(({ name: property, type, category, says }) =>
      entry(`<pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${says}</pdfaProperty:description><pdfaProperty:name>${property}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>`)
    )
    return entry(`<pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${address}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property>`)
  })
  return `<pdfaExtension:schemas><rdf:Bag>${all.join('')}</rdf:Bag></pdfaExtension:schemas>`
}
