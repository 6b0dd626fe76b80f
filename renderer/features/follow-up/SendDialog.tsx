import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { outcomeSheet, outcomesToSend, type SheetOptions } from '#shared/briefing/outcomes/outcome-sheet.ts'
import { LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { outcomeGroups } from '#shared/view/outcome-groups.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { PLENARY } from './groups.ts'
import styles from './follow-up.module.css'

const EVERYBODY = '*'

/** Commitments as a workbook for those who follow them: whose, and in which language. */
export function SendDialog({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { t } = useTranslation(['progress', 'follow-up'])
  const shown = useLanguage()
  const [whom, setWhom] = useState<string>(EVERYBODY)
  const [language, speak] = useState<Language | 'all'>(shown)
  const [withEnded, setWithEnded] = useState(false)
  const { isSaving, save } = useSending(view)
  const options: SheetOptions = { languages: language === 'all' ? LANGUAGES : [language], group: whom === EVERYBODY ? undefined : whom === PLENARY ? null : whom, withEnded }
  const count = outcomesToSend(view, options).length
  const concerned = outcomeGroups(view, view.outcomes.filter(({ sort }) => sort === 'commitment'))
  return (
    <Dialog
      title={t('progress:send.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('progress:send.cancel')}</Button>
          <Button look="primary" isDisabled={count === 0 || isSaving} onPress={() => void save(options).then((isSaved) => isSaved && onClose())}>
            {t('progress:send.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.about}>{t('progress:send.about')}</p>
        <Select
          label={t('progress:send.whom')}
          value={whom}
          onChange={setWhom}
          options={[
            { id: EVERYBODY, label: t('progress:send.everybody') },
            ...concerned.map((id) => ({ id: id ?? PLENARY, label: id === null ? t('follow-up:plenary') : textIn(view.group(id)?.name, shown).text || t('follow-up:groupUnnamed') }))
          ]}
        />
        <Labelled label={t('progress:send.language')}>
          <SegmentedControl label={t('progress:send.language')} value={language} onChange={speak} segments={[...LANGUAGES_BY_NAME, { id: 'all' as const, label: t('progress:send.all') }]} />
        </Labelled>
        <Checkbox label={t('progress:send.withEnded')} isSelected={withEnded} onChange={setWithEnded} />
        <output className={styles.about}>{count === 0 ? t('progress:send.nothing') : t('progress:send.count', { count })}</output>
      </div>
    </Dialog>
  )
}

/** Saves the workbook where the person says, and tells where it is; false when they thought better of it. */
function useSending(view: MeetingView): { isSaving: boolean; save: (options: SheetOptions) => Promise<boolean> } {
  const { t } = useTranslation('progress')
  const { isSaving, whileSaving, tell } = useSavePdf(request)
  const save = async (options: SheetOptions): Promise<boolean> => {
    let isSaved = false
    await whileSaving(async () => {
      // Fetched when it is wanted: the writer of workbooks is larger than this screen.
      const { writeOutcomesXlsx } = await import('#shared/briefing/outcomes/write-outcomes-xlsx.ts')
      const sheet = outcomeSheet(view, options)
      const [first = 'en'] = options.languages
      const answer = await request('export.save', { suggestedName: `${wordsIn(first)('fileNames.commitments')}-${options.languages.join('-')}.xlsx`, bytes: await writeOutcomesXlsx(sheet) })
      if (answer === null) return
      tell(t('send.saved', { name: fileName(answer.path), count: sheet.rows.length }), answer.path)
      isSaved = true
    })
    return isSaved
  }
  return { isSaving, save }
}
