import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import { detachFile, setAttachedLanguages, setAttachedTitle } from '#shared/domain/document/edits.ts'
import type { Attached, Document } from '#shared/domain/document/schema.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedChoices } from '#renderer/ui/actions/SegmentedChoices.tsx'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { RowMenu } from '../RowMenu.tsx'
import styles from './attached.module.css'

/** One attached file: its title, what it is and how it is printed, the books that have it. */
export function AttachedRow(props: {
  document: Document
  file: Attached & { id: string }
  /** Null until it has been looked at. */
  facts: FileFacts | null
  index: number
  total: number
  languages: readonly Language[]
  reorder: Reorder
}) {
  const { t } = useTranslation(['documents', 'app'])
  const shown = useLanguage()
  const perform = usePerform()
  const { document, file, facts, reorder } = props
  const standing = useStanding('document', document)
  const name = titleOfFile(file, shown)
  const placement = usePlacement()(facts)
  const remove = async (): Promise<void> => {
    await perform(detachFile(document.id, file.id))
    tellDone('document.detach', (t) => t('documents:files.removed', { name }))
  }
  return (
    <li className={styles.row} data-part={`attached.${file.id}`} {...reorder.row(file.id)}>
      <RowGrip {...reorder.grip(file.id)} />
      <div className={styles.body}>
        <TrilingualField
          label={t('documents:files.titleOf', { name })}
          isLabelHidden
          languages={props.languages}
          placeholder={file.name}
          value={file.title}
          standing={standing(`attached.${file.id}.title`, file.title)}
          onChange={(language, text) => void perform(setAttachedTitle(document.id, file.id, language, text))}
        />
        <div className={styles.facts}>
          <span className={styles.type}>{t(`documents:files.type.${file.type}`)}</span>
          <span className={styles.name}>{file.name}</span>
          <span className={styles.placement} data-tone={placement.tone}>
            {placement.text}
          </span>
          <span className={styles.books}>
            <span className={styles.quiet}>{t('documents:files.books')}</span>
            <SegmentedChoices
              label={t('documents:files.booksOf', { name })}
              value={file.languages.length === 0 ? LANGUAGES : file.languages}
              onChange={(languages) => void perform(setAttachedLanguages(document.id, file.id, languages))}
              segments={LANGUAGES_BY_LETTERS}
            />
          </span>
        </div>
      </div>
      <RowMenu
        name={name}
        index={props.index}
        total={props.total}
        onMove={(to) => reorder.move(file.id, to)}
        deletion={t('documents:files.remove')}
        onDelete={() => void remove()}
      />
    </li>
  )
}

/** How a file is printed, in words. */
function usePlacement(): (facts: FileFacts | null) => { text: string; tone: 'ok' | 'warn' | 'quiet' } {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const reason = wordsIn(language)
  return (facts) => {
    if (facts === null) return { text: '', tone: 'quiet' }
    if (facts.state === 'missing') return { text: reason('fileReason.missing'), tone: 'warn' }
    if (facts.state === 'refused') return { text: reason(`fileReason.${facts.problem}`), tone: 'warn' }
    if (facts.type === 'docx' || facts.type === 'xlsx') return { text: t('files.beside', { reason: reason(`fileReason.${facts.type}`) }), tone: 'quiet' }
    if (facts.type !== 'pdf') return { text: t('files.insidePicture'), tone: 'quiet' }
    if (facts.apart !== null) return { text: t('files.beside', { reason: reason(`fileReason.${facts.apart}`) }), tone: 'warn' }
    return { text: t('files.insidePages', { count: facts.count, number: formatNumber(facts.count, language) }), tone: 'quiet' }
  }
}
