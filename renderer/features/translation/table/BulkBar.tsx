import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { hasText } from '#shared/foundation/language.ts'
import { approveTexts, confirmTranslations, type TextChoice } from '#shared/domain/wording/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform, useSettings } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { Desk } from '../use-desk.ts'
import { useTextWords } from '../words.ts'
import styles from './table.module.css'

/** What can be done with all the selected texts at once, in the language into which one translates; taken back as one. */
export function BulkBar({ desk }: { desk: Desk }) {
  const { t } = useTranslation(['translation', 'app'])
  const spoken = useLanguage()
  const words = useTextWords()
  const perform = usePerform()
  const [{ author }] = useSettings()
  const language = words.language(desk.language)
  const chosen = desk.texts.filter(({ id, kind }) => desk.selected.has(id) && kind !== 'titles')
  const choices = (isWanted: (state: string) => boolean): TextChoice[] =>
    chosen.filter((text) => hasText(text.text, desk.language) && isWanted(text.states[desk.language])).map((text) => ({ text, language: desk.language }))
  const toApprove = choices((state) => state !== 'approved')
  const toConfirm = choices((state) => state === 'stale')
  const take = async (edit: DomainEdit, told: 'approved' | 'confirmed', count: number): Promise<void> => {
    await perform(edit)
    const verb = edit.verb
    tellDone(verb, (t, language) => t(`translation:told.${told}`, { count, number: formatNumber(count, language) }))
  }
  return (
    <div className={styles.bulk} role="toolbar" aria-label={t('translation:selected', { count: desk.selected.size, number: formatNumber(desk.selected.size, spoken) })}>
      <span>{t('translation:selected', { count: desk.selected.size, number: formatNumber(desk.selected.size, spoken) })}</span>
      <Button
        size="small"
        isDisabled={toApprove.length === 0}
        onPress={() => void take(approveTexts(toApprove, { by: author, at: new Date().toISOString() }), 'approved', toApprove.length)}
      >
        {t('translation:bulk.approve', { language })}
      </Button>
      <Button size="small" isDisabled={toConfirm.length === 0} onPress={() => void take(confirmTranslations(toConfirm), 'confirmed', toConfirm.length)}>
        {t('translation:bulk.confirm', { language })}
      </Button>
      <Button look="quiet" size="small" onPress={() => desk.select(new Set())}>
        {t('translation:bulk.clear')}
      </Button>
    </div>
  )
}
