import { useTranslation } from 'react-i18next'
import { deleteRecordAgain, keepRecord } from '#shared/domain/decide.ts'
import { textIn } from '#shared/foundation/language.ts'
import { isWording } from '#shared/ledger/change.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { recordName } from '#shared/view/words/record-name.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useAllRows, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useFieldWords } from '#renderer/i18n/field-words.ts'
import { useMoment } from '#renderer/i18n/moment.ts'
import styles from './conflicts.module.css'

/** One person deleted it, another edited it meanwhile: it is still here until someone says. */
export function DeletedConflict({ conflict, row }: { conflict: Extract<Conflict, { type: 'deletedAndEdited' }>; row: string }) {
  const { t } = useTranslation(['history', 'codes'])
  const language = useLanguage()
  const rows = useAllRows()
  const words = useFieldWords()
  const perform = usePerform()
  const moment = useMoment()
  const { record, deletions, edits } = conflict
  const name = textIn(recordName(rows, record) ?? {}, language).text || t('unnamedRecord')
  const fields = [...new Set(edits.flatMap((edit) => Object.keys(edit.set)))].filter((path) => !path.startsWith('$') && !isWording(path))
  return (
    <article className={styles.conflict} data-row={row}>
      <h3 tabIndex={-1} data-grip="true">{t('conflict.deleted', { name })}</h3>
      <ul className={styles.told}>
        {deletions.map((change) => (
          <li key={change.id}>{t('conflict.deletedBy', { by: change.by || t('codes:somebody'), when: moment(change.at) })}</li>
        ))}
        {edits.map((change) => (
          <li key={change.id}>{t('conflict.editedBy', { by: change.by || t('codes:somebody'), when: moment(change.at) })}</li>
        ))}
      </ul>
      <dl className={styles.edited}>
        {fields.map((path) => (
          <div key={path}>
            <dt>{words.label(record.kind, path)}</dt>
            <dd>{words.value(record, path, edits.find((edit) => path in edit.set)?.set[path] ?? null) || t('empty.value')}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.choice}>
        <Button onPress={() => void perform(keepRecord(record))}>{t('conflict.keep')}</Button>
        <Button look="quiet" onPress={() => void perform(deleteRecordAgain(record))}>
          {t('conflict.deleteAgain')}
        </Button>
      </div>
    </article>
  )
}
