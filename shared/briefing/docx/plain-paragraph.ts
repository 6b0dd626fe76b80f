import { type IContext, type IRunPropertiesOptions, type IXmlableObject, type Paragraph, RunProperties } from 'docx'

/** Words in one look; runs that look alike share the object that says how. */
export interface PlainRun {
  text: string
  look: IRunPropertiesOptions
}

const WRITTEN_LOOKS = new WeakMap<IRunPropertiesOptions, { written: IXmlableObject | undefined }>()

/**
 * A paragraph of words and nothing else, as the library writes it, to the byte. A book has ten thousand of them in its tables, and the library
 * makes a dozen objects of each.
 */
class PlainParagraph {
  readonly rootKey = 'w:p'
  readonly written: IXmlableObject

  constructor(written: IXmlableObject) {
    this.written = written
  }

  prepForXml(): IXmlableObject {
    return this.written
  }
}

/** `style` names one of the styles of the document; `alignment` is left if absent. */
export function plainParagraph(runs: readonly PlainRun[], style: string, alignment: 'right' | 'center' | undefined): Paragraph {
  const properties = [value('w:pStyle', style), ...(alignment === undefined ? [] : [value('w:jc', alignment)])]
  // The library knows its components by these two names, and a cell asks nothing else of a paragraph.
  return new PlainParagraph({ 'w:p': [{ 'w:pPr': properties }, ...runs.map(runOf)] }) as unknown as Paragraph
}

function runOf({ text, look }: PlainRun): IXmlableObject {
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }
  const properties = writtenLook(look)
  return { 'w:r': properties === undefined ? [words] : [properties, words] }
}

/** A book has some ten looks: each is written once by the library. */
function writtenLook(look: IRunPropertiesOptions): IXmlableObject | undefined {
  const known = WRITTEN_LOOKS.get(look)
  if (known) return known.written
  const written = new RunProperties(look).prepForXml({ stack: [] } as unknown as IContext) // it asks for nothing else
  WRITTEN_LOOKS.set(look, { written })
  return written
}

function value(name: string, of: string): IXmlableObject {
  return { [name]: { _attr: { 'w:val': of } } }
}
