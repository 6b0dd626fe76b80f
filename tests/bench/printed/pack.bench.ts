import { expect, it } from 'vitest'
import { exampleBook } from '#tests/example.ts'
import { figure, median, note } from '../harness/figures.ts'
import { throughChromium, throughTypst } from './through.ts'

const RUNS = 3

it('the example book through Typst, beside Chromium’s own print of the same words', async () => {
  const { pack } = exampleBook()
  const cold: number[] = []
  const edited: number[] = []
  const onePass: number[] = []
  const twoPasses: number[] = []
  let pages = 0
  for (let run = 0; run < RUNS; run++) {
    const typst = await throughTypst(pack)
    cold.push(typst.cold)
    edited.push(...typst.edited)
    pages = typst.pages
    const [first = 0, second = 0] = await throughChromium(pack)
    onePass.push(first)
    twoPasses.push(first + second)
  }
  expect(pages).toBeGreaterThan(50)
  // A list of contents with page numbers needs two: where each heading falls is known only after the first.
  const yardstick = { name: 'Chromium, tagged, in two passes', milliseconds: median(twoPasses) }
  note(`the example book: ${pages} pages; medians of ${RUNS} runs in turn, each in a fresh process`)
  figure('Typst, cold', median(cold), yardstick, 'three times faster: ratio at most 0.33')
  figure('Typst, after an edit of one paragraph', median(edited), yardstick, 'at most 400 ms')
  note(`Chromium in one pass, without page numbers in the contents: ${Math.round(median(onePass))} ms`)
})
