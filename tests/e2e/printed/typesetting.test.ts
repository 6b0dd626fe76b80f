import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NamedDocument, PackAnswer, TypesetAnswer, TypesetDocument } from '#shared/ipc/contract.ts'
import { freshApp } from '../harness/example-app.ts'

const app = freshApp()
/** An empty folder for each test, which is the one that a person would choose. */
let packs: string

beforeEach(() => {
  packs = mkdtempSync(app.path('packs-'))
  app.answer({ chooseFolder: [packs] })
})

/** A book of `parts` short parts, in the form that the house template reads. */
function book(title: string, parts = 1): TypesetDocument {
  const part = (index: number) => ({
    id: `p${index}`,
    kicker: [],
    heading: [{ text: `${title} ${index}` }],
    lines: [],
    orientation: 'portrait',
    blocks: []
  })
  return {
    template: 'pack',
    data: JSON.stringify({
      language: 'en',
      title,
      runningHead: title,
      marking: 'Unclassified',
      paper: 'letter',
      contents: { heading: 'Contents', depth: 1 },
      parts: Array.from({ length: parts }, (_, index) => part(index))
    })
  }
}

function named(fileName: string, document: TypesetDocument): NamedDocument {
  return { fileName, language: 'en', document }
}

/** What came back, without the bytes of the PDF, which Playwright would carry over one by one. */
type Seen = { ok: boolean; superseded?: boolean; key?: string; pages?: number; head?: string }

function previews(slot: string, documents: TypesetDocument[]): Promise<Seen[]> {
  return app.page.evaluate(
    (argument) => {
      const seen = (answer: TypesetAnswer): Seen =>
        answer.ok
          ? { ok: true, pages: answer.pages, head: new TextDecoder().decode(answer.pdf.slice(0, 5)) }
          : { ok: false, superseded: answer.superseded, key: answer.problem.key }
      return Promise.all(
        argument.documents.map((document) => window.alternat.request('typeset.preview', { slot: argument.slot, document }).then(seen))
      )
    },
    { slot, documents }
  )
}

function writePack(documents: NamedDocument[]): Promise<PackAnswer> {
  return app.page.evaluate((list) => window.alternat.request('pack.write', { job: 'j1', documents: list, archive: null }), documents)
}

describe('typesetting in a process of its own', () => {
  it('TYPESET-1: gives a PDF', async () => {
    const [seen] = await previews('agenda', [book('Agenda')])
    expect(seen).toMatchObject({ ok: true, head: '%PDF-' })
    expect(seen?.pages).toBeGreaterThanOrEqual(1)
  })

  it('TYPESET-2: of many requests for one slot, the first and the newest are set', async () => {
    const seen = await previews('agenda', [book('1'), book('2'), book('3'), book('4')])
    expect(seen.map(({ ok, superseded }) => (ok ? 'set' : superseded ? 'superseded' : 'failed'))).toEqual(['set', 'superseded', 'superseded', 'set'])
  })

  it('TYPESET-3: a document that cannot be set is a problem, and the next one is set', async () => {
    const seen = await previews('agenda', [{ template: 'pack', data: '{}' }])
    expect(seen).toEqual([{ ok: false, superseded: false, key: 'typeset.failed' }])
    expect(await previews('agenda', [book('Agenda')])).toMatchObject([{ ok: true }])
  })

  it('TYPESET-4: when the process dies, the request is answered and the next one starts it anew', async () => {
    await previews('agenda', [book('Agenda')])
    const pending = previews('agenda', [book('Long', 3000)])
    await app.page.waitForTimeout(300)
    await app.electron.evaluate(({ app: electronApp }) => {
      const found = electronApp.getAppMetrics().find((metric) => metric.name === 'Alternat typesetting')
      if (found) process.kill(found.pid, 'SIGKILL')
    })
    expect(await pending).toEqual([{ ok: false, superseded: false, key: 'typeset.crash' }])
    expect(await previews('agenda', [book('Agenda')])).toMatchObject([{ ok: true }])
  })
})

describe('writing a pack', () => {
  it('PACK-1: needs a folder that a person chose', async () => {
    // None of the tests before has chosen one.
    expect(await writePack([named('a.pdf', book('A'))])).toMatchObject({ ok: false, cancelled: false, problem: { key: 'pack.noFolder' } })
  })

  it('PACK-2: writes all documents, tells how far it is, and only then may they be opened', async () => {
    await app.page.evaluate(() => {
      const seen: string[] = []
      window.alternat.on('pack.progress', ({ done, total, current }) => {
        seen.push(`${done}/${total} ${current}`)
        document.body.setAttribute('data-progress', seen.join('; '))
      })
    })
    expect(await app.page.evaluate(() => window.alternat.request('pack.chooseFolder'))).toEqual({ folder: packs })
    const answer = await writePack([named('Ordre du jour.pdf', book('A')), named('b.pdf', book('B'))])
    expect(answer).toMatchObject({ ok: true, folder: packs, files: [{ path: join(packs, 'Ordre du jour.pdf'), language: 'en' }, { path: join(packs, 'b.pdf') }] })
    expect(readdirSync(packs).sort()).toEqual(['Ordre du jour.pdf', 'b.pdf'])
    expect(readFileSync(join(packs, 'b.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await app.page.getAttribute('body', 'data-progress')).toBe('0/2 Ordre du jour.pdf; 1/2 b.pdf; 2/2 ')
  })

  it('PACK-3: one that fails leaves nothing, and what was there stays as it was', async () => {
    writeFileSync(join(packs, 'a.pdf'), 'older')
    await app.page.evaluate(() => window.alternat.request('pack.chooseFolder'))
    const answer = await writePack([named('a.pdf', book('A')), named('b.pdf', { template: 'pack', data: '{}' })])
    expect(answer).toMatchObject({ ok: false, cancelled: false, problem: { key: 'typeset.failed' } })
    expect(readdirSync(packs)).toEqual(['a.pdf'])
    expect(readFileSync(join(packs, 'a.pdf'), 'utf8')).toBe('older')
  })

  it('PACK-4: one that is cancelled leaves nothing', async () => {
    await app.page.evaluate(() => window.alternat.request('pack.chooseFolder'))
    const documents = Array.from({ length: 20 }, (_, index) => named(`${index}.pdf`, book(`${index}`, 40)))
    const answer = await app.page.evaluate(async (list) => {
      const writing = window.alternat.request('pack.write', { job: 'j2', documents: list, archive: null })
      await new Promise<void>((resolve) => {
        window.alternat.on('pack.progress', ({ done }) => {
          if (done === 2) resolve()
        })
      })
      await window.alternat.request('pack.cancel', { job: 'j2' })
      return writing
    }, documents)
    expect(answer).toEqual({ ok: false, cancelled: true, problem: null })
    expect(readdirSync(packs)).toEqual([])
  })
})
