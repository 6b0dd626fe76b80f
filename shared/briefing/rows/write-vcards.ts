import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import type { PeopleTableOptions } from './people-table.ts'

/** A line is at most so many octets long (RFC 6350, 3.2). */
const LINE_OCTETS = 75

/** The people of a meeting as vCards 4.0 (RFC 6350), one after the other: name, organisation, title; contacts only when asked. */
export function writeVcards(view: MeetingView, { language, withContacts }: PeopleTableOptions): string {
  const delegates = view.order(language).flatMap((country) => view.delegates.filter(({ attendance }) => attendance.delegation === country))
  return delegates.map((delegate) => card(delegate, language, withContacts)).join('')
}

function card({ person }: Delegate, language: Language, withContacts: boolean): string {
  const ordered = [language, ...LANGUAGES.filter((other) => other !== language)]
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `FN:${escaped(fullName(person))}`,
    names(person, language),
    ...(person.badgeName === '' ? [] : [`NICKNAME:${escaped(person.badgeName)}`]),
    ...texts('ORG', person, ordered),
    ...texts('TITLE', person, ordered),
    ...person.languages.map((spoken, index) => `LANG;PREF=${index + 1}:${spoken}`),
    ...(withContacts ? contacts(person) : []),
    'END:VCARD'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** The form of address is in a language, so the name says which. */
function names(person: Person, language: Language): string {
  const honorific = escaped(person.honorific[language] ?? '')
  return `N${honorific === '' ? '' : `;LANGUAGE=${language}`}:${surnames(person)};${escaped(person.givenNames)};;${honorific};`
}

/** Both surnames are parts of the family name (RFC 6350, 6.2.2: "individual text components can include multiple text values"). */
function surnames({ firstSurname, secondSurname }: Person): string {
  return [firstSurname, secondSurname].filter((part) => part !== '').map(escaped).join(',')
}

/** One property a language, all of one ALTID: they say the same thing (RFC 6350, 5.4). */
function texts(property: 'ORG' | 'TITLE', person: Person, ordered: readonly Language[]): string[] {
  const values = ordered.flatMap((language): [Language, string][] => {
    const text = property === 'TITLE' ? escaped(person.title[language] ?? '') : organisation(person, language)
    return text === '' ? [] : [[language, text]]
  })
  return values.map(([language, text]) => `${property};${values.length > 1 ? 'ALTID=1;' : ''}LANGUAGE=${language}:${text}`)
}

function organisation(person: Person, language: Language): string {
  const name = person.organisation[language] ?? ''
  const unit = person.office[language] ?? ''
  return name === '' ? '' : [name, unit].filter((part) => part !== '').map(escaped).join(';')
}

function contacts({ email, phone, mobile, address }: Person): string[] {
  return [
    ...(email === '' ? [] : [`EMAIL;TYPE=work:${escaped(email)}`]),
    ...(phone === '' ? [] : [`TEL;VALUE=text;TYPE="work,voice":${escaped(phone)}`]),
    ...(mobile === '' ? [] : [`TEL;VALUE=text;TYPE="work,cell":${escaped(mobile)}`]),
    ...(address === '' ? [] : [`ADR;TYPE=work:;;${escaped(address)};;;;`])
  ]
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, (letter) => `\\${letter}`).replace(/\r\n|\r|\n/gu, '\\n')
}

/** Long lines go on after a space; no letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece)
      piece = ''
      octets = 1
    }
    piece += letter
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
