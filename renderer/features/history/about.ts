import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compareNames } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import type { HistoryEntry } from '#shared/ledger/history.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useAllRows } from '#renderer/store/index.ts'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'

/** Whom or what one can ask the history about: people, sessions, rooms and groups. */
export function useSubjects(): readonly Option<string>[] {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const { person, session, room, group } = useAllRows()
  return useMemo(() => {
    const compare = compareNames(language)
    const people = person.map((one) => ({ id: one.id, label: listName(one) || fullName(one), detail: t('subject.person') }))
    const things = [
      ...session.map(({ id, title }) => ({ id, label: textIn(title, language).text, detail: t('subject.session') })),
      ...room.map(({ id, name }) => ({ id, label: textIn(name, language).text, detail: t('subject.room') })),
      ...group.map(({ id, name }) => ({ id, label: textIn(name, language).text, detail: t('subject.group') }))
    ]
    return [...people, ...things].filter(({ label }) => label !== '').sort((a, b) => compare(a.label, b.label))
  }, [person, session, room, group, language, t])
}

/** The actions that touched a record, or wrote it into another: who was invited, named in a session, moved into a room. */
export function useAbout(entries: readonly HistoryEntry[], subject: string | null): ReadonlySet<string> | null {
  const { attendance, coChair } = useAllRows()
  return useMemo(() => {
    if (subject === null) return null
    const own = new Set([subject, ...[...attendance, ...coChair].filter(({ person }) => person === subject).map(({ id }) => id)])
    const touches = ({ changes }: HistoryEntry): boolean =>
      changes.some(({ record, set }) => own.has(record.id) || Object.entries(set).some(([path, value]) => value === subject || path.split('.').includes(subject)))
    return new Set(entries.filter(touches).map(({ gesture }) => gesture))
  }, [entries, subject, attendance, coChair])
}
