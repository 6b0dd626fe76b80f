import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What draws lines, shades and pictures. */
const DRAWN = [OPS.constructPath, OPS.paintImageXObject, OPS.stroke, OPS.fill]

/** Every run of words on a page with its place, and how many lines and pictures are drawn on it. */
export async function drawnOn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    // How a run is cut into pieces depends on the letters that a font of the file has.
    const runs: { words: string; place: string; end: number; line: string }[] = []
    for (const item of items) {
      if (!('str' in item)) continue
      const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number)
      const line = `${size.toFixed(2)} ${y.toFixed(2)}`
      const last = runs.at(-1)
      if (last?.line === line && Math.abs(last.end - x) < 0.2) runs.splice(-1, 1, { ...last, words: last.words + item.str, end: x + item.width })
      else runs.push({ words: item.str, place: x.toFixed(1), end: x + item.width, line })
    }
    const { fnArray } = await page.getOperatorList()
    const drawn = fnArray.filter((operation) => DRAWN.includes(operation)).length
    pages.push([page.view.join(' '), drawn, ...runs.map(({ words, place, line }) => `${words} ${place} ${line}`)].join('\n'))
  }
  await pdf.destroy()
  return pages
}
