import { useTranslation } from 'react-i18next'
import type { BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import styles from '../packs.module.css'

/** The files that will be made, by name. */
export function FileList({ files, onShow }: { files: readonly BuiltDocument[]; onShow: (fileName: string) => void }) {
  const { t } = useTranslation('packs')
  if (files.length === 0) return <p className={styles.soft}>{t('files.none')}</p>
  return (
    <ul className={styles.files}>
      {files.map(({ fileName, pack }) => (
        <li key={fileName} className={styles.file}>
          <span className={styles.fileName}>{fileName}</span>
          <span className={styles.fileLanguages}>
            {pack.languages.map((language) => (
              <LanguageTag key={language} language={language} />
            ))}
          </span>
          <Button look="quiet" size="small" aria-label={t('files.showNamed', { name: fileName })} onPress={() => onShow(fileName)}>
            {t('files.show')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
