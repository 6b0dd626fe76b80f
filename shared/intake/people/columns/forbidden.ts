import type { Cell } from '#shared/intake/grid.ts'
import { foldHeading } from '../headings/fold-heading.ts'
import type { ForbiddenReason } from '../mapping.ts'
import { cellText, isDateCell } from '../values/cell-text.ts'

/** Headings of columns that PRODUCT forbids to keep, in the three languages, folded. */
const HEADINGS: readonly (readonly [ForbiddenReason, RegExp])[] = [
  ['passport', /\b(?:passport|passeport|pasaporte|travel document|document de voyage|documento de viaje)\b/u],
  ['curp', /\b(?:curp|clave unica de registro)\b/u],
  ['taxNumber', /\b(?:rfc|registro federal de contribuyentes|tax id|numero d impot)\b/u],
  ['socialInsurance', /\b(?:social insurance|assurance sociale|seguro social|seguridad social|nss|imss|social security)\b|^(?:sin|nas)(?: (?:number|no|sin|nas))*$|^no (?:sin|nas)$/u],
  ['birthDate', /\b(?:birth ?date|date of birth|birth ?day|dob|ddn|date de naissance|jour de naissance|fecha de nacimiento|fecha nacimiento|nacimiento|naissance|place of birth|born|f nacimiento|edad|age)\b/u],
  ['homeAddress', /\b(?:home address|residential address|private address|adresse personnelle|adresse du domicile|adresse residentielle|domicilio particular|direccion particular|domicilio personal)\b/u],
  ['religion', /\b(?:religion|religious|religieuse|creed)\b/u],
  ['diagnosis', /\b(?:diagnosis|diagnostic|diagnostico|medical condition|medical conditions|disability type|disease|maladie|enfermedad|padecimiento|tipo de discapacidad|condicion medica|conditions medicales|blood type|groupe sanguin|tipo de sangre|medication|medicamentos|medicaments)\b/u]
]

/** Clave Única de Registro de Población: 4 letters, birth date, sex, state, 3 consonants, 2 characters (RENAPO). */
const CURP = /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d$/u
/** Registro Federal de Contribuyentes of a person: 4 letters, birth date, 3 characters (SAT). */
const RFC = /^[A-ZÑ&]{4}\d{6}[0-9A-Z]{3}$/u
/** Canada: two letters and six digits, since 2023 a letter, four digits and so on; Mexico: a letter and eight digits. */
const PASSPORT = /^(?:[A-Z]{2}\d{6}|[A-Z]\d{8}|[A-Z]\d{6}[A-Z]{2})$/u
const SIN = /^\d{3}[ -]?\d{3}[ -]?\d{3}$/u
/** Years in which people were born who travel for a ministry; days of a meeting and its flights lie later. */
const BIRTH_YEARS = { first: 1920, last: 2012 }

/** The reason for which a column must not be kept, by its heading or else by what stands in it; null when there is none. */
export function forbiddenReason(heading: string, cells: readonly Cell[]): ForbiddenReason | null {
  const folded = foldHeading(heading)
  const byHeading = HEADINGS.find(([, pattern]) => pattern.test(folded))
  return byHeading ? byHeading[0] : reasonOfCells(cells)
}

function reasonOfCells(cells: readonly Cell[]): ForbiddenReason | null {
  if (cells.length === 0) return null
  const texts = cells.map((cell) => cellText(cell).toUpperCase())
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length
  // One CURP among many cells is one too many; the others could be something else.
  if (share((text) => CURP.test(text)) >= 0.2) return 'curp'
  if (share((text) => RFC.test(text)) >= 0.4) return 'taxNumber'
  if (texts.length >= 2 && share((text) => PASSPORT.test(text)) >= 0.6) return 'passport'
  if (share((text) => SIN.test(text) && passesLuhn(text)) >= (texts.length < 3 ? 1 : 0.7)) return 'socialInsurance'
  const births = cells.filter((cell) => isBirthYear(yearOf(cell))).length
  return births / cells.length >= 0.8 && (births >= 3 || cells.length === births) ? 'birthDate' : null
}

/** The check of the Social Insurance Number (ISO/IEC 7812-1, annex B). */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/gu, '')
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum > 0 && sum % 10 === 0
}

function isBirthYear(year: number | null): boolean {
  return year !== null && year >= BIRTH_YEARS.first && year <= BIRTH_YEARS.last
}

/** The year of a cell that is a date: as the file says, as a text that is nothing but a date, never as a bare number. */
function yearOf(cell: Cell): number | null {
  if (isDateCell(cell)) return cell.date === null ? null : Number(cell.date.slice(0, 4))
  if (typeof cell !== 'string') return null
  const text = cellText(cell)
  const match = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](\d{4})|(\d{4})[/.-]\d{1,2}[/.-]\d{1,2}|(?:\p{L}+\.?,? )?(?:\d{1,2}(?:er)?|\p{L}+\.?)(?: de| of)?[ -](?:\p{L}+\.?|\d{1,2}),?(?: de(?:l)?)?[ -](\d{4}))$/u.exec(text)
  const year = match?.[1] ?? match?.[2] ?? match?.[3]
  return year === undefined ? null : Number(year)
}
