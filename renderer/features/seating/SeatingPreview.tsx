import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { request } from '#renderer/store/index.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'

/** The chosen plan as it is printed, drawn anew as people change places. */
export function SeatingPreview({ view, plan, onHide }: { view: MeetingView; plan: Seating; onHide: () => void }) {
  const { t } = useTranslation('seating')
  const build = useCallback(
    (language: Language) => buildDocuments({ ...view, seatings: [plan] }, { documents: ['seating'], languages: [language] })[0],
    [view, plan]
  )
  return <PrintPane label={t('preview')} slot="seating" build={build} request={request} sources={usePageSources(view)} onHide={onHide} />
}
