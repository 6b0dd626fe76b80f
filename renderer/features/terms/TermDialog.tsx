import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasText, LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { addTerm, changeTerm, deleteTerm, dropTerm, restoreTerm, type TermFacts } from '#shared/domain/term/edits.ts'
import { STANDINGS, TERM_FIELDS, type Standing, type TermField } from '#shared/domain/term/schema.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { BaseTerm } from '#shared/translation/terms/base.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRecordForm } from '#renderer/news/record-form.ts'
import { newId } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import type { Words } from '#renderer/ui/overlays/toast-queue.ts'
import { sameTerm } from './find.ts'
import styles from './terms.module.css'

const NEW: TermFacts = { text: {}, accepted: {}, forbidden: {}, note: {}, field: 'meetings', standing: 'binding', isUntranslatable: false }

/** One term, new or of the base, with all that is said of it. Nothing is written until one saves. */
export function TermDialog({ base, term, onClose }: { base: readonly BaseTerm[]; term: BaseTerm | null; onClose: () => void }) {
  const { t } = useTranslation('terms')
  const language = useLanguage()
  const { facts, change, write, settle, done } = useRecordForm<TermFacts>(term ?? NEW, onClose)
  const [problem, setProblem] = useState<string | null>(null)
  const name = textIn(facts.text, language).text

  const save = (): void => {
    settle((now) => {
      const twin = sameTerm(base, term?.id ?? null, now.text)
      if (!LANGUAGES.some((one) => hasText(now.text, one))) setProblem(t('missing'))
      else if (twin) setProblem(t('twice', { term: textIn(twin.text, language).text }))
      else done(term === null ? addTerm(newId(), now) : changeTerm(term.id, now), (t) => t('terms:saved', { term: textIn(now.text, language).text }))
    })
  }

  return (
    <Dialog
      title={t(term === null ? 'new' : 'edit')}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          {term === null ? null : <Removal term={term} name={name} onEdit={done} />}
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {problem === null ? null : <Notice tone="err">{problem}</Notice>}
        {term === null || term.confidence === null ? null : <p className={styles.sure}>{t(`sure.${term.confidence}`)}</p>}
        <TrilingualField label={t('text')} value={facts.text} onChange={write('text')} autoFocus />
        <TrilingualField label={t('accepted')} placeholder="" description={t('acceptedHelp')} value={facts.accepted} onChange={write('accepted')} />
        <TrilingualField label={t('forbidden')} placeholder="" description={t('forbiddenHelp')} value={facts.forbidden} onChange={write('forbidden')} />
        <div className={styles.pair}>
          <Select
            label={t('field')}
            value={facts.field}
            options={TERM_FIELDS.map((id) => ({ id, label: t(`fields.${id}`) }))}
            onChange={(field: TermField) => change({ field })}
          />
          <Select
            label={t('standing')}
            value={facts.standing}
            options={STANDINGS.filter((id) => id !== 'dropped' || term?.standing === 'dropped').map((id) => ({ id, label: t(`standings.${id}`) }))}
            onChange={(standing: Standing) => change({ standing })}
          />
        </div>
        <p className={styles.help}>{t('standingHelp')}</p>
        <TrilingualField label={t('note')} placeholder="" value={facts.note} onChange={write('note')} isMultiline />
        <Checkbox label={t('untranslatable')} isSelected={facts.isUntranslatable} onChange={(isUntranslatable) => change({ isUntranslatable })} />
      </div>
    </Dialog>
  )
}

/** How a term goes: one's own is deleted, a standard one left out, and what was changed in it taken back. */
function Removal({ term, name, onEdit }: { term: BaseTerm; name: string; onEdit: (edit: DomainEdit, news: Words) => void }) {
  const { t } = useTranslation('terms')
  return (
    <span className={styles.removal}>
      {term.origin === 'own' ? (
        <Button look="danger" onPress={() => onEdit(deleteTerm(term.id), (t) => t('terms:deleted', { term: name }))}>
          {t('delete')}
        </Button>
      ) : null}
      {term.origin === 'changed' ? <Button onPress={() => onEdit(restoreTerm(term.id), (t) => t('terms:restored', { term: name }))}>{t('restore')}</Button> : null}
      {term.origin !== 'own' && term.standing !== 'dropped' ? (
        <Button onPress={() => onEdit(dropTerm(term.id, term), (t) => t('terms:dropped', { term: name }))}>{t('drop')}</Button>
      ) : null}
    </span>
  )
}
