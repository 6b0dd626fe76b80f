import { type IContext, type IRunPropertiesOptions, type IXmlableObject, type Paragraph, RunProperties, XmlComponent } from 'docx'

/** Words in one look. */
export interface PlainRun {
  text: string
  look: IRunPropertiesOptions
}

const LOOKS = new Map<string, IXmlableObject | undefined>()

/**
 * A paragraph of words and nothing else, as the library writes it, to the byte. A book has ten thousand of them in its tables, and the library
 * makes a dozen objects of each.
 */
class PlainParagraph extends XmlComponent {
  readonly #written: IXmlableObject

  constructor(written: IXmlableObject) {
    super('w:p')
    this.#written = written
  }

  override prepForXml(): IXmlableObject {
    return this.#written
  }
}

/** `style` names one of the styles of the document; `alignment` is left if absent. */
export function plainParagraph(runs: readonly PlainRun[], style: string, alignment: 'right' | 'center' | undefined): Paragraph {
  const properties = [value('w:pStyle', style), ...(alignment === undefined ? [] : [value('w:jc', alignment)])]
  // A cell asks nothing of a paragraph but its XML.
  return new PlainParagraph({ 'w:p': [{ 'w:pPr': properties }, ...runs.map(runOf)] }) as unknown as Paragraph
}

function runOf({ text, look }: PlainRun): IXmlableObject {
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }
  const properties = writtenLook(look)
  return { 'w:r': properties === undefined ? [words] : [properties, words] }
}

/** A book has some ten looks: each is written once by the library. */
function writtenLook(look: IRunPropertiesOptions): IXmlableObject | undefined {
  const name = JSON.stringify(look)
  if (!LOOKS.has(name)) LOOKS.set(name, new RunProperties(look).prepForXml({ stack: [] } as unknown as IContext)) // it asks for nothing else
  return LOOKS.get(name)
}

function value(name: string, of: string): IXmlableObject {
  return { [name]: { _attr: { 'w:val': of } } }
}
