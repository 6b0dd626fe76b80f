import { useTranslation } from 'react-i18next'
import { textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Accreditation, Answer } from '#shared/domain/attendance/schema.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import styles from './table.module.css'

/** A text in the language of the interface; where it is not written, in another, which is named. */
export function TextCell({ text, language }: { text: Trilingual; language: Language }) {
  const shown = textIn(text, language)
  if (shown.text === '' || shown.language === language) return shown.text
  return (
    <>
      <span className={styles.tag}>
        <LanguageTag language={shown.language} />
      </span>
      <span className={styles.other} lang={LOCALE_TAGS[shown.language]}>
        {shown.text}
      </span>
    </>
  )
}

/** Quiet when somebody comes; a chip while the answer is open. */
export function AnswerCell({ answer }: { answer: Answer }) {
  const { t } = useTranslation('codes')
  const words = capital(t(`answer.${answer}`))
  if (answer === 'invited') return <Chip>{words}</Chip>
  if (answer === 'tentative') return <Chip tone="warn">{words}</Chip>
  return <span className={answer === 'declined' ? styles.soft : undefined}>{words}</span>
}

export function AccreditationCell({ accreditation }: { accreditation: Accreditation }) {
  const { t } = useTranslation('codes')
  const words = capital(t(`accreditation.${accreditation}`))
  if (accreditation === 'refused') return <Chip tone="err">{words}</Chip>
  if (accreditation === 'requested') return <Chip>{words}</Chip>
  return <span className={accreditation === 'none' ? styles.soft : undefined}>{words}</span>
}
