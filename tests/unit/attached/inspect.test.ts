import { describe, expect, it } from 'vitest'
import { inspect } from '#electron/attached/inspect.ts'
import { zipSync } from 'fflate'
import { processorWatch } from '#tests/unit/processor.ts'
import { blankPdf, encryptedPdf, officeFile, pdfOf, pngOf, SCRIPTED_SVG, withScripts, withoutFonts } from './files.ts'

describe('what an attached file is', () => {
  it('FILE-1: a PDF is known by its pages, their sizes and their words', async () => {
    const facts = await inspect(await pdfOf(['FIRST', 'SECOND'], true))
    expect(facts).toMatchObject({ state: 'read', type: 'pdf', count: 2, apart: null, pages: [{ width: 612, height: 792 }, { width: 792, height: 612 }] })
    expect(facts.state === 'read' && facts.type === 'pdf' ? facts.pages[1]?.text : '').toContain('SECOND, in full.')
  })

  it('FILE-2: pictures and office files are known by their content, whatever they are called', async () => {
    expect(await inspect(pngOf(30, 20))).toEqual({ state: 'read', type: 'png', width: 30, height: 20 })
    expect(await inspect(officeFile('docx'))).toEqual({ state: 'read', type: 'docx' })
    expect(await inspect(officeFile('xlsx'))).toEqual({ state: 'read', type: 'xlsx' })
  })

  it.each([
    ['encrypted', encryptedPdf],
    ['damaged', () => new TextEncoder().encode('%PDF-1.7\nnothing more')],
    ['svg', () => SCRIPTED_SVG],
    ['tooManyPixels', () => pngOf(10, 10, { width: 30_000, height: 30_000 })],
    ['tooLarge', () => new Uint8Array(100_000_000)],
    ['empty', () => new Uint8Array()],
    ['macros', () => officeFile('xlsx', true)],
    ['otherArchive', () => zipSync({ 'a.txt': new Uint8Array(3) })],
    ['damaged', () => officeFile('docx').slice(0, 60)],
    ['oldOffice', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['notAFile', () => new TextEncoder().encode('MZ this is a program')],
    ['otherPicture', () => new TextEncoder().encode('GIF89a....')]
  ] as const)('FILE-3: %s is refused by name, at once', async (problem, make) => {
    const worked = processorWatch()
    expect(await inspect(make())).toEqual({ state: 'refused', problem })
    expect(worked()).toBeLessThan(2_000)
  })

  it('FILE-4: a PDF of 500 pages, and one whose fonts are elsewhere, lie beside the book', async () => {
    expect(await inspect(await blankPdf(500))).toMatchObject({ state: 'read', count: 500, apart: 'tooManyPages' })
    expect(await inspect(await withoutFonts())).toMatchObject({ state: 'read', apart: 'noFonts' })
  })

  it('FILE-5: scripts, files and actions in a PDF do not keep its pages out of a book', async () => {
    expect(await inspect(await withScripts(await pdfOf(['PAGE'])))).toMatchObject({ state: 'read', count: 1, apart: null })
  })

  it('FILE-6: a PDF of random bytes behind its mark never does more than be refused', async () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const noise = Uint8Array.from({ length: 2000 }, (_, index) => (seed * 7919 + index * index * 31) % 256)
      noise.set(new TextEncoder().encode('%PDF-1.4\n'))
      expect((await inspect(noise)).state).toBe('refused')
    }
  })
})
