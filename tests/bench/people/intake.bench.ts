import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readList } from '#electron/intake/read-file.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { cellName } from '#shared/intake/read/cell-name.ts'
import { workbookFile } from '#tests/unit/intake/read/workbook-file.ts'
import { figure, inTurn, note } from '../harness/figures.ts'

const ROWS = 10_000

/** A delegation list as Excel writes it: 15 columns, most texts in the table of texts, a number, a date, a truth. */
function delegates(): { workbook: Uint8Array; csv: Uint8Array; cards: Uint8Array } {
  const rows = Array.from({ length: ROWS }, (_, row): (string | number | boolean)[] => [
    'S.E. Sra.', `María José ${row}`, ['HERNÁNDEZ', 'Núñez', 'Güemes', 'Tremblay'][row % 4] ?? '', 'De la Peña', `Directora General de Asuntos ${row}`, 'Secretaría de Economía', 'Subsecretaría de Comercio Exterior',
    `persona.${row}@example.gob.mx`, `+52 55 5729 ${1000 + (row % 9000)}`, 'MX', 'Jalisco', 'es, en', row, 46_674 + (row % 3), row % 2 === 0
  ])
  const numbers = new Map<string, number>()
  const shared = (text: string): number => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
  const cell = (value: string | number | boolean, row: number, column: number): string => {
    const name = cellName(row, column)
    if (typeof value === 'string') return `<c r="${name}" t="s"><v>${shared(value)}</v></c>`
    if (typeof value === 'boolean') return `<c r="${name}" t="b"><v>${Number(value)}</v></c>`
    return `<c r="${name}" s="${column === 13 ? 1 : 0}"><v>${value}</v></c>`
  }
  const cells = rows.map((row, index) => `<row r="${index + 1}" spans="1:15">${row.map((value, column) => cell(value, index, column)).join('')}</row>`).join('')
  const strings = [...numbers.keys()].map((text) => `<si><t>${text}</t></si>`).join('')
  return {
    workbook: workbookFile({ cells, strings, styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>' }),
    csv: strToU8(rows.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n')),
    cards: strToU8(rows.map(([honorific, given, surname, second, title, organisation, office, email, phone]) => `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${surname} ${second};${given};;${honorific};\r\nFN:${given} ${surname}\r\nORG:${organisation};${office}\r\nTITLE:${title}\r\nEMAIL;TYPE=WORK:${email}\r\nTEL;TYPE=WORK:${phone}\r\nEND:VCARD\r\n`).join(''))
  }
}

const lists = delegates()

function rowsOf(name: string, bytes: Uint8Array): Cell[][] {
  const answer = readList(name, bytes)
  if (!answer.ok) throw new Error(answer.problem.key)
  return answer.value.sheets[0]?.rows ?? []
}

it.each([
  ['workbook', 'list.xlsx', lists.workbook, 'at most 1 s'],
  ['CSV', 'list.csv', lists.csv, ''],
  ['vCards', 'list.vcf', lists.cards, '']
])('reading 10,000 × 15 cells from a %s, beside reading the same cells as JSON', async (kind, name, bytes, aim) => {
  const rows = rowsOf(name, bytes)
  expect(rows.length).toBeGreaterThanOrEqual(ROWS)
  const json = JSON.stringify(rows)
  const [reading, parsing] = await inTurn(7, () => rowsOf(name, bytes), () => JSON.parse(json) as unknown)
  figure(`read 10,000 × 15 cells from a ${kind} (${Math.round(bytes.length / 1000)} kB)`, reading, { name: 'JSON.parse of the same', milliseconds: parsing }, aim)
})

it('opening the same workbook in the app: from the drop to the answer, and the memory that its process takes', async () => {
  const data = await temporaryFolder()
  const app = await launchApp({ userData: join(data.path, 'data') })
  try {
    const open = (): Promise<number> =>
      app.page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const begun = performance.now()
        const answer = await window.alternat.request('intake.openBytes', { name: 'list.xlsx', bytes })
        if (!answer.ok) throw new Error(answer.problem.key)
        return performance.now() - begun
      }, Buffer.from(lists.workbook).toString('base64'))
    const first = await open()
    const peak = await app.electron.evaluate(({ app }) => app.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes('Alternat intake'))?.memory.peakWorkingSetSize ?? Number.NaN)
    note(`the first list opened in ${Math.round(first)} ms, the start of its process included; a second one in ${Math.round(await open())} ms`)
    note(`memory of the intake process at its peak: ${Math.round(peak / 1024)} MB (aim: at most 300 MB)`)
    expect(peak / 1024).toBeGreaterThan(20)
  } finally {
    await app.quit()
    await data.remove()
  }
})
