import type { Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { SignLanguage } from '#shared/domain/person/schema.ts'
import type { Service } from '#shared/domain/attendance/services.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { cellText } from '../values/cell-text.ts'
import { readChoice, type ChoiceField } from '../values/choices.ts'
import { dateOrderOf, readDate, type ReadDate } from '../values/dates.ts'
import { readCountry, readSubdivision } from '../values/places.ts'
import { groupNames, readGroups, readLanguages, readServices, type ReadSet } from '../values/sets.ts'
import type { ImportInput } from './plan-types.ts'

/** How the cells of one list are read; a text that stands in a thousand rows is read once. */
export interface ValueContext {
  /** Of texts whose column names none. */
  language: Language
  country(text: string): Country | null
  subdivision(text: string, country: Country | null): string | null
  languages(text: string, isCanadian: boolean): ReadSet<Language | SignLanguage>
  groups(text: string): ReadSet<string>
  services(text: string): ReadSet<Service>
  choice(field: ChoiceField, text: string): string | null
  date(cell: Cell, column: number): ReadDate | null
}

export function valueContext({ grid, mapping, meeting, groups }: ImportInput): ValueContext {
  const rows = grid.sheets[mapping.sheet]?.rows ?? []
  const year = meeting?.start ? Number(meeting.start.slice(0, 4)) : null
  const names = groupNames(groups)
  const orderOf = remembering((column) => dateOrderOf(rows.slice(mapping.firstRow).map((row) => row[Number(column)] ?? null)))
  const inCanada = remembering((text) => readSubdivision(text, 'CA'))
  const inMexico = remembering((text) => readSubdivision(text, 'MX'))
  const anywhere = remembering((text) => readSubdivision(text, null))
  const canadian = remembering((text) => readLanguages(text, true))
  const mexican = remembering((text) => readLanguages(text, false))
  const choices = new Map<ChoiceField, (text: string) => string | null>()
  const dates = new Map<number, (text: string) => ReadDate | null>()
  const textDate = (column: number): ((text: string) => ReadDate | null) => {
    const context = { epoch: grid.epoch, order: orderOf(String(column)), year }
    return remembering((text) => readDate(text, context))
  }
  return {
    language: mapping.language,
    country: remembering(readCountry),
    subdivision: (text, country) => (country === 'CA' ? inCanada : country === 'MX' ? inMexico : anywhere)(text),
    languages: (text, isCanadian) => (isCanadian ? canadian : mexican)(text),
    groups: remembering((text) => readGroups(text, names)),
    services: remembering(readServices),
    choice: (field, text) => kept(choices, field, () => remembering((word) => readChoice(field, word)))(text),
    date: (cell, column) => (typeof cell === 'string' ? kept(dates, column, () => textDate(column))(cellText(cell)) : readDate(cell, { epoch: grid.epoch, order: 'dayFirst', year }))
  }
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => kept(answers, text, () => read(text))
}

function kept<K, T>(answers: Map<K, T>, key: K, make: () => T): T {
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = make()
  answers.set(key, answer)
  return answer
}
