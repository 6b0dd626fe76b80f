import { loadavg } from 'node:os'
import { expect, it } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { exampleBook, exampleLibrary } from './example.ts'
import { figure, median, note } from './figures.ts'
import { throughPdfmake } from './pack-pdfmake.ts'
import { throughChromium, throughLibreOffice, throughTypst } from './through.ts'

const RUNS = 3

it('one book of 300 pages through every engine, in turn', async () => {
  const pack = exampleLibrary()
  const [cold, edited, printed, office, word]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
  let pages = 0
  for (let run = 0; run < RUNS; run++) {
    const typst = await throughTypst(pack)
    cold.push(typst.cold)
    edited.push(...typst.edited)
    pages = typst.pages
    printed.push((await throughChromium(pack)).reduce((sum, pass) => sum + pass, 0))
    const started = performance.now()
    const docx = await writeDocx(pack)
    word.push(performance.now() - started)
    office.push(throughLibreOffice(docx))
  }
  const chromium = { name: 'Chromium, tagged, in two passes', milliseconds: median(printed) }
  note(`the packs of the example bound together: ${pages} pages; medians of ${RUNS} runs in turn; load of the machine ${loadavg().map((load) => load.toFixed(1)).join(', ')}`)
  figure(`Typst, ${pages} pages, cold`, median(cold), chromium, '300 pages in 2.2 s; ratio at most 0.33')
  figure(`Typst, ${pages} pages, after an edit`, median(edited), chromium)
  figure('LibreOffice from our Word file, process and all', median(office), chromium)
  const made = performance.now()
  expect((await throughPdfmake(pack)).length).toBeGreaterThan(100_000)
  figure('pdfmake, untagged, once', performance.now() - made, chromium)
  figure('our Word file itself', median(word), chromium, '300 pages in 1.5 s')
  const small = await throughTypst(exampleBook().pack)
  figure(`Typst, ${small.pages} pages, after an edit`, median(small.edited), chromium, '250 ms')

  const document = writeTypst(pack)
  const native = typeset(await openEngine({ fontsFolder: 'assets/fonts' }), document)
  note(`the file: ${(native.pdf.length / 1e6).toFixed(2)} MB for ${native.pages} pages (aim: 3 MB for 300); written whole in ${Math.round(native.milliseconds)} ms`)
  const wasm = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'wasm' }), document)
  figure('Typst as WebAssembly, cold', wasm.milliseconds, chromium)
  expect(wasm.pages).toBe(pages)
})
