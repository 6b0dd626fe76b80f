import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { ShowPages } from '#renderer/ui/print/ShowPages.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { FileList } from './FileList.tsx'
import { MakingStatus } from '../making/MakingStatus.tsx'
import { MissingTexts } from './MissingTexts.tsx'
import { PackPreview } from './PackPreview.tsx'
import { filesOf, firstChoice, type PackChoice } from './choice.ts'
import type { PackMaking } from '../making/use-pack-job.ts'
import styles from '../packs.module.css'

/** Single documents: what, in which languages, where; what is missing; and the pages beside it. `tools` leads back to the packs. */
export function DocumentsPage({ view, tools, making }: { view: MeetingView; tools: ReactNode; making: PackMaking }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const [choice, setChoice] = useState<PackChoice>(() => firstChoice(language))
  const [shown, setShown] = useState<string | null>(null)
  const preview = usePreviewPlace()
  const files = useMemo(() => filesOf(view, choice, today()), [view, choice])
  const isRunning = making.job.state === 'running'

  return (
    <Page
      title={t('heading')}
      subtitle={t('subtitle')}
      tools={tools}
      actions={
        <>
          <ShowPages place={preview} />
          <Button look="primary" isDisabled={files.length === 0 || isRunning} onPress={() => void making.make(() => files.map(({ fileName, language, pack }) => ({ fileName, language, document: writeTypst(pack) })))}>
            {files.length === 0 ? t('makeNothing') : t('make', { count: files.length })}
          </Button>
        </>
      }
      asideLabel={t('preview')}
      aside={preview.isShown ? <PackPreview view={view} files={files} shown={shown} onShow={setShown} onHide={preview.toggle} /> : null}
    >
      <MakingStatus making={making} />
      <ChoiceFields choice={choice} onChange={setChoice} />
      <Section title={t('missing.heading')}>
        <MissingTexts view={view} choice={choice} />
      </Section>
      <Section
        title={t('files.heading')}
        actions={
          <Button size="small" isDisabled={isRunning} onPress={() => void making.chooseFolder()}>
            {t(making.folder === null ? 'folder.choose' : 'folder.other')}
          </Button>
        }
      >
        <p className={styles.folder}>{making.folder === null ? t('folder.none') : t('folder.chosen', { folder: making.folder })}</p>
        <FileList files={files} onShow={(file) => setShown(file)} />
      </Section>
    </Page>
  )
}
