import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { request } from '#renderer/store/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePackPages } from '#renderer/ui/print/use-pack-pages.ts'
import { usePrint } from '#renderer/ui/print/use-print.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { useViewAsTyped, type Typing } from './typing.ts'

export type AgendaEdition = Language | 'trilingual'

/** The printed agenda beside its table, redrawn while one types. */
export function AgendaPreview(props: { view: MeetingView; typing: Typing; edition: AgendaEdition; onEdition: (edition: AgendaEdition) => void; onHide: () => void }) {
  const { t } = useTranslation('agenda')
  const language = useLanguage()
  const { edition } = props
  const view = useViewAsTyped(props.view, props.typing)
  const built = useMemo(() => {
    const languages = edition === 'trilingual' ? [] : [edition]
    return buildDocuments(view, { documents: ['agenda'], languages, trilingual: edition === 'trilingual' ? language : undefined })[0]
  }, [view, edition, language])
  const { preview, lines } = usePackPages(`agenda-${edition}`, 'agenda', built?.pack ?? null, request)
  const sources = usePageSources(view)
  const print = usePrint(request)
  const { onEdition } = props
  const choice = useMemo(() => {
    const segments = [...LANGUAGES_BY_NAME, { id: 'trilingual' as const, label: t('trilingual') }]
    return <SegmentedControl label={t('edition')} value={edition} onChange={onEdition} segments={segments} />
  }, [t, edition, onEdition])
  return (
    <PreviewPane
      label={t('preview')}
      name={`agenda-${props.view.meeting.id}-${edition}`}
      choice={choice}
      preview={preview}
      lines={lines}
      lang={LOCALE_TAGS[built?.language ?? language]}
      foot={t('previewFoot')}
      sources={sources}
      onPrint={built && (() => print({ fileName: built.fileName, document: writeTypst(built.pack) }))}
      onHide={props.onHide}
    />
  )
}
