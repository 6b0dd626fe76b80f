import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { TextStateMark } from '#renderer/ui/marks/TextStateMark.tsx'
import { useBelongsTo, useDocumentName } from '../names.ts'
import { RowMenu } from '../RowMenu.tsx'
import { useDelete } from '../use-delete.ts'
import { statesIn } from './states.ts'
import styles from '../documents.module.css'

/** One document: its title, what it belongs to, how far each language has come, who may see it. */
export function DocumentRow(props: { view: MeetingView; document: Document; index: number; total: number; reorder: Reorder }) {
  const { t } = useTranslation(['documents', 'codes'])
  const { view, document, index, reorder } = props
  const name = useDocumentName()(document)
  const belongsTo = useBelongsTo(view)(document)
  const remove = useDelete()
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
          {LANGUAGES.map((shown) => (
            <States key={shown} view={view} document={document} language={shown} />
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

/** How the texts of a document stand in one language; each leads to the first of them at the desk. */
function States({ view, document, language }: { view: MeetingView; document: Document; language: Language }) {
  const { t } = useTranslation(['documents', 'codes'])
  const states = statesIn(view, document, language)
  return (
    <span className={styles.language}>
      <LanguageTag language={language} />
      <span className={styles.states}>
        {states.length === 0 ? t('documents:nothing') : null}
        {states.map(({ state, count, first }) => {
          const words = t(`documents:state.${state}`, { count })
          return (
            <a
              key={state}
              className={styles.state}
              href={addressOf({ screen: 'translation', meeting: view.meeting.id, focus: `${first.id}:${language}` })}
              aria-label={`${capital(t(`codes:language.${language}`))}: ${words}`}
            >
              <TextStateMark state={state} words={words} />
            </a>
          )
        })}
      </span>
    </span>
  )
}
