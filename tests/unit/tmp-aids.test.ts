import { it } from 'vitest'
import { fold } from '#shared/ledger/fold.ts'
import { sampleChanges, SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { qualityFindings } from '#shared/translation/aids/quality/index.ts'
import { knownNames } from '#shared/translation/aids/known-names.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { writeFileSync } from 'node:fs'
it('x', () => {
  const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
  if (!view) throw new Error()
  const base = termBase([]); const known = knownNames(view)
  const out: string[] = []; const count: Record<string, number> = {}
  const texts = textsOfMeeting(view).filter(t => t.kind !== 'titles')
  let n = 0
  const t0 = performance.now()
  for (const text of texts) for (const from of LANGUAGES) for (const to of LANGUAGES) if (from !== to && (process.env.ALL || from === text.source)) {
    n++
    for (const f of qualityFindings({ source: text.text[from] ?? '', from, target: text.text[to] ?? '', to, isRich: text.isRich, known, order: view.order(to) }, base)) {
      count[f.code] = (count[f.code] ?? 0) + 1
      out.push(`${f.code} ${text.id} ${from}>${to} ${JSON.stringify(f.values)} | ${(text.text[to] ?? '').slice(Math.max(0, f.from - 30), f.to + 30)} => ${f.replacement}`)
    }
  }
  writeFileSync('/tmp/aids/sample.txt', out.sort().join('\n'))
  console.log(texts.length, n, performance.now() - t0, count)
})
it('y', () => {
  const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
  if (!view) throw new Error()
  const words = [/Trade, Inv/, /Creativity and C/, /clean energy/i, /North America/, /takes note/, /gives the floor/, /film festival/i, /simultaneous interp/i, /dietary/i, /internship/i, /provinces/i, /minutes of the/i, /question/i, /Copper/, /adoption of the agenda/, /rapporteur/i, /power grid|electricit/i,/headset/]
  for (const t of textsOfMeeting(view)) for (const w of words) if (w.test(t.text.en ?? '')) { const show=(x?: string) => (x ?? '').split('\n').find(l => l.length && (t.text.en ?? '').split('\n').findIndex(e => w.test(e)) === (x??'').split('\n').indexOf(l))?.slice(0,260); console.log(String(w), t.id, '\n ', show(t.text.en), '\n ', show(t.text.fr), '\n ', show(t.text.es)) }
})
