import { describe, expect, it } from 'vitest'
import { isErrorCell } from '#shared/intake/people/values/error-cell.ts'
import { plan } from './lists.ts'

describe('ERRORCELL: what a spreadsheet shows where a formula failed', () => {
  it('ERRORCELL-1: is known in English, French and Spanish', () => {
    for (const text of ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#N/D', '#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#VALEUR!', '#NOM?', ' #n/a ']) {
      expect(isErrorCell(text), text).toBe(true)
    }
  })

  it('ERRORCELL-2: what only looks like it is left alone', () => {
    for (const cell of ['#12', '# 4', 'Suite #200', '#CanMex2027', 'N/A', '', null, 12, true, '#N/A and more']) expect(isErrorCell(cell), String(cell)).toBe(false)
  })
})

describe('ERRORCELL: in an imported list', () => {
  it('ERRORCELL-3: the cell is named by row, column and reason, and lands in no field', () => {
    const { rows } = plan([['Given names', 'Surname', 'Email', 'Phone', 'Organization'], ['Ana', 'Roy', '#N/A', '#REF!', '#¡VALOR!']], { delegation: 'CA' })
    const [row] = rows
    expect(row?.remarks.filter(({ key }) => key === 'remark.formulaError').map(({ column, weight, values }) => [column, weight, values['text']])).toEqual([
      [2, 'loss', '#N/A'], [3, 'loss', '#REF!'], [4, 'loss', '#¡VALOR!']
    ])
    expect(JSON.stringify(row?.facts)).not.toContain('#')
    expect(row?.row).toBe(2)
  })

  it('ERRORCELL-4: a row whose name failed is rejected, by its column and why', () => {
    const { rows } = plan([['Given names', 'Surname', 'Email'], ['Ana', '#NAME?', 'ana@x.ca'], ['Luc', 'Roy', 'luc@x.ca']], { delegation: 'CA' })
    expect(rows[0]?.outcome).toMatchObject({ type: 'rejected', column: 1, reason: { key: 'rejection.formulaError', values: { text: '#NAME?' } } })
    expect(rows[1]?.outcome.type).toBe('new')
  })
})
