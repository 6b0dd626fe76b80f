import { expect, it } from 'vitest'
import type { EngineName } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { USUAL } from '#shared/briefing/prints/prints.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { exampleView } from '#tests/example.ts'
import { figure, median, note } from '../harness/figures.ts'

const RUNS = 5
const BADGES = 120

it('120 badges, each with a code of its own, to a finished file', async () => {
  const times: Record<EngineName | 'model', number[]> = { native: [], wasm: [], model: [] }
  let kilobytes = 0
  for (let run = 0; run < RUNS; run++) {
    for (const engine of ['native', 'wasm'] as const) {
      const opened = await openEngine({ fontsFolder: 'assets/fonts', engine })
      const started = performance.now()
      // Another language each time, and another order of the sheets: nothing that is kept from before helps.
      const { document } = buildPrint(badgesOf(run), { ...USUAL, print: 'badges', language: LANGUAGES[run % LANGUAGES.length] ?? 'en' })
      times.model.push(performance.now() - started)
      const { pdf } = typeset(opened, document)
      times[engine].push(performance.now() - started)
      kilobytes = Math.round(pdf.length / 1024)
    }
  }
  expect(times.native).toHaveLength(RUNS)
  const yardstick = { name: 'the same as WebAssembly', milliseconds: median(times.wasm) }
  note(`${BADGES} badges of 4 × 3 inches on 20 sheets, ${kilobytes} kB; medians of ${RUNS} runs, each with a new engine, codes and words included`)
  figure('Badges, native', median(times.native), yardstick, 'about a second')
  note(`of which codes and words: ${Math.round(median(times.model))} ms`)
}, 300_000)

/** The example with everyone on site, beginning with another person each time. */
function badgesOf(run: number): ReturnType<typeof exampleView> {
  const view = exampleView()
  const people = view.delegates.slice(0, BADGES).map(({ person, attendance }) => ({ person, attendance: { ...attendance, presence: 'inPerson' as const, answer: 'accepted' as const } }))
  return { ...view, delegates: [...people.slice(run), ...people.slice(0, run)] }
}
