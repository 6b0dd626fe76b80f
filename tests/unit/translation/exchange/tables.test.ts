import { Workbook } from '@cj-tech-master/excelts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { setItemText } from '#shared/domain/item/edits.ts'
import { returnEdit } from '#shared/translation/back/edit.ts'
import { attends, item, person } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, readUnits } from './laptop.ts'

function laptop(): ExchangeLaptop {
  return new ExchangeLaptop(
    person('ana'), attends('ana', 'delegate'),
    item('i1', 'a1', null), setItemText('i1', 'title', 'en', '=SUM(1) of ana Roy'), setItemText('i1', 'title', 'fr', ''),
    item('i2', 'a2', null), setItemText('i2', 'title', 'en', 'Mines'), setItemText('i2', 'title', 'fr', ''),
    setItemText('i2', 'note', 'en', 'See **bold** and [plan](https://example.org).\\\nEnd.')
  )
}

describe('a workbook', () => {
  /** The workbook as somebody edits it; cells by row and column, from 1. */
  async function edited(here: ExchangeLaptop, change: (sheet: ReturnType<Workbook['addWorksheet']>) => void): Promise<Uint8Array> {
    const workbook = new Workbook()
    await workbook.xlsx.load(await here.send('xlsx'))
    const [sheet] = workbook.worksheets
    if (sheet === undefined) throw new Error('No sheet')
    change(sheet)
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }

  it('TABLE-1: every cell is a text; a guide, context and what is not to be translated stand beside it', async () => {
    const workbook = new Workbook()
    await workbook.xlsx.load(await laptop().send('xlsx'))
    const [sheet] = workbook.worksheets
    expect(sheet?.getRow(1).getCell(3).value).toBe('Source (en-CA)')
    expect(sheet?.getRow(2).getCell(3).value).toBe('=SUM(1) of ana Roy')
    expect(sheet?.getRow(2).getCell(5).value).toContain('Do not translate: ana Roy')
    expect(sheet?.getColumn(1).hidden).toBe(true)
  })

  it('TABLE-2: sorted, with a row deleted, a column added and words written, it comes back; bold, links and line ends survive', async () => {
    const here = laptop()
    const bytes = await edited(here, (sheet) => {
      sheet.getRow(4).getCell(4).value = 'Voir **gras** et [plan](https://example.org).\nFin.'
      sheet.getRow(2).getCell(4).value = 'Mon mot à moi'
      sheet.spliceRows(3, 1)
      sheet.spliceColumns(2, 0, ['', 'moi'])
    })
    const plan = here.planOf(bytes)
    expect(plan.texts.map(({ id, outcome }) => [id, outcome])).toEqual([['item/i1/title', 'taken'], ['item/i2/note', 'taken']])
    expect(plan.texts[1]?.target).toBe('Voir **gras** et [plan](https://example.org).\\\nFin.')
  })

  it('TABLE-3: a formula in the place of a translation is named and nobody’s words; a number is a text', async () => {
    const here = laptop()
    const bytes = await edited(here, (sheet) => {
      sheet.getRow(2).getCell(4).value = { formula: 'UPPER(C2)', result: 'X' }
      sheet.getRow(3).getCell(4).value = 2027
    })
    const plan = here.planOf(bytes)
    expect(plan.texts[0]).toMatchObject({ outcome: 'damaged', remarks: [{ key: 'damage.formula', values: { cell: 'D2' } }] })
    expect(plan.texts[1]).toMatchObject({ outcome: 'taken', target: '2027' })
  })
})

describe('a table in Word', () => {
  const OPEN = '<w:t xml:space="preserve">'

  /** The document as somebody edits it, by the text of its main part. */
  async function edited(here: ExchangeLaptop, change: (xml: string) => string): Promise<Uint8Array> {
    const parts = unzipSync(await here.send('docx'))
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const changed = change(main)
    expect(changed).not.toBe(main)
    return zipSync({ ...parts, 'word/document.xml': strToU8(changed) })
  }

  /** Puts runs into the empty cell of the translation of the row in which some words stand. */
  const write = (xml: string, words: string, runs: string): string =>
    xml.replace(new RegExp(`(<w:tr>(?:(?!</w:tr>)[^])*?${words}(?:(?!</w:tr>)[^])*?<w:pPr><w:rPr><w:lang w:val="fr-CA"/></w:rPr></w:pPr>)(</w:p>)`, 'u'), `$1${runs}$2`)
  const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${OPEN}${text}</w:t></w:r>`

  it('TABLE-4: words in many runs, with bold, links and line ends, come back; what was struck out is out, what was put in is in', async () => {
    const here = laptop()
    const bytes = await edited(here, (xml) => {
      const note = run('Voir ') + run('gr', '<w:b/>') + '<w:proofErr w:type="spellStart"/>' + run('as', '<w:b w:val="1"/>') + run(' et ') + `<w:hyperlink r:id="rLink1">${run('plan', '<w:rStyle w:val="Link"/>')}</w:hyperlink>` + run('.') + '<w:r><w:br/></w:r>' + run('Fin.')
      const title = `<w:commentRangeStart w:id="0"/>${run('Mi')}<w:del w:id="1"><w:r><w:delText>nerais</w:delText></w:r></w:del><w:ins w:id="2">${run('nes')}</w:ins><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
      return write(write(xml, 'Mines', title), 'bold', note)
    })
    const plan = here.planOf(bytes)
    const found = Object.fromEntries(plan.texts.map(({ id, outcome, target }) => [id, [outcome, target]]))
    expect(found['item/i2/title']).toEqual(['taken', 'Mines'])
    expect(found['item/i2/note']).toEqual(['taken', 'Voir **gras** et [plan](https://example.org).\\\nFin.'])
    expect(found['item/i1/title']?.[0]).toBe('empty')
    const edit = returnEdit(plan, { taken: new Set(['item/i2/title', 'item/i2/note']), approver: null })
    expect(edit?.writes).toHaveLength(1)
  })

  it('TABLE-5: rows that were deleted, moved or lost a cell are each told; a link to elsewhere is plain words', async () => {
    const here = laptop()
    const bytes = await edited(here, (xml) => {
      const rows = xml.match(/<w:tr>[^]*?<\/w:tr>/gu) ?? []
      const [head = '', first = '', second = '', third = ''] = rows
      const short = write(second, 'Mines', run('Mines')).replace(/<w:tc>(?:(?!<w:tc>)[^])*<\/w:tc><\/w:tr>$/u, '</w:tr>')
      const linked = write(third, 'bold', `<w:hyperlink r:id="rEvil">${run('Voir')}</w:hyperlink>`)
      return xml.replace(rows.join(''), head + linked + short).replace(first, '')
    })
    const found = Object.fromEntries(here.planOf(bytes).texts.map((text) => [text.id, text]))
    expect(Object.keys(found)).toEqual(['item/i2/note', 'item/i2/title'])
    expect(found['item/i2/title']).toMatchObject({ outcome: 'damaged', remarks: [{ key: 'damage.cells' }] })
    expect(found['item/i2/note']).toMatchObject({ outcome: 'taken', target: 'Voir', remarks: [{ key: 'remark.bare' }] })
  })

  it('TABLE-6: one file for one content, and the tokens of a table are those of its texts', async () => {
    const here = laptop()
    expect(await here.send('docx')).toEqual(await here.send('docx'))
    expect(readUnits(await here.send('docx')).units.every(({ key }) => /^[\da-f]{10}$/u.test(key))).toBe(true)
  })
})
