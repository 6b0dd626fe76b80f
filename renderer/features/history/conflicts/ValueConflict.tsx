import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideValue } from '#shared/domain/decide.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { recordName } from '#shared/view/words/record-name.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useAllRows, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { useFieldWords } from '#renderer/i18n/field-words.ts'
import { useMoment } from '#renderer/i18n/moment.ts'
import styles from './conflicts.module.css'

/** Two or more versions of one field, side by side: one of them, or a third. */
export function ValueConflict({ conflict, row }: { conflict: Extract<Conflict, { type: 'values' }>; row: string }) {
  const { t } = useTranslation(['history', 'codes'])
  const language = useLanguage()
  const rows = useAllRows()
  const words = useFieldWords()
  const perform = usePerform()
  const moment = useMoment()
  const { record, path, versions } = conflict
  const written = words.languageOf(path)
  const name = textIn(recordName(rows, record) ?? {}, language).text || t('unnamedRecord')
  return (
    <article className={styles.conflict} data-row={row}>
      <h3 tabIndex={-1} data-grip="true">{t('conflict.versions', { field: words.label(record.kind, path), name })}</h3>
      <ul className={styles.versions}>
        {versions.map((version, index) => (
          <li key={version.id} className={styles.version}>
            <p className={styles.value} lang={written === null ? undefined : LOCALE_TAGS[written]}>
              {words.value(record, path, version.set[path] ?? null) || t('empty.value')}
            </p>
            <p className={styles.by}>
              {t('conflict.by', { by: version.by || t('codes:somebody'), when: moment(version.at) })}
            </p>
            {index === 0 ? <p className={styles.by}>{t('conflict.shown')}</p> : null}
            <Button size="small" onPress={() => void perform(decideValue(record, path, version.set[path] ?? null))}>
              {t('conflict.take')}
            </Button>
          </li>
        ))}
      </ul>
      {written === null ? null : <Third onSave={(text) => void perform(decideValue(record, path, text))} lang={LOCALE_TAGS[written]} />}
    </article>
  )
}

/** A text that stands in place of all versions. */
function Third({ onSave, lang }: { onSave: (text: string) => void; lang: string }) {
  const { t } = useTranslation('history')
  const [text, setText] = useState<string | null>(null)
  const [hasLeft, leave] = useState(false)
  if (text === null) {
    return (
      <Button look="quiet" size="small" autoFocus={hasLeft} onPress={() => setText('')}>
        {t('conflict.third')}
      </Button>
    )
  }
  return (
    <form
      className={styles.third}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onSave(text.trim())
      }}
    >
      <TextField label={t('conflict.thirdText')} lang={lang} value={text} commit="keystroke" grows autoFocus onChange={setText} />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t('conflict.takeThird')}
      </Button>
      <Button
        look="quiet"
        onPress={() => {
          leave(true)
          setText(null)
        }}
      >
        {t('conflict.leave')}
      </Button>
    </form>
  )
}
