import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/words.ts'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { KindList } from './KindList.tsx'
import { LayoutOptions } from './LayoutOptions.tsx'
import { PrintPreview } from './PrintPreview.tsx'
import { RestrictedGate } from './RestrictedGate.tsx'
import { WhoIsOnIt } from './WhoIsOnIt.tsx'
import { WhomOptions } from './WhomOptions.tsx'
import { firstChoice, requestOf, type PrintChoice } from './choice.ts'
import { useSaving } from './use-saving.ts'
import styles from './lists.module.css'

/** Everything about people that is printed or sent out: what, for whom, how; and the pages beside it. */
export default function ListsPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const [choice, setChoice] = useState<PrintChoice>(() => firstChoice(view, language, focus))
  const [isUncovered, uncover] = useState(false)
  const preview = usePreviewPlace()
  const saving = useSaving()
  const isRestricted = choice.print === 'requirements'
  const isDrawn = !isRestricted || isUncovered
  const built = useMemo(() => {
    const issued = parseCalendarDate(today())
    return isDrawn ? buildPrint(view, { ...requestOf(choice), ...(issued !== null && { issued }) }) : null
  }, [view, choice, isDrawn])
  const canSave = built !== null && built.people > 0

  return (
    <Page
      title={t('heading')}
      subtitle={t('subtitle')}
      actions={
        <>
          {preview.isShown ? null : <Button onPress={preview.toggle}>{t('showPreview')}</Button>}
          <Button look="primary" isDisabled={!canSave || saving.isSaving} onPress={() => built && void saving.savePrint(built)}>
            {t('save')}
          </Button>
        </>
      }
      asideLabel={t('preview')}
      aside={
        !preview.isShown ? null : built !== null && built.people > 0 ? (
          <PrintPreview key={built.print} built={built} onHide={preview.toggle} />
        ) : (
          <p className={styles.noPreview}>{t(isDrawn ? 'noPages' : 'restricted.covered')}</p>
        )
      }
    >
      <div className={styles.columns}>
        <KindList
          chosen={choice.print}
          onChoose={(print) => {
            uncover(false)
            setChoice({ ...choice, print })
          }}
        />
        <Section title={wordsIn(language)(`prints.${choice.print}`)}>
          <div className={styles.options}>
            {isRestricted ? <RestrictedGate isOpen={isUncovered} onOpen={() => uncover(true)} /> : null}
            {built === null ? null : <WhoIsOnIt view={view} choice={choice} built={built} />}
            <LayoutOptions choice={choice} onChange={setChoice} />
            <WhomOptions view={view} choice={choice} onChange={setChoice} />
          </div>
        </Section>
      </div>
    </Page>
  )
}
