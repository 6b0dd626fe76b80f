import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import { buildDocuments } from '#shared/briefing/index.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { view } from './sample/workspace.ts'
it('t', async () => {
  const built = buildDocuments(view, { documents: ['delegatePack'], languages: ['es'] })[0]
  if (!built) return
  const b = performance.now()
  const one = await writeDocx(built.pack)
  console.log('with', performance.now() - b)
  const { contents, ...rest } = built.pack
  const c = performance.now()
  await writeDocx(rest)
  console.log('without', performance.now() - c)
  const two = await writeDocx(built.pack)
  const [x, y] = [unzipSync(one), unzipSync(two)]
  for (const k of Object.keys(x)) { const [a, d] = [strFromU8(x[k] ?? new Uint8Array()), strFromU8(y[k] ?? new Uint8Array())]; if (a !== d) { let i = 0; while (a[i] === d[i]) i++; console.log(k, a.slice(i - 80, i + 60), '|||', d.slice(i - 80, i + 60)) } }
  writeFileSync('/tmp/editor/pack-es.docx', one)
})
