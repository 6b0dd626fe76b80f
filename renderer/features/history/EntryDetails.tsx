import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { Change, ChangeId, RecordRef } from '#shared/ledger/change.ts'
import type { HistoryEntry } from '#shared/ledger/history.ts'
import { recordName } from '#shared/view/words/record-name.ts'
import type { Rows } from '#shared/view/rows.ts'
import { navigate, type ScreenId } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { changesNamed, useAllRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { fieldChanges, isPlace, replacedBy, type FieldChange } from './field-changes.ts'
import { useFieldWords, type FieldWords } from '#renderer/i18n/field-words.ts'
import styles from './history.module.css'

/** Before and after, field by field; and the way to what was changed, when it is still there. */
export function EntryDetails({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const rows = useAllRows()
  const words = useFieldWords()
  const replaced = useReplaced(entry.changes)
  const { fields, more } = useMemo(() => fieldChanges(entry.changes, replaced ?? new Map()), [entry, replaced])
  if (replaced === null) return null
  const records = new Set(fields.map(({ record }) => `${record.kind}/${record.id}`))
  const place = placeOf(rows, entry.changes)
  return (
    <div className={styles.details}>
      {fields.length === 0 ? <p className={styles.soft}>{t('noFields')}</p> : null}
      <dl>
        {fields.map((field) => (
          <div key={`${field.record.kind}/${field.record.id}/${field.path}`} className={styles.field}>
            <dt>
              {words.label(field.record.kind, field.path)}
              {records.size > 1 ? <span className={styles.of}>{textIn(recordName(rows, field.record) ?? {}, language).text}</span> : null}
            </dt>
            <dd>{isPlace(field.path) ? t('otherPlace') : <BeforeAndAfter field={field} words={words} />}</dd>
          </div>
        ))}
      </dl>
      {more === 0 ? null : <p className={styles.soft}>{t('more', { count: more })}</p>}
      {place === null ? null : (
        <Button size="small" onPress={() => navigate(place)}>
          {t('show')}
        </Button>
      )}
    </div>
  )
}

function BeforeAndAfter({ field, words }: { field: FieldChange; words: FieldWords }) {
  const { t } = useTranslation('history')
  const before = words.value(field.record, field.path, field.before)
  const after = words.value(field.record, field.path, field.after)
  const written = words.languageOf(field.path)
  const lang = written === null ? undefined : LOCALE_TAGS[written]
  return (
    <>
      {field.isStruck.before ? <span className={styles.soft}>{`${t('before')} ${t('struck')} `}</span> : null}
      {before === '' ? null : (
        <del lang={lang}>
          <Spoken>{`${t('before')} `}</Spoken>
          {before}
        </del>
      )}
      {after === '' ? (
        <span className={styles.soft}>{t(field.isStruck.after ? 'struck' : 'cleared')}</span>
      ) : (
        <ins lang={lang}>
          <Spoken>{`${t('after')} `}</Spoken>
          {after}
        </ins>
      )}
    </>
  )
}

/** The changes that these replaced, read from the ledger; null until they have come. */
function useReplaced(changes: readonly Change[]): ReadonlyMap<ChangeId, Change> | null {
  const [replaced, setReplaced] = useState<ReadonlyMap<ChangeId, Change> | null>(null)
  useEffect(() => {
    let isWanted = true
    void changesNamed(replacedBy(changes)).then((found) => {
      if (isWanted) setReplaced(new Map(found.map((change) => [change.id, change])))
    })
    return () => {
      isWanted = false
    }
  }, [changes])
  return replaced
}

const SCREENS: Readonly<Record<string, ScreenId>> = { session: 'sessions', item: 'agenda', room: 'rooms', outcome: 'followUp', group: 'groups', coChair: 'groups', meeting: 'overview' }

/** Where the first record of an action is shown, when it still lives and a screen shows its kind. */
function placeOf(rows: Rows, changes: readonly Change[]): { screen: ScreenId; meeting?: string; focus?: string } | null {
  const record: RecordRef | undefined = changes[0]?.record
  const screen = record && SCREENS[record.kind]
  if (!record || screen === undefined) return null
  if (record.kind === 'session' || record.kind === 'item' || record.kind === 'room' || record.kind === 'outcome') {
    const row = rows[record.kind].find((candidate) => candidate.id === record.id)
    return row ? { screen, meeting: row.meeting, focus: row.id } : null
  }
  if (record.kind === 'coChair') {
    const seat = rows.coChair.find((candidate) => candidate.id === record.id)
    return seat ? { screen, focus: seat.group } : null
  }
  if (record.kind === 'meeting') return rows.meeting.some((meeting) => meeting.id === record.id) ? { screen, meeting: record.id } : null
  return rows.group.some((group) => group.id === record.id) ? { screen, focus: record.id } : null
}
