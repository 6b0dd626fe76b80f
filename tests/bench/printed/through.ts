import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pack } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { ROOT } from '#scripts/paths.mjs'
import { electronRuntime } from '#scripts/runtime/runtime.mjs'
import { launchApp, rootSwitch, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { packAsHtml } from './pack-html.ts'

/** In the built app, as the preview does it: the first book of a new process, then one paragraph edited five times. */
export async function throughTypst(pack: Pack): Promise<{ cold: number; edited: number[]; pages: number }> {
  const data = await temporaryFolder()
  const app = await launchApp({ userData: data.path })
  try {
    const set = (book: Pack): Promise<{ milliseconds: number; pages: number }> =>
      app.page.evaluate(async (document) => {
        const answer = await window.alternat.request('typeset.preview', { slot: 'bench', document })
        if (!answer.ok) throw new Error(answer.problem.key)
        return { milliseconds: answer.milliseconds, pages: answer.pages }
      }, writeTypst(book))
    const first = await set(pack)
    const edited: number[] = []
    for (let index = 0; index < 5; index++) edited.push((await set(withEdit(pack, index))).milliseconds)
    return { cold: first.milliseconds, edited, pages: first.pages }
  } finally {
    await app.quit()
    await data.remove()
  }
}

/** The book with one paragraph in its middle written anew. */
function withEdit(pack: Pack, round: number): Pack {
  const middle = Math.floor(pack.parts.length / 2)
  const parts = pack.parts.map((part, index) => {
    if (index !== middle) return part
    const edited = { kind: 'paragraph' as const, text: [{ text: `Edited for the ${round + 1}. time, with a few more words than before.` }] }
    return { ...part, blocks: [edited, ...part.blocks] }
  })
  return { ...pack, parts }
}

/** LibreOffice in a fresh process: a Word file to PDF; milliseconds. */
export function throughLibreOffice(docx: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-office-'))
  try {
    writeFileSync(join(folder, 'pack.docx'), docx)
    const started = performance.now()
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'pack.docx')], { stdio: 'ignore', timeout: 300_000 })
    return performance.now() - started
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reading the page and printing it as tagged PDF, twice; milliseconds of each pass. */
export async function throughChromium(pack: Pack): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-print-'))
  try {
    const html = join(folder, 'pack.html')
    const pdf = join(folder, 'pack.pdf')
    writeFileSync(html, packAsHtml([pack], join(ROOT, 'assets/fonts')))
    const { executable } = await electronRuntime()
    execFileSync(executable, [...rootSwitch(), join(ROOT, 'tests/bench/bare')], { env: { ...process.env, BARE_PRINT: `${html}\n${pdf}` }, timeout: 120_000, stdio: 'ignore' })
    return (JSON.parse(readFileSync(`${pdf}.json`, 'utf8')) as { passes: number[] }).passes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
