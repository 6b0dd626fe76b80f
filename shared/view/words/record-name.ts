import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Change, RecordRef } from '#shared/ledger/change.ts'
import { foldRecord } from '#shared/ledger/fold.ts'
import type { Rows } from '../rows.ts'

/** What people call a record, in each language; null when nothing of it has a name. */
export function recordName(rows: Rows, record: RecordRef): Trilingual | null {
  switch (record.kind) {
    case 'meeting':
    case 'session':
    case 'item':
    case 'document':
    case 'task':
      return rows[record.kind].find((row) => row.id === record.id)?.title ?? null
    case 'group':
    case 'room':
    case 'seating':
    case 'pack':
      return rows[record.kind].find((row) => row.id === record.id)?.name ?? null
    case 'person': {
      const person = rows.person.find((row) => row.id === record.id)
      return person ? same(fullName(person)) : null
    }
    case 'sender': {
      const sender = rows.sender.find((row) => row.id === record.id)
      return sender ? same(sender.name) : null
    }
    case 'release': {
      const release = rows.release.find((row) => row.id === record.id)
      return release ? versionName(release.number) : null
    }
    case 'outcome':
      return rows.outcome.find((row) => row.id === record.id)?.text ?? null
    case 'term':
      return rows.term.find((row) => row.id === record.id)?.text ?? null
    case 'word': {
      const word = rows.word.find((row) => row.id === record.id)
      return word ? same(word.text) : null
    }
    case 'attendance':
    case 'coChair': {
      const person = rows[record.kind].find((row) => row.id === record.id)?.person
      return person === undefined ? null : recordName(rows, { kind: 'person', id: person })
    }
    default:
      return null
  }
}

/** The name that a change itself gives, for records that are gone or have been renamed since. */
export function nameInChange(rows: Rows, change: Change): Trilingual | null {
  for (const field of ['title', 'name', 'text']) {
    const text: Trilingual = {}
    for (const language of LANGUAGES) {
      const value = change.set[`${field}.${language}`]
      if (typeof value === 'string') text[language] = value
    }
    if (Object.keys(text).length > 0) return text
  }
  const { givenNames, firstSurname, person, number, text } = change.set
  if (change.record.kind === 'release' && typeof number === 'number') return versionName(number)
  if (change.record.kind === 'word' && typeof text === 'string') return same(text)
  if (typeof firstSurname === 'string') return same(`${typeof givenNames === 'string' ? givenNames : ''} ${firstSurname}`.trim())
  return typeof person === 'string' ? recordName(rows, { kind: 'person', id: person }) : null
}

/** The last name of a record that is gone, out of all its changes; null when it never had one. */
export function formerName(rows: Rows, changes: readonly Change[]): Trilingual | null {
  const [first] = changes
  if (!first) return null
  const set: Change['set'] = {}
  for (const [path, heads] of foldRecord(changes).heads) {
    const value = heads[0]?.set[path]
    if (value !== undefined) set[path] = value
  }
  return nameInChange(rows, { ...first, set })
}

/** What a version is called in each language. */
export function versionName(number: number): Trilingual {
  return { en: `Version ${number}`, fr: `Version\u00A0${number}`, es: `Versión ${number}` }
}

function same(text: string): Trilingual {
  return { en: text, fr: text, es: text }
}
