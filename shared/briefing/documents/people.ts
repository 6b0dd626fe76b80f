import { NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { type Cell, cell, joinTexts, run, type Text, text } from '../model/index.ts'
import { type Edition, written } from './frame/edition.ts'

const SHORT_FORM = 5

/** A short form of address, such as “Mme” or “S.E.”, stays on the line of the name. */
export function isShortForm(honorific: string): boolean {
  return honorific.length <= SHORT_FORM
}

/**
 * A person as they are addressed: form of address, given names, surnames. `marked` sets the surnames in bold, for lists sorted by them,
 * where a form of address begins its entry: “L’honorable”.
 */
export function personName(person: Person, edition: Edition, marked = false): Text {
  return named(person, edition, marked, marked)
}

/** The same as a heading. */
export function personHeading(person: Person, edition: Edition): Text {
  return named(person, edition, false, true)
}

function named(person: Person, edition: Edition, marked: boolean, begins: boolean): Text {
  const surnames = [person.firstSurname, person.secondSurname].filter((part) => part !== '').join(' ')
  const name = joinTexts(
    [person.givenNames, surnames].map((part, index) => (part === '' ? [] : text(part, marked && index === 1 ? 'strong' : undefined))),
    ' '
  )
  const honorific = (person.honorific[edition.language] ?? '').trim()
  return honorific === '' || edition.sideBySide === 'lines' || edition.sideBySide === 'names' ? name : [run((begins ? atBeginning(honorific) : honorific) + (isShortForm(honorific) ? NO_BREAK_SPACE : ' ')), ...name]
}

/** With a capital: “the Honourable” begins a heading or an entry of a list as “The Honourable”. */
export function atBeginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Office and organization, one under the other. */
export function officeCell(person: Person, edition: Edition): Cell {
  const organisation = written(person.organisation, edition)
  return cell(written(person.title, edition), organisation.map((part) => ({ style: 'soft', ...part })))
}
