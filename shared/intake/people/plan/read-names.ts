import type { Cell } from '#shared/intake/grid.ts'
import { inUsualCase, readFullName, readGivenNames, readSurname, readSurnames, type SurnameRule } from '../names/read-name.ts'
import { namesInCell } from '../names/several.ts'
import type { Remark } from '../remark.ts'
import { cellLines, cellText } from '../values/cell-text.ts'

/** The name of one person in a row, from whichever columns the list has. */
export interface RowName {
  honorific: string
  givenNames: string
  firstSurname: string
  secondSurname: string
  nickname: string
  remarks: Remark[]
}

/** The columns of names, each -1 where the list has none. */
export interface NameColumns {
  fullName: number
  givenNames: number
  firstSurname: number
  secondSurname: number
  surnames: number
}

/** The names in a row: usually one; several where one cell holds several whole names. Empty when the row has none. */
export function namesOfRow(row: readonly Cell[], columns: NameColumns, rule: SurnameRule): RowName[] {
  const inParts = nameInParts(row, columns, rule)
  if (inParts !== null && (inParts.givenNames !== '' || columns.fullName === -1)) return inParts.givenNames + inParts.firstSurname === '' ? [] : [inParts]
  if (columns.fullName === -1) return []
  return namesInCell(cellLines(row[columns.fullName])).flatMap((text) => {
    const name = readFullName(text, rule)
    return name.givenNames + name.firstSurname === '' ? [] : [{ ...name, remarks: at(columns.fullName, name.remarks) }]
  })
}

function nameInParts(row: readonly Cell[], columns: NameColumns, rule: SurnameRule): RowName | null {
  const text = (column: number): string => (column === -1 ? '' : cellText(row[column]))
  const [given, first, second, both] = [text(columns.givenNames), text(columns.firstSurname), text(columns.secondSurname), text(columns.surnames)]
  if (given + first + second + both === '') return null
  const name = readGivenNames(given)
  // Where the second surname has a cell of its own, the other one holds the first whole.
  const surnames = both === '' || first !== '' ? null : readSurnames(both, second === '' ? rule : 'single')
  const [one, two] = [readSurname(first), readSurname(second)]
  return {
    ...name,
    honorific: inUsualCase(name.honorific),
    firstSurname: surnames?.firstSurname ?? one.surname,
    secondSurname: second === '' ? (surnames?.secondSurname ?? '') : two.surname,
    remarks: [
      ...at(columns.givenNames, name.remarks), ...at(columns.surnames, surnames?.remarks ?? []),
      ...at(columns.firstSurname, one.remarks), ...at(columns.secondSurname, two.remarks)
    ]
  }
}

function at(column: number, remarks: readonly Remark[]): Remark[] {
  return remarks.map((remark) => ({ ...remark, column: column === -1 ? null : column }))
}
