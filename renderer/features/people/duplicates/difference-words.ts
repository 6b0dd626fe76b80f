import { useTranslation } from 'react-i18next'
import type { Json } from '#shared/foundation/json.ts'
import { isLanguage, textIn } from '#shared/foundation/language.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { subdivisionName } from '#shared/foundation/subdivisions.ts'
import { isCalendarDate } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import type { OrderContext } from '../find/order.ts'
import { labelOf, useChoices } from '../words/choices.ts'

/** Fields whose names stand elsewhere on the screen; of any other the path has to do. */
const COLUMN_FIELDS = [
  'title', 'organisation', 'office', 'officeRank', 'sector', 'level', 'country', 'subdivision', 'email', 'phone', 'mobile', 'badgeName', 'delegation', 'role', 'answer',
  'presence', 'accreditation', 'hotel', 'arrivalDay', 'arrivalTime', 'departureDay', 'departureTime'
] as const
const OWN_FIELDS = ['givenNames', 'firstSurname', 'secondSurname', 'sortKey', 'honorific', 'address', 'note'] as const
const CHOICE_FIELDS = ['role', 'answer', 'presence', 'accreditation', 'sector', 'level', 'officeRank'] as const

export interface DifferenceWords {
  /** "Title, French"; of an attendance "Role, Mexico City 2027". */
  field: (path: string) => string
  value: (path: string, value: Json) => string
}

/** Says a difference between two entries, as `mergeDifferences` names it. */
export function useDifferenceWords(context: OrderContext): DifferenceWords {
  const { t } = useTranslation(['people', 'codes'])
  const language = useLanguage()
  const choices = useChoices(context)
  const meetings = useRows('meeting')
  const name = (field: string): string => {
    const column = COLUMN_FIELDS.find((one) => one === field)
    const own = OWN_FIELDS.find((one) => one === field)
    if (column) return t(`people:column.${column}`)
    if (own) return t(`people:field.${own}`)
    if (field === 'biography') return t('people:section.biography')
    if (field === 'photo') return t('people:duplicates.photo')
    if (field === 'otherService') return t('people:service.other')
    return field === 'arrivalBy' || field === 'departureBy' ? t('people:field.by') : t('people:duplicates.place')
  }
  return {
    field: (path) => {
      const parts = path.split('.')
      if (parts[0] === 'attendance') {
        const meeting = meetings.find(({ id }) => id === parts[1])
        const where = [textIn(meeting?.city, language).text, meeting?.start?.slice(0, 4) ?? ''].filter(Boolean).join(' ')
        return [name(parts[2] ?? ''), where].filter(Boolean).join(', ')
      }
      const [field = '', spoken] = parts
      return isLanguage(spoken) ? `${name(field)}, ${t(`codes:language.${spoken}`)}` : name(field)
    },
    value: (path, value) => {
      const field = path.startsWith('attendance.') ? (path.split('.')[2] ?? '') : path
      const choice = CHOICE_FIELDS.find((one) => one === field)
      if (typeof value !== 'string') return String(value)
      if (choice) return labelOf<string>(choices[choice], value) || value
      if (field === 'country' || field === 'delegation') return labelOf<string>(choices.country, value) || value
      if (field === 'subdivision') return subdivisionName(value, language)
      if (field === 'photo') return value.slice(0, 8)
      return isCalendarDate(value) ? formatDate(value, language) : value
    }
  }
}
