import { describe, expect, it } from 'vitest'
import { gridOf, rowsOf, sheetPart } from './workbook-file.ts'

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const inline = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`

describe('texts in a workbook', () => {
  it('XLSX-1: shared, inline and calculated texts are read, phonetic runs are not', () => {
    const strings = '<si><t>García</t></si><si><r><t>María </t></r><r><rPr><b/></rPr><t xml:space="preserve">José</t></r></si><si><t>佐藤</t><rPh sb="0" eb="2"><t>サトウ</t></rPh></si><si/>'
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="F1" t="str"><f>A1&amp;"!"</f><v>García!</v></c></row>'
    expect(rowsOf({ strings, cells })).toEqual([['García', 'María José', '佐藤', null, 'inline', 'García!']])
  })

  it('XLSX-2: emoji and accents written as numbers are whole', () => {
    expect(rowsOf({ cells: inline('&#x1F600;&#128512;&#xE9;&amp;&lt;&quot;&apos;&unknown;') })).toEqual([['😀😀é&<"\'&unknown;']])
  })

  it('XLSX-3: escaped characters are decoded once, and lines end alike', () => {
    expect(rowsOf({ cells: inline('a_x000D_\nb\r\nc&#13;d_x000A_e') })).toEqual([['a\nb\nc\nd\ne']])
    expect(rowsOf({ cells: inline('_x005F_x000D_ _xZZZZ_ _xD83D__xDE00_') })).toEqual([['_x000D_ _xZZZZ_ 😀']])
  })

  it('XLSX-4: white space around a text stays, and white space alone is no content', () => {
    expect(rowsOf({ cells: `${inline('  Ana ')}${inline('   ')}` })).toEqual([['  Ana ']])
  })

  it('XLSX-5: CDATA is text', () => {
    expect(rowsOf({ cells: inline('<![CDATA[<Ana> & José]]>') })).toEqual([['<Ana> & José']])
  })
})

describe('numbers and dates in a workbook', () => {
  const styles = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0.00&quot; d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'
  const row = (...cells: [value: string, style: number][]): string => `<row>${cells.map(([value, style]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`

  it('XLSX-6: a number is a date where its format shows one', () => {
    expect(rowsOf({ styles, cells: row(['46674', 0], ['46674', 1], ['0.395833333333333', 2], ['46674.999988', 3], ['1.5', 4], ['7', 5]) })).toEqual([
      [46674, { date: '2027-10-14', time: null }, { date: null, time: '09:30' }, { date: '2027-10-14', time: '23:59' }, 1.5, 7]
    ])
  })

  it('XLSX-7: workbooks of old Macintoshes count from 1904', () => {
    const grid = gridOf({ styles, workbookPr: '<workbookPr date1904="1"/>', cells: row(['45212', 1], ['0', 1]) })
    expect(grid.epoch).toBe(1904)
    expect(grid.sheets[0]?.rows).toEqual([[{ date: '2027-10-14', time: null }, { date: '1904-01-01', time: null }]])
  })

  it('XLSX-8: what stands for no day stays a number', () => {
    expect(rowsOf({ styles, cells: row(['-1', 1], ['60', 1], ['3000000', 1], ['0', 1], ['0.5', 3], ['59', 1], ['61', 1]) })).toEqual([
      [-1, 60, 3_000_000, 0, { date: null, time: '12:00' }, { date: '1900-02-28', time: null }, { date: '1900-03-01', time: null }]
    ])
  })

  it('XLSX-9: dates in ISO form, truth and errors', () => {
    const cells = '<row><c t="d"><v>2027-10-14</v></c><c t="d"><v>2027-10-14T09:30:00.000</v></c><c t="d"><v>T09:30:00</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    expect(rowsOf({ cells })).toEqual([[{ date: '2027-10-14', time: null }, { date: '2027-10-14', time: '09:30' }, { date: null, time: '09:30' }, true, false, '#N/A', '#DIV/0!']])
  })
})

describe('where cells stand', () => {
  it('XLSX-10: rows and cells without a name follow the one before', () => {
    const cells = '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c r="B5"><v>5</v></c></row>'
    expect(rowsOf({ cells })).toEqual([[1, null, 2, 3], [], [], [4], [null, 5]])
  })

  it('XLSX-11: what is only formatted is no content, however far it goes', () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="3"><f>""</f><v></v></c></row>'
    expect(rowsOf({ cells })).toEqual([[1]])
  })

  it('XLSX-12: merged cells have the text of the first, and end where the list ends', () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2"><v>4</v></c></row>'
    const after = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="C2:C9"/><mergeCell ref="F7:G8"/><mergeCell ref="A2"/></mergeCells>'
    const [sheet] = gridOf({ cells, after }).sheets
    expect(sheet?.rows).toEqual([[1], [2, 3, 4]])
    expect(sheet?.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }])
  })

  it('XLSX-13: sheets come in their order, hidden ones marked, charts left out, whatever their parts are called', () => {
    const parts = {
      'xl/workbook.xml': '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Zwei" rel:id="b"/><x:sheet name="Hid &amp; den" state="veryHidden" rel:id="a"/><x:sheet name="Chart" rel:id="c"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/worksheet" Target="..\\other/Folder/one.xml"/><Relationship Id="b" Type="http://x/worksheet" Target="/XL/sheets/TWO.xml"/><Relationship Id="c" Type="http://x/chartsheet" Target="chart.xml"/></Relationships>',
      'other/folder/one.xml': sheetPart('<row><c><v>1</v></c></row>'),
      'xl\\sheets\\two.xml': sheetPart('<row><c><v>2</v></c></row>')
    }
    expect(gridOf({ parts }).sheets).toEqual([
      { name: 'Zwei', isHidden: false, rows: [[2]], merged: [] },
      { name: 'Hid & den', isHidden: true, rows: [[1]], merged: [] }
    ])
  })

  it('XLSX-14: strict workbooks are read like others', () => {
    expect(rowsOf({ namespace: STRICT, relations: STRICT_RELATIONS, strings: '<si><t>Ana</t></si>', cells: '<row><c t="s"><v>0</v></c></row>' })).toEqual([['Ana']])
  })
})
