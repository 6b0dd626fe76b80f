import { useTranslation } from 'react-i18next'
import type { BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { request } from '#renderer/store/index.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePrint } from '#renderer/ui/print/use-print.ts'
import { usePackPages } from '#renderer/ui/print/use-pack-pages.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import styles from '../packs.module.css'

/** The pages of one of the files, as it would be printed now. */
export function PackPreview(props: { view: MeetingView; files: readonly BuiltDocument[]; shown: string | null; onShow: (fileName: string) => void; onHide: () => void }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const { files, shown } = props
  const file = files.find(({ fileName }) => fileName === shown) ?? files.find((candidate) => candidate.language === language) ?? files[0]
  const { preview, lines } = usePackPages(file?.fileName ?? '', 'pack', file?.pack ?? null, request)
  const sources = usePageSources(props.view, file?.language)
  const print = usePrint(request)
  if (!file) return <p className={styles.noPreview}>{t('previewNone')}</p>
  return (
    <PreviewPane
      label={t('previewOf', { name: file.fileName })}
      choice={
        <div className={styles.previewChoice}>
          <Select
            label={t('previewChoice')}
            isLabelHidden
            value={file.fileName}
            options={files.map(({ fileName }) => ({ id: fileName, label: fileName }))}
            onChange={props.onShow}
          />
        </div>
      }
      preview={preview}
      lines={lines}
      lang={LOCALE_TAGS[file.language]}
      foot={t('previewFoot')}
      sources={sources}
      onPrint={() => print({ fileName: file.fileName, document: writeTypst(file.pack) })}
      onHide={props.onHide}
    />
  )
}
