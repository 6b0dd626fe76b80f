import { useTranslation } from 'react-i18next'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { PackOutcome } from '#shared/briefing/packs/build-pack.ts'
import type { Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { request } from '#renderer/store/index.ts'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePackPages } from '#renderer/ui/print/use-pack-pages.ts'
import { usePrint } from '#renderer/ui/print/use-print.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { RefusedPreview } from './RefusedPreview.tsx'
import styles from '../packs.module.css'

interface BookPreviewProps {
  view: MeetingView
  /** Of the pack, unique among those of all meetings. */
  id: string
  name: string
  /** Of its file, without an ending. */
  fileName: string
  outcome: PackOutcome
  language: Language
  onLanguage: (language: Language) => void
  onHide: () => void
}

/** The pages of a pack as it would be made now, drawn anew with every change. */
export function BookPreview({ view, id, name, fileName, outcome, language, onLanguage, onHide }: BookPreviewProps) {
  const { t } = useTranslation('packs')
  const pack = outcome.ok ? outcome.pack : null
  const { preview, lines } = usePackPages(`${id}-${language}`, 'pack', pack, request)
  const sources = usePageSources(view, language)
  const print = usePrint(request)
  const choice = (
    <div className={styles.previewChoice}>
      <SegmentedControl
        label={t('books.previewLanguage')}
        value={language}
        onChange={onLanguage}
        segments={LANGUAGES_BY_LETTERS}
      />
    </div>
  )
  if (!outcome.ok) return <RefusedPreview view={view} choice={choice} refused={outcome.refused} onHide={onHide} />
  return (
    <PreviewPane
      label={t('previewOf', { name })}
      name={`${id}-${language}`}
      choice={choice}
      preview={preview}
      lines={lines}
      lang={LOCALE_TAGS[outcome.pack.language]}
      foot={t('previewFoot')}
      sources={sources}
      onPrint={() => print({ fileName: `${fileName}-${language}.pdf`, document: writeTypst(outcome.pack) })}
      onHide={onHide}
    />
  )
}
