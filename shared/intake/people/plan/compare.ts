import { fold } from '#shared/foundation/formats/fold.ts'
import { isLanguage } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { foldEmail, foldPhone } from '../values/contacts.ts'
import type { FieldChange, RowFacts } from './plan-types.ts'

/** What is known at a path of a record: `title.es`, `languages.en`, `groups.g7`; null when nothing is. */
export function valueAt(record: Person | Attendance, path: string): Json {
  const [field = '', part] = path.split('.')
  // Every field of the two entities can be looked up by its name; what comes out is narrowed below.
  const value = (record as unknown as Record<string, Json | undefined>)[field]
  if (part === undefined) return value === undefined || value === '' ? null : value
  if (Array.isArray(value)) return value.includes(part) ? true : null
  if (typeof value === 'object' && value !== null && isLanguage(part)) return value[part] ?? null
  return null
}

/** The fields in which the list says something else, or something more. Empty cells are no facts, so nothing is erased. */
export function changesOf(person: Person, attendance: Attendance | null, facts: RowFacts): FieldChange[] {
  return [
    ...changesOfRecord('person', (path) => valueAt(person, path), facts.person),
    ...(attendance === null ? [] : changesOfRecord('attendance', (path) => valueAt(attendance, path), facts.attendance))
  ]
}

export function changesOfRecord(record: FieldChange['record'], known: (path: string) => Json, facts: Readonly<Record<string, Json>>): FieldChange[] {
  const changes: FieldChange[] = []
  for (const [path, value] of Object.entries(facts)) {
    const old = known(path)
    if (differs(path, old, value)) changes.push({ id: `${record}:${path}`, record, path, old, new: value })
  }
  return changes
}

/** Whether `value` tells anything that is not in `old`: an address in other case, a number in other groups, a name without its accents do not. */
export function differs(path: string, old: Json, value: Json): boolean {
  if (old === null || typeof old !== 'string' || typeof value !== 'string') return old !== value
  if (old === value) return false
  switch (path) {
    case 'email':
      return foldEmail(old) !== foldEmail(value)
    case 'phone':
    case 'mobile':
      return foldPhone(old) !== foldPhone(value)
    case 'givenNames':
    case 'firstSurname':
    case 'secondSurname':
    case 'badgeName':
      return !saysNoMore(old, value)
    default:
      return plain(old) !== plain(value)
  }
}

/** The same name with fewer accents or in other case, or with initials and parts of what is known. */
function saysNoMore(old: string, value: string): boolean {
  const [known, told] = [fold(old).replace(/-/gu, ' '), fold(value).replace(/-/gu, ' ')]
  if (known === told) return marksOf(value) <= marksOf(old)
  const words = known.split(' ')
  return told.split(' ').every((word) => words.includes(word) || words.some((other) => word.replace('.', '') === other.charAt(0)))
}

function marksOf(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim()
}
