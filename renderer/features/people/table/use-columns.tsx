import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { subdivisionName } from '#shared/foundation/subdivisions.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePerform } from '#renderer/store/index.ts'
import type { CellEditing, GridColumn } from '#renderer/ui/data/grid/column.ts'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { sideOf, type Entry } from '../find/entry.ts'
import type { ColumnId, OrderContext } from '../find/order.ts'
import { labelOf, subdivisionOptions, UNKNOWN, useChoices } from '../words/choices.ts'
import { AccreditationCell, AnswerCell, TextCell } from './cells.tsx'
import { cellWriter } from './write.ts'
import styles from './table.module.css'

type Draft = Omit<GridColumn<Entry>, 'id' | 'label'>

/** The columns that one has chosen, each with how it is drawn and edited where it stands. */
export function useColumns(ids: readonly ColumnId[], context: OrderContext): GridColumn<Entry>[] {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const choices = useChoices(context)
  return useMemo(() => {
    const { language } = context
    const write = cellWriter(perform)
    const here = (entry: Entry, draw: (attendance: Attendance) => ReactNode): ReactNode =>
      entry.attendance === null ? null : draw(entry.attendance)
    const onList = (edit: (attendance: Attendance) => CellEditing) => (entry: Entry) => (entry.attendance === null ? null : edit(entry.attendance))
    /** One of several words about how somebody takes part, or about the person. */
    const taking = <F extends 'delegation' | 'role' | 'answer' | 'presence' | 'accreditation'>(
      field: F, width: number, options: readonly Option<Attendance[F]>[], draw?: (attendance: Attendance) => ReactNode
    ): Draft => ({
      width,
      cell: (entry) => here(entry, draw ?? ((attendance) => labelOf(options, attendance[field]))),
      editor: onList((attendance) => ({
        kind: 'choice',
        value: attendance[field],
        options,
        onChange: (id) => {
          const option = options.find((one) => one.id === id)
          if (option) write.attendance(attendance, { [field]: option.id })
        }
      }))
    })
    const being = <F extends 'sector' | 'level' | 'country'>(
      field: F, width: number, options: readonly Option<Entry['person'][F]>[], draw?: (entry: Entry) => ReactNode
    ): Draft => ({
      width,
      cell: draw ?? (({ person }) => labelOf(options, person[field])),
      editor: (entry) => ({
        kind: 'choice',
        value: entry.person[field],
        options,
        onChange: (id) => {
          const option = options.find((one) => one.id === id)
          if (option) write.person(entry, { [field]: option.id })
        }
      })
    })
    const written = (field: 'title' | 'organisation' | 'office', width: number): Draft => ({
      width,
      grow: 1,
      cell: ({ person }) => <TextCell text={person[field]} language={language} />,
      editor: (entry) => ({
        kind: 'text', value: entry.person[field][language] ?? '', lang: LOCALE_TAGS[language], onChange: (text) => write.text(entry, field, language, text)
      })
    })
    const plain = (field: 'badgeName' | 'email' | 'phone' | 'mobile', width: number, type: 'text' | 'email' | 'tel' = 'text'): Draft => ({
      width,
      cell: ({ person }) => person[field],
      editor: (entry) => ({ kind: 'text', type, value: entry.person[field], onChange: (text) => write.person(entry, { [field]: text }) })
    })
    const day = (field: 'arrivalDay' | 'departureDay'): Draft => ({
      width: 150,
      cell: (entry) => here(entry, ({ [field]: date }) => (date === null ? '' : formatDate(date, language, { month: 'short', weekday: 'short', year: false, article: false }))),
      editor: onList((attendance) => ({
        kind: 'date', value: attendance[field], onChange: (value) => write.attendance(attendance, { [field]: value })
      }))
    })
    const time = (field: 'arrivalTime' | 'departureTime'): Draft => ({
      width: 108,
      cell: (entry) => here(entry, (attendance) => attendance[field]),
      editor: onList((attendance) => ({ kind: 'time', value: attendance[field], onChange: (value) => write.attendance(attendance, { [field]: value }) }))
    })

    const drafts: Record<ColumnId, Draft> = {
      name: {
        width: 248,
        grow: 0.6,
        isRowHeader: true,
        cell: (entry) => (
          <span className={styles.name}>
            <CountryMark country={sideOf(entry)} /> {listName(entry.person) || t('unnamed')}
          </span>
        )
      },
      delegation: taking('delegation', 112, choices.country),
      role: taking('role', 208, choices.role),
      answer: taking('answer', 158, choices.answer, ({ answer }) => <AnswerCell answer={answer} />),
      presence: taking('presence', 104, choices.presence, ({ presence }) => (
        <span className={presence === 'inPerson' ? styles.soft : undefined}>{labelOf(choices.presence, presence)}</span>
      )),
      accreditation: taking('accreditation', 148, choices.accreditation, ({ accreditation }) => <AccreditationCell accreditation={accreditation} />),
      title: written('title', 220),
      organisation: written('organisation', 210),
      office: written('office', 200),
      groups: {
        width: 170,
        grow: 0.4,
        cell: (entry) => here(entry, ({ groups }) => groups.map((id) => labelOf(choices.groups, id)).filter(Boolean).join(', ')),
        editor: onList((attendance) => ({
          kind: 'set', value: attendance.groups.filter((id) => choices.groups.some((group) => group.id === id)), options: choices.groups,
          onChange: (ids) => write.groups(attendance, ids, choices.groups.map(({ id }) => id))
        }))
      },
      badgeName: plain('badgeName', 170),
      email: plain('email', 230, 'email'),
      phone: plain('phone', 150, 'tel'),
      mobile: plain('mobile', 150, 'tel'),
      sector: being('sector', 128, choices.sector),
      level: being('level', 150, choices.level),
      country: being('country', 104, choices.country),
      officeRank: {
        width: 200,
        cell: ({ person }) => (person.officeRank === null ? '' : labelOf(choices.officeRank, person.officeRank)),
        editor: (entry) => ({
          kind: 'choice', value: entry.person.officeRank ?? UNKNOWN, options: choices.officeRank,
          onChange: (id) => {
            const rank = choices.officeRank.find((option) => option.id === id)?.id ?? UNKNOWN
            write.person(entry, { officeRank: rank === UNKNOWN ? null : rank })
          }
        })
      },
      subdivision: {
        width: 160,
        cell: ({ person }) => (person.subdivision === null ? '' : subdivisionName(person.subdivision, language)),
        editor: (entry) => ({
          kind: 'choice', value: entry.person.subdivision ?? UNKNOWN, options: subdivisionOptions(t, entry.person.country, language),
          onChange: (id) => write.person(entry, { subdivision: id === UNKNOWN ? null : id })
        })
      },
      languages: {
        width: 108,
        cell: ({ person }) => (
          <span className={styles.languages}>
            {person.languages.map((spoken) => (
              <LanguageTag key={spoken} language={spoken} />
            ))}
          </span>
        ),
        editor: (entry) => ({
          kind: 'set', value: entry.person.languages, options: choices.languages, onChange: (ids) => write.languages(entry, ids)
        })
      },
      hotel: {
        width: 180,
        cell: (entry) => here(entry, ({ hotel }) => hotel),
        editor: onList((attendance) => ({ kind: 'text', value: attendance.hotel, onChange: (hotel) => write.attendance(attendance, { hotel }) }))
      },
      arrivalDay: day('arrivalDay'),
      arrivalTime: time('arrivalTime'),
      departureDay: day('departureDay'),
      departureTime: time('departureTime'),
      // How many, never which: a list that joins names with needs is a restricted one (PRODUCT, "Requirements").
      services: { width: 100, align: 'end', cell: (entry) => here(entry, ({ services }) => (services.length === 0 ? '' : services.length)) }
    }
    return ids.map((id) => ({ id, label: t(`column.${id}`), isSortable: true, ...drafts[id] }))
  }, [ids, context, choices, perform, t])
}

/** How an entry is called aloud. */
export function entryName({ person }: Entry): string {
  return fullName(person)
}

export function entryId({ id }: Entry): string {
  return id
}
