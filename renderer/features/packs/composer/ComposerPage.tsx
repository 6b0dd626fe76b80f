import { useTranslation } from 'react-i18next'
import { packName } from '#shared/briefing/packs/names.ts'
import { namePack } from '#shared/domain/pack/edits.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { useKept } from '#renderer/ui/hooks/use-kept.ts'
import { useSettled } from '#renderer/ui/hooks/use-settled.ts'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { ShowPages } from '#renderer/ui/print/ShowPages.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { ShownPages, ShownReadiness } from '../books/ShownBook.tsx'
import { useTerms } from '../books/use-terms.ts'
import { PackFacts } from './PackFacts.tsx'
import { SectionList } from './SectionList.tsx'
import styles from '../packs.module.css'

/** Names in the choices follow an edit of the meeting after so many milliseconds. */
const SETTLED = 1500

/** One pack that somebody composes: its name, its sections in order, for whom and how it is made; its pages beside it. */
export function ComposerPage({ view, pack }: { view: MeetingView; pack: Pack }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const perform = usePerform()
  const terms = useTerms()
  const place = usePreviewPlace()
  // Names in the choices follow an edit of the meeting when the pages have; an edit of the pack shows at once.
  const calm = useSettled(view, SETTLED)
  const [pages, setPages] = useKept<Language | null>('packs-pages', null)
  return (
    <Page
      title={packName(pack, view, language)}
      subtitle={<BackLink href={addressOf({ screen: 'packs', meeting: view.meeting.id, focus: null })}>{t('composer.back')}</BackLink>}
      actions={<ShowPages place={place} />}
      asideLabel={t('preview')}
      aside={
        place.isShown ? <ShownPages view={view} pack={pack} terms={terms} language={pages ?? language} onLanguage={setPages} onHide={place.toggle} /> : null
      }
    >
      <Section title={t('composer.name')}>
        <TrilingualField label={t('composer.name')} isLabelHidden value={pack.name} onChange={(to, text) => void perform(namePack(pack.id, to, text))} />
      </Section>
      <SectionList view={calm} pack={pack} />
      <PackFacts view={calm} pack={pack} />
      <div className={styles.spaced}>
        <ShownReadiness view={view} pack={pack} terms={terms} languages={LANGUAGES} />
      </div>
    </Page>
  )
}
