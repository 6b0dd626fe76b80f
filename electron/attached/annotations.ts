import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib'

/** Flags of an annotation that is not printed (ISO 32000-1, 12.5.3): hidden, or without the print flag. */
const HIDDEN = 2
const PRINTED = 4

type Matrix = readonly [number, number, number, number, number, number]
type Box = readonly [number, number, number, number]

/**
 * Draws on the page what its annotations look like when it is printed: stamps, signatures, filled fields. Links look like nothing. The
 * annotations themselves are left behind with their actions.
 */
export function drawAnnotations(page: PDFPage): void {
  const annotations = page.node.Annots()
  if (annotations === undefined) return
  const statements: string[] = []
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = annotations.lookup(index)
    const appearance = annotation instanceof PDFDict ? appearanceOf(annotation) : null
    if (!(annotation instanceof PDFDict) || appearance === null) continue
    const flags = numberIn(annotation, 'F') ?? 0
    if ((flags & HIDDEN) !== 0 || (flags & PRINTED) === 0) continue
    const place = placing(boxIn(annotation, 'Rect'), boxIn(appearance.stream.dict, 'BBox'), matrixOf(appearance.stream.dict))
    if (place === null) continue
    appearance.stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
    const name = page.node.newXObject('Drawn', appearance.ref)
    statements.push(`q ${place.map((value) => value.toFixed(4)).join(' ')} cm ${name.asString()} Do Q`)
  }
  if (statements.length === 0) return
  const { context } = page.doc
  const [before, after] = [context.register(context.stream('q\n')), context.register(context.stream(`\nQ\n${statements.join('\n')}\n`))]
  page.node.wrapContentStreams(before, after)
}

/** The normal appearance; of several states that which the annotation is in. */
function appearanceOf(annotation: PDFDict): { ref: PDFRef; stream: PDFRawStream } | null {
  const looks = annotation.lookup(PDFName.of('AP'))
  if (!(looks instanceof PDFDict)) return null
  const normal = PDFName.of('N')
  const state = annotation.lookup(PDFName.of('AS'))
  const states = looks.lookup(normal)
  const [holder, key] = states instanceof PDFDict && state instanceof PDFName ? [states, state] : [looks, normal]
  const ref = holder.get(key)
  const stream = holder.lookup(key)
  return ref instanceof PDFRef && stream instanceof PDFRawStream ? { ref, stream } : null
}

/** How the form is moved and scaled so that its box fills the rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). */
function placing(rectangle: Box | null, box: Box | null, matrix: Matrix): Matrix | null {
  if (rectangle === null || box === null) return null
  const corners = [[box[0], box[1]], [box[2], box[1]], [box[0], box[3]], [box[2], box[3]]].map(([x = 0, y = 0]) => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5]
  ])
  const [left, bottom] = [Math.min(...corners.map(([x = 0]) => x)), Math.min(...corners.map(([, y = 0]) => y))]
  const [right, top] = [Math.max(...corners.map(([x = 0]) => x)), Math.max(...corners.map(([, y = 0]) => y))]
  const [x, y] = [Math.min(rectangle[0], rectangle[2]), Math.min(rectangle[1], rectangle[3])]
  const width = Math.abs(rectangle[2] - rectangle[0])
  const height = Math.abs(rectangle[3] - rectangle[1])
  if (right - left <= 0 || top - bottom <= 0 || width === 0 || height === 0) return null
  const [across, up] = [width / (right - left), height / (top - bottom)]
  return [across, 0, 0, up, x - left * across, y - bottom * up]
}

function numberIn(dict: PDFDict, key: string): number | null {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : null
}

function numbersIn(dict: PDFDict, key: string): number[] {
  const value = dict.lookup(PDFName.of(key))
  if (!(value instanceof PDFArray)) return []
  return value.asArray().flatMap((_, index) => {
    const one = value.lookup(index)
    return one instanceof PDFNumber ? [one.asNumber()] : []
  })
}

function boxIn(dict: PDFDict, key: string): Box | null {
  const [left, bottom, right, top] = numbersIn(dict, key)
  return left === undefined || bottom === undefined || right === undefined || top === undefined ? null : [left, bottom, right, top]
}

function matrixOf(dict: PDFDict): Matrix {
  const [a, b, c, d, e, f] = numbersIn(dict, 'Matrix')
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined ? [1, 0, 0, 1, 0, 0] : [a, b, c, d, e, f]
}
