import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, formatTime } from '#shared/foundation/formats/index.ts'
import type { Json } from '#shared/foundation/json.ts'
import { isLanguage, textIn, type Language } from '#shared/foundation/language.ts'
import { subdivisionName } from '#shared/foundation/subdivisions.ts'
import { isCalendarDate, isWallTime } from '#shared/foundation/time/index.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import { recordName } from '#shared/view/words/record-name.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'

export interface FieldWords {
  /** What people call a field of a kind of record: `Title (French)`. */
  label(kind: string, path: string): string
  /** A value as the interface language writes it; empty for nothing. */
  value(record: RecordRef, path: string, value: Json): string
  /** The language in which the value is a text, if it is one. */
  languageOf(path: string): Language | null
}

/** Sets, one field an element: the element is in the path. */
const SETS: Readonly<Record<string, string>> = { groups: 'group', documents: 'document', distinctFrom: 'person', after: 'session' }
/** Sets whose elements are words of the app's own, with the part of `codes` that has them. */
const CODE_SETS: Readonly<Record<string, string>> = { languages: 'language', signLanguages: 'signLanguage', services: 'service', needs: 'need' }
/** Fields that hold the id of a record of this kind. */
const REFERENCES: Readonly<Record<string, string>> = { room: 'room', session: 'session', group: 'group', other: 'group', person: 'person', meeting: 'meeting', attendance: 'attendance' }
/** Fields that hold a word of the app's own, with the part of `codes` that has it. */
const CODES: Readonly<Record<string, string>> = {
  'session.kind': 'sessionKind', 'session.status': 'sessionStatus', 'session.visibility': 'visibility', 'session.role': 'sessionRole', 'session.layout': 'layout', 'session.wish': 'halfDay', 'session.language': 'language',
  'outcome.sort': 'outcomeSort', 'outcome.state': 'outcomeState', 'outcome.lead': 'outcomeLead',
  'item.part': 'agendaPart', 'item.purpose': 'purpose', 'item.lead': 'lead', 'room.layout': 'layout', 'group.status': 'groupStatus', 'group.kind': 'groupEvent',
  'attendance.role': 'role', 'attendance.presence': 'presence', 'attendance.answer': 'answer', 'attendance.accreditation': 'accreditation', 'attendance.delegation': 'country',
  'meeting.mode': 'mode', 'meeting.marking': 'marking', 'meeting.host': 'country', 'document.kind': 'documentKind', 'document.marking': 'marking',
  'document.side': 'visibility', 'person.country': 'country', 'person.sector': 'sector', 'person.level': 'level', 'person.officeRank': 'officeRank', 'seating.shape': 'tableShape', 'seating.rightOfHonour': 'country', 'coChair.country': 'country', 'coChair.sector': 'sector'
}

/** Fields that are called otherwise than those of the same name elsewhere: a title of a person is the office in French and Spanish. */
const OWN_WORDS: Readonly<Record<string, string>> = { 'person.title': 'personTitle' }

/** Fields and values in words, for what an action changed and for versions to choose from. */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation(['history', 'codes'])
  const language = useLanguage()
  const rows = useAllRows()

  // Keys made from data cannot be checked by type; what has no words is shown as it is written.
  const word = (key: string, otherwise: string): string => (i18n.exists(key) ? (t as unknown as (key: string) => string)(key) : otherwise)
  const nameOf = (kind: string, id: string): string => textIn(recordName(rows, { kind, id }) ?? {}, language).text || t('history:gone')

  return {
    languageOf: (path) => lastLanguage(path),
    label: (kind, path) => {
      const written = lastLanguage(path)
      const field = OWN_WORDS[`${kind}.${fieldOf(path)}`] ?? fieldOf(path)
      const label = word(`history:field.${field}`, field)
      return written === null || isSet(path) ? label : t('history:inLanguage', { field: label, language: t(`codes:language.${written}`) })
    },
    value: (record, path, value) => {
      if (value === null) return ''
      const [first = '', element = ''] = path.split('.')
      if (isSet(path)) {
        if (value !== true) return ''
        const codes = CODE_SETS[first]
        return codes === undefined ? nameOf(SETS[first] ?? '', element) : word(`codes:${codes}.${element}`, element)
      }
      const last = path.split('.').at(-1) ?? ''
      if (typeof value === 'boolean') return t(value ? 'history:yes' : 'history:no')
      if (typeof value === 'number') return formatNumber(value, language)
      if (typeof value !== 'string') return JSON.stringify(value)
      const reference = REFERENCES[last]
      if (reference !== undefined) return nameOf(reference, value)
      if (record.kind === 'person' && last === 'subdivision') return subdivisionName(value, language)
      const codes = CODES[`${record.kind}.${last}`]
      if (codes !== undefined) return capital(word(`codes:${codes}.${value}`, value))
      if (isCalendarDate(value)) return formatDate(value, language)
      return isWallTime(value) ? formatTime(value, language) : value
    }
  }
}

function isSet(path: string): boolean {
  const first = path.split('.')[0] ?? ''
  return (Object.hasOwn(SETS, first) || Object.hasOwn(CODE_SETS, first)) && path.includes('.')
}

function lastLanguage(path: string): Language | null {
  const last = path.split('.').at(-1)
  return isLanguage(last) ? last : null
}

/** The name of a field in a path: `title` in `title.fr`, `text` in `parts.p1.text.es`, `groups` in `groups.g7`. */
function fieldOf(path: string): string {
  const segments = path.split('.')
  if (isSet(path)) return segments[0] ?? path
  const names = lastLanguage(path) === null ? segments : segments.slice(0, -1)
  const last = names.at(-1) ?? path
  return segments[0] === 'events' && last === 'kind' ? 'event' : last
}
