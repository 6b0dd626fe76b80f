import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { request } from '#renderer/store/index.ts'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePrint } from '#renderer/ui/print/use-print.ts'
import { usePreview } from '#renderer/ui/print/use-preview.ts'
import styles from './lists.module.css'

/** The pages as they would be printed now. */
export function PrintPreview({ built, onHide }: { built: BuiltPrint; onHide: () => void }) {
  const { t } = useTranslation('lists')
  const { document: whole } = built
  const written = useMemo(() => ({ whole: () => whole }), [whole])
  const preview = usePreview(built.fileName, written, (document) => request('typeset.preview', { slot: 'lists', document }))
  const print = usePrint(request)
  return (
    <PreviewPane
      label={t('previewOf', { name: built.fileName })}
      choice={<span className={styles.fileName}>{built.fileName}</span>}
      preview={preview}
      lines={built.lines}
      lang={LOCALE_TAGS[built.language]}
      foot={t('previewFoot')}
      // Requirements by name are saved where somebody chose, and nowhere else.
      onPrint={built.print === 'requirements' ? undefined : () => print(built)}
      onHide={onHide}
    />
  )
}
