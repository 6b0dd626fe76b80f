import { loadavg } from 'node:os'
import { expect, it } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { exampleBook, exampleLibrary } from '#tests/example.ts'
import { figure, median, note } from '../harness/figures.ts'
import { throughPdfmake } from './pack-pdfmake.ts'
import { throughChromium, throughLibreOffice, throughTypst } from './through.ts'

const RUNS = 3

/** Each line is printed as soon as it is known: on a busy machine the whole takes a quarter of an hour. */
it('one book of 300 pages as a file, native and as WebAssembly', async () => {
  const document = writeTypst(exampleLibrary())
  const native = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' }), document)
  note(`the file: ${(native.pdf.length / 1e6).toFixed(2)} MB for ${native.pages} pages (aim: 3 MB for 300); written whole in ${Math.round(native.milliseconds)} ms; ${load()}`)
  const wasm = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'wasm' }), document)
  figure('Typst as WebAssembly, cold', wasm.milliseconds, { name: 'native', milliseconds: native.milliseconds })
  expect(wasm.pages).toBe(native.pages)
})

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
    note(`round ${run + 1}: Typst ${shown(cold)}, Chromium ${shown(printed)}, our Word file ${shown(word)}, LibreOffice ${shown(office)}; ${load()}`)
  }
  const chromium = { name: 'Chromium, tagged, in two passes', milliseconds: median(printed) }
  note(`the packs of the example bound together: ${pages} pages; medians of ${RUNS} runs in turn`)
  figure(`Typst, ${pages} pages, cold`, median(cold), chromium, '300 pages in 2.2 s; ratio at most 0.33')
  figure(`Typst, ${pages} pages, after an edit`, median(edited), chromium)
  figure('LibreOffice from our Word file, process and all', median(office), chromium)
  figure('our Word file itself', median(word), chromium, '300 pages in 1.5 s')
  const made = performance.now()
  expect((await throughPdfmake(pack)).length).toBeGreaterThan(100_000)
  figure('pdfmake, untagged, once', performance.now() - made, chromium)
  const small = await throughTypst(exampleBook().pack)
  figure(`Typst, ${small.pages} pages, after an edit`, median(small.edited), chromium, '250 ms')
})

function shown(values: readonly number[]): string {
  return `${Math.round(values.at(-1) ?? 0)} ms`
}

function load(): string {
  return `load of the machine ${loadavg().map((one) => one.toFixed(1)).join(', ')}`
}
