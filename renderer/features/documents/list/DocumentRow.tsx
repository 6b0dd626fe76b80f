import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { useBelongsTo, useDocumentName } from '../names.ts'
import { RowMenu } from '../RowMenu.tsx'
import { useDelete } from '../use-delete.ts'
import { writtenIn } from './written.ts'
import styles from '../documents.module.css'

/** One document: its title, what it belongs to, how far each language has come, who may see it. */
export function DocumentRow(props: { view: MeetingView; document: Document; index: number; total: number; reorder: Reorder }) {
  const { t } = useTranslation(['documents', 'codes'])
  const { view, document, index, reorder } = props
  const name = useDocumentName()(document)
  const belongsTo = useBelongsTo(view)(document)
  const remove = useDelete()
  const { total, written } = writtenIn(document)
  return (
    <tr className={styles.row} {...reorder.row(document.id)}>
      <td>
        <RowGrip {...reorder.grip(document.id)} />
      </td>
      <th scope="row">
        <a className={styles.title} href={addressOf({ screen: 'documents', meeting: view.meeting.id, focus: document.id })}>
          {name}
        </a>
        {belongsTo === '' ? null : <span className={styles.quiet}>{belongsTo}</span>}
      </th>
      <td>
        <span className={styles.languages}>
          {LANGUAGES.map((language) => (
            <span key={language} className={styles.language} data-state={written[language] === total ? 'whole' : written[language] === 0 ? 'none' : 'part'}>
              <LanguageTag language={language} />
              <span>{written[language] === total ? t('documents:whole') : written[language] === 0 ? t('documents:nothing') : t('documents:part', { count: total, written: written[language] })}</span>
            </span>
          ))}
        </span>
      </td>
      <td className={styles.side}>
        {capital(t(`codes:visibility.${document.side}`))}
        {document.marking === 'unclassified' ? null : <span className={styles.quiet}>{t(`codes:marking.${document.marking}`)}</span>}
      </td>
      <td className={styles.more}>
        <RowMenu
          name={name}
          index={index}
          total={props.total}
          onMove={(to) => reorder.move(document.id, to)}
          deletion={t('documents:delete')}
          onDelete={() => void remove(document)}
        />
      </td>
    </tr>
  )
}
