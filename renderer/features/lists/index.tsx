import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ShowPages } from '#renderer/ui/print/ShowPages.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { ExportPart } from './ExportPart.tsx'
import { KindList } from './KindList.tsx'
import { PrintPart } from './PrintPart.tsx'
import { PrintPreview } from './PrintPreview.tsx'
import { firstChoice, requestOf, type PrintChoice } from './choice.ts'
import type { ExportKind, ExportOptions } from './exports.ts'
import { useSaving } from './use-saving.ts'
import styles from './lists.module.css'

/** Everything about people that is printed or sent out: what, for whom, how; and the pages beside it. */
export default function ListsPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const [choice, setChoice] = useState<PrintChoice>(() => firstChoice(view, language, focus))
  const [exported, setExported] = useState<ExportKind | null>(null)
  const [exportOptions, setExportOptions] = useState<ExportOptions>({ language, withContacts: false })
  const [isUncovered, uncover] = useState(false)
  const preview = usePreviewPlace()
  const saving = useSaving()
  const isDrawn = exported === null && (choice.print !== 'requirements' || isUncovered)
  const built = useMemo(() => {
    return isDrawn ? buildPrint(view, { ...requestOf(choice), issued: today() }) : null
  }, [view, choice, isDrawn])

  const save = (): void => {
    if (exported !== null) void saving.saveExport(view, exported, exportOptions)
    else if (built !== null) void saving.savePrint(built)
  }
  const canSave = exported === null ? built !== null && built.people > 0 : view.delegates.length > 0
  const hasPages = exported === null

  return (
    <Page
      title={t('heading')}
      subtitle={t('subtitle')}
      actions={
        <>
          {hasPages ? <ShowPages place={preview} /> : null}
          <Button look="primary" isDisabled={!canSave || saving.isSaving} onPress={save}>
            {exported === null ? t('save') : t(`saveExport.${exported}`)}
          </Button>
        </>
      }
      asideLabel={t('preview')}
      aside={
        !hasPages || !preview.isShown ? null : built !== null && built.people > 0 ? (
          <PrintPreview key={built.print} built={built} onHide={preview.toggle} />
        ) : (
          <p className={styles.noPreview}>{t(isDrawn ? 'noPages' : 'restricted.covered')}</p>
        )
      }
    >
      <div className={styles.columns}>
        <KindList
          chosen={exported ?? choice.print}
          onPrint={(print) => {
            uncover(false)
            setExported(null)
            setChoice({ ...choice, print })
          }}
          onExport={(kind) => {
            uncover(false)
            setExported(kind)
          }}
        />
        {exported === null ? (
          <PrintPart view={view} choice={choice} built={built} onChange={setChoice} onUncover={() => uncover(true)} />
        ) : (
          <ExportPart view={view} kind={exported} options={exportOptions} onChange={setExportOptions} />
        )}
      </div>
    </Page>
  )
}
