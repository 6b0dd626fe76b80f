import type { Json } from '#shared/foundation/json.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import { isLanguage } from '#shared/foundation/language.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { isWrittenField, type BaseField } from '../fields.ts'
import { isHonorific } from '../names/honorifics.ts'
import { inUsualCase } from '../names/read-name.ts'
import { loss, reading, type Remark } from '../remark.ts'
import { cellLines, cellText } from '../values/cell-text.ts'
import type { ChoiceField } from '../values/choices.ts'
import { readEmail, readPhone } from '../values/contacts.ts'
import type { ReadSet } from '../values/sets.ts'
import { readTime } from '../values/times.ts'
import type { ValueContext } from './value-context.ts'

export interface ValueCell {
  cell: Cell
  column: number
  field: BaseField
  language: Language | null
  country: Country | null
}

interface Facts {
  person: Record<string, Json>
  attendance: Record<string, Json>
}

/** Reads one cell into the facts of its row; what is not plain, or not understood, is remarked. */
export function readValue(at: ValueCell, context: ValueContext, facts: Facts, remarks: Remark[]): void {
  const { cell, column, field, country } = at
  if (isWrittenField(field)) {
    readWritten(at, field, context, facts)
    return
  }
  switch (field) {
    case 'badgeName':
    case 'sortKey':
      facts.person[field] = cellText(cell)
      return
    case 'address':
      addLines(facts.person, 'address', cell)
      return
    case 'note':
    case 'otherService':
      addLines(facts.attendance, field, cell)
      if (field === 'otherService') remarks.push(reading('otherService', {}, column))
      return
    case 'hotel':
    case 'arrivalBy':
    case 'departureBy':
      facts.attendance[field] = cellText(cell)
      return
    case 'email': {
      const { email, remarks: found } = readEmail(cell, column)
      if (email !== '') facts.person['email'] = email
      remarks.push(...found)
      return
    }
    case 'phone':
    case 'mobile': {
      const { phone, remarks: found } = readPhone(cell, column)
      if (phone !== '') facts.person[field] = phone
      remarks.push(...found)
      return
    }
    case 'country':
    case 'delegation': {
      const read = context.country(cellText(cell))
      if (read === null) remarks.push(loss('countryUnknown', { text: cellText(cell).slice(0, 80) }, column))
      else if (field === 'country') facts.person['country'] = read
      else facts.attendance['delegation'] = read
      return
    }
    case 'subdivision': {
      const code = context.subdivision(cellText(cell), country)
      if (code === null) remarks.push(loss('placeUnknown', { text: cellText(cell).slice(0, 80) }, column))
      else facts.person['subdivision'] = code
      return
    }
    case 'languages':
      readLanguageCell(at, context, facts, remarks)
      return
    case 'groups':
      addSet(facts.attendance, 'groups', context.groups(cellLines(cell).join('\n')), column, remarks, 'groupUnknown')
      return
    case 'services':
      addSet(facts.attendance, 'services', context.services(cellLines(cell).join('\n')), column, remarks, 'serviceUnknown')
      return
    case 'arrival':
    case 'arrivalDay':
    case 'departure':
    case 'departureDay':
      readDay(at, field.startsWith('arrival') ? 'arrival' : 'departure', context, facts, remarks)
      return
    case 'arrivalTime':
    case 'departureTime': {
      const time = readTime(cell)
      if (time === null) remarks.push(loss('timeUnreadable', { text: cellText(cell).slice(0, 60) }, column))
      else facts.attendance[field] = time
      return
    }
    case 'role':
    case 'answer':
    case 'presence':
    case 'accreditation':
      readOwnWord(at, field, context, facts.attendance, remarks)
      return
    case 'sector':
    case 'level':
    case 'officeRank':
      readOwnWord(at, field, context, facts.person, remarks)
      return
    case 'givenNames':
    case 'firstSurname':
    case 'secondSurname':
    case 'surnames':
    case 'fullName':
    case 'ignore':
  }
}

/** Texts in a language. A form of address is written "Lic.", however the list shouts. */
function readWritten({ cell, language }: ValueCell, field: string, context: ValueContext, facts: Facts): void {
  const text = field === 'biography' ? cellLines(cell).join('\n\n') : cellText(cell)
  const path = `${field}.${language ?? context.language}`
  if (text === '') return
  facts.person[path] = field === 'honorific' && isHonorific(text) ? inUsualCase(text) : text
}

function addLines(facts: Record<string, Json>, path: string, cell: Cell): void {
  const lines = cellLines(cell).join('\n')
  const before = facts[path]
  facts[path] = typeof before === 'string' ? `${before}\n${lines}` : lines
}

function readLanguageCell({ cell, column, country }: ValueCell, context: ValueContext, facts: Facts, remarks: Remark[]): void {
  const { found, unknown } = context.languages(cellLines(cell).join('\n'), country === 'CA')
  for (const language of found) facts.person[`${isLanguage(language) ? 'languages' : 'signLanguages'}.${language}`] = true
  if (unknown.length > 0) remarks.push(loss('languageUnknown', { text: unknown.join(', ').slice(0, 80) }, column))
}

/** What a cell of requirements holds besides services is never quoted. */
function addSet(facts: Record<string, Json>, path: string, { found, unknown }: ReadSet<string>, column: number, remarks: Remark[], key: string): void {
  for (const element of found) facts[`${path}.${element}`] = true
  if (unknown.length > 0) remarks.push(loss(key, path === 'services' ? {} : { text: unknown.join(', ').slice(0, 80) }, column))
}

function readDay({ cell, column }: ValueCell, way: 'arrival' | 'departure', context: ValueContext, facts: Facts, remarks: Remark[]): void {
  const read = context.date(cell, column)
  if (read === null) {
    remarks.push(loss('dateUnreadable', { text: cellText(cell).slice(0, 60) }, column))
    return
  }
  facts.attendance[`${way}Day`] = read.date
  if (read.time !== null) facts.attendance[`${way}Time`] = read.time
  if (read.doubt === 'order') remarks.push(reading('dateOrder', { text: cellText(cell), date: read.date }, column))
  if (read.doubt === 'year') remarks.push(reading('dateYear', { text: cellText(cell), date: read.date }, column))
}

function readOwnWord({ cell, column }: ValueCell, field: ChoiceField, context: ValueContext, facts: Record<string, Json>, remarks: Remark[]): void {
  const text = cellText(cell)
  const choice = context.choice(field, text)
  if (choice === null) remarks.push(loss('wordUnknown', { text: text.slice(0, 80) }, column))
  else facts[field] = choice
}
