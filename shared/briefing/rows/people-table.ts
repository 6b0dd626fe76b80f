import { LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import { codeWord, headingOf, type RowField } from './words.ts'

/** People of a meeting as rows of a spreadsheet: plain texts, to be written as CSV or XLSX. */
export interface PeopleTable {
  language: Language
  columns: readonly { heading: string; /** In letters, for the width of the column. */ width: number }[]
  rows: readonly (readonly string[])[]
}

export interface PeopleTableOptions {
  language: Language
  /** E-mail, telephones and address at work: only when asked. */
  withContacts: boolean
}

interface Column {
  field: RowField
  textLanguage?: Language
  value(delegate: Delegate): string
  /** Left out when nobody has anything in it. */
  isOptional?: true
}

/**
 * Everyone of the meeting by delegation in the order of the language, and in order of precedence within it. The headings and
 * words are those that our own import recognises, so that the list can go to a ministry and come back. Requirements, notes and
 * travel are in no table.
 */
export function peopleTable(view: MeetingView, { language, withContacts }: PeopleTableOptions): PeopleTable {
  const delegates = view.order(language).flatMap((country) => view.delegates.filter(({ attendance }) => attendance.delegation === country))
  const columns = columnsOf(view, language, withContacts)
    .map((column) => ({ column, values: delegates.map((delegate) => column.value(delegate)) }))
    .filter(({ column, values }) => column.isOptional !== true || values.some((value) => value !== ''))
  return {
    language,
    columns: columns.map(({ column: { field, textLanguage }, values }) => {
      const heading = headingOf(field, language, textLanguage ?? null)
      return { heading, width: widthOf([heading, ...values]) }
    }),
    rows: delegates.map((_, row) => columns.map(({ values }) => values[row] ?? ''))
  }
}

function columnsOf(view: MeetingView, language: Language, withContacts: boolean): Column[] {
  const word = (group: Parameters<typeof codeWord>[0], code: string | null): string => (code === null ? '' : codeWord(group, code, language))
  const groupName = (id: string): string => {
    const group = view.group(id)
    return group === null ? '' : textIn(group.name, language).text
  }
  return [
    ...written('honorific', language),
    { field: 'givenNames', value: ({ person }) => person.givenNames },
    { field: 'firstSurname', value: ({ person }) => person.firstSurname },
    { field: 'secondSurname', value: ({ person }) => person.secondSurname, isOptional: true },
    { field: 'badgeName', value: ({ person }) => person.badgeName, isOptional: true },
    { field: 'sortKey', value: ({ person }) => person.sortKey, isOptional: true },
    ...written('title', language),
    ...written('office', language),
    ...written('organisation', language),
    { field: 'delegation', value: ({ attendance }) => word('country', attendance.delegation) },
    { field: 'role', value: ({ attendance }) => word('role', attendance.role) },
    { field: 'groups', value: ({ attendance }) => attendance.groups.map(groupName).filter((name) => name !== '').join('; '), isOptional: true },
    { field: 'presence', value: ({ attendance }) => word('presence', attendance.presence) },
    { field: 'answer', value: ({ attendance }) => word('answer', attendance.answer) },
    { field: 'languages', value: ({ person }) => [...person.languages.map((spoken) => word('language', spoken)), ...person.signLanguages].join(', '), isOptional: true },
    { field: 'country', value: ({ person }) => word('country', person.country) },
    { field: 'subdivision', value: ({ person }) => person.subdivision ?? '', isOptional: true },
    { field: 'sector', value: ({ person }) => word('sector', person.sector) },
    { field: 'level', value: ({ person }) => word('level', person.level) },
    { field: 'officeRank', value: ({ person }) => word('officeRank', person.officeRank), isOptional: true },
    ...(withContacts ? CONTACTS : [])
  ]
}

const CONTACTS: readonly Column[] = [
  { field: 'email', value: ({ person }) => person.email },
  { field: 'phone', value: ({ person }) => person.phone },
  { field: 'mobile', value: ({ person }) => person.mobile, isOptional: true },
  { field: 'address', value: ({ person }) => person.address, isOptional: true }
]

/** A text in each language, that of the table first. Never one language in the column of another: that would come back as a translation. */
function written(field: 'honorific' | 'title' | 'office' | 'organisation', language: Language): Column[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)].map((textLanguage) => ({
    field,
    textLanguage,
    value: ({ person }) => person[field][textLanguage] ?? '',
    isOptional: true as const
  }))
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length))))
  return Math.min(48, Math.max(8, longest + 2))
}
