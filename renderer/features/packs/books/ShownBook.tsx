import { useTranslation } from 'react-i18next'
import { packFileName, packName } from '#shared/briefing/packs/names.ts'
import { languagesOfPack } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { GlossaryTerm } from '#shared/briefing/packs/section.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useSettled } from '#renderer/ui/hooks/use-settled.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { BookPreview } from './BookPreview.tsx'
import { Readiness } from './Readiness.tsx'
import { useBook, useReadiness } from './use-book.ts'

/** The list of what is missing follows an edit after so many milliseconds. */
const SETTLED = 1500

interface ShownProps {
  view: MeetingView
  pack: Pack
  terms: readonly GlossaryTerm[]
}

/** The pages of the pack that is shown. */
export function ShownPages({ view, pack, terms, language, onLanguage, onHide }: ShownProps & { language: Language; onLanguage: (language: Language) => void; onHide: () => void }) {
  const shown = useLanguage()
  const pages = languagesOfPack(view, pack, [language])[0] ?? language
  const outcome = useBook(view, pack, pages, terms)
  return (
    <BookPreview
      view={view}
      id={`${view.meeting.id}-${pack.id}`}
      name={packName(pack, view, shown)}
      fileName={packFileName(pack, view, pages)}
      outcome={outcome}
      language={pages}
      onLanguage={onLanguage}
      onHide={onHide}
    />
  )
}

/** What it lacks in the languages in which it would be made. */
export function ShownReadiness({ view: now, pack: packNow, terms: termsNow, languages }: ShownProps & { languages: readonly Language[] }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  // The list takes longer than the pages, and nobody reads it while typing.
  const view = useSettled(now, SETTLED)
  const pack = useSettled(packNow, SETTLED)
  const terms = useSettled(termsNow, SETTLED)
  const findings = useReadiness(view, pack, languages, terms)
  return (
    <Section title={t('readiness.heading', { name: packName(pack, view, language) })}>
      <Readiness key={pack.id} findings={findings} />
    </Section>
  )
}
